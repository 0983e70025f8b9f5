// Prints Lighthouse's scores (mobile) of pages of the built site, served as a host would: compressed. Figures to look
// at, asserted nowhere. Usage: CHROME_PATH=/usr/bin/chromium node lighthouse.mjs SITE PAGE...
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"
import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import { extname, join } from "node:path"
import { gzipSync } from "node:zlib"

const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png" }

const [site, ...pages] = process.argv.slice(2)
const server = createServer(async (request, response) => {
  const path = new URL(request.url, "http://localhost").pathname
  try {
    const content = await readFile(join(site, path))
    const compressed = [".woff2", ".png"].includes(extname(path)) ? content : gzipSync(content)
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "text/plain",
      "Cache-Control": "max-age=86400",
      ...(compressed === content ? {} : { "Content-Encoding": "gzip" }),
    })
    response.end(compressed)
  } catch {
    response.writeHead(404)
    response.end()
  }
})
await new Promise((ready) => server.listen(0, "127.0.0.1", ready))
const chrome = await launch({ chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"] })
for (const page of pages) {
  const address = `http://127.0.0.1:${server.address().port}/${page}`
  const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: "error" })
  const scores = Object.values(lhr.categories).map((category) => `${category.title} ${Math.round(category.score * 100)}`)
  const { "total-byte-weight": weight, "network-requests": requests } = lhr.audits
  const kib = Math.round(weight.numericValue / 1024)
  console.log(`${page}: ${scores.join(", ")}; ${kib} KiB in ${requests.details.items.length} requests`)
}
await chrome.kill()
server.close()
