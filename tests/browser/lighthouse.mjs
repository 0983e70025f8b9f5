// Prints Lighthouse's four scores (mobile) of the pages of a site that is served at the address given: figures to
// look at, asserted nowhere. Usage: CHROME_PATH=/usr/bin/chromium node lighthouse.mjs ADDRESS PAGE...
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"

const [address, ...pages] = process.argv.slice(2)
const chrome = await launch({ chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu"] })
for (const page of pages) {
  const { lhr } = await lighthouse(`${address}/${page}`, { port: chrome.port, logLevel: "error" })
  const scores = Object.values(lhr.categories).map((category) => Math.round(category.score * 100))
  const { "total-byte-weight": weight, "network-requests": requests } = lhr.audits
  console.log(`${page}: ${scores.join(" / ")}, ${Math.round(weight.numericValue / 1024)} KiB, ${requests.details.items.length} requests`)
  const lost = Object.values(lhr.audits).filter((a) => a.score !== null && a.score < 0.9 && a.scoreDisplayMode !== "informative")
  console.log(lost.map((audit) => `  ${audit.id}: ${audit.displayValue ?? audit.score}`).join("\n"))
}
await chrome.kill()
