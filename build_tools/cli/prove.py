"""`explainer prove`."""

import sys
from dataclasses import replace
from pathlib import Path

import click

from build_tools.cli.console import console, print_written
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
@click.argument("at", required=False)
def prove(root: Path, texts: Path | None, at: str | None) -> None:
    """Open in the fingerprints what notes quote, and close what none quotes; exit 1 where a quote is not proved.

    With the seeds' texts at hand (--texts) nothing more is needed. Without them, AT is the paragraph of a new quote,
    000#16, and the paragraph itself, or the whole article, copied from the publisher's page, is pasted on standard input.
    """
    from build_tools.check import quotes
    from build_tools.check.proof import proofs
    from build_tools.edit.opening import NotThatParagraphError, count_changes, open_quotes, read_pasted
    from build_tools.find.passage import UnknownPassageError, find_paragraph
    from build_tools.load.explainer import load
    from build_tools.report.text import lines_of, print_findings, tally
    from build_tools.write.seeds import write_salts

    explainer, _ = load(root, texts)
    if at:
        try:
            paragraph, seed = find_paragraph(explainer, at)
            if sys.stdin.isatty():
                click.echo("Paste the paragraph, then press Enter and Ctrl-D (on Windows Ctrl-Z and Enter):", err=True)
            pasted = {paragraph: read_pasted(seed, paragraph.number, sys.stdin.read())}
        except UnicodeDecodeError as error:
            raise click.ClickException("what was pasted is not UTF-8; save it as UTF-8, or paste it anew") from error
        except (UnknownPassageError, NotThatParagraphError) as error:
            raise click.ClickException(str(error)) from error
        explainer = replace(explainer, pasted=pasted)
    opening = open_quotes(explainer)
    for seed in explainer.seeds:
        opened, closed = count_changes(seed, opening.salts[seed.name])
        if file := write_salts(root, seed, opening.salts[seed.name]):
            print_written(file, f"{opened} words or marks opened, {closed} closed")
    explainer = replace(load(root, texts)[0], pasted=explainer.pasted)
    findings = [*quotes.check(explainer)]
    print_findings(findings, console(), lines_of(root))
    proved = sum(proof.holds for _, proof in proofs(explainer))
    console().print(tally(findings) if findings else f"All {proved} quotes are proved.")
    if findings:
        sys.exit(1)
