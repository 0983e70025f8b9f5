// A search result opens its page or section; this goes on to the sentence there that holds most of the words searched for.
(() => {
  "use strict"
  // Material hands on only the words that it found in the section's own text, and none to a page's top.
  document.addEventListener("click", (event) => {
    const result = event.target instanceof Element && event.target.closest("a.md-search-result__link")
    const typed = document.querySelector(".md-search__input")?.value
    if (!result || !typed) return
    const address = new URL(result.href)
    address.searchParams.set("h", typed)
    result.href = address.href
  }, true)

  const query = new URLSearchParams(location.search).get("h")
  if (!query) return

  const folded = (text) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/'s\b/g, "").replace(/(\d),(?=\d{3})/g, "$1")
  const words = [...new Set(folded(query).match(/[\p{L}\p{N}]+/gu) || [])]
  const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const level = heading && /^H[1-6]$/.test(heading.tagName) ? Number(heading.tagName[1]) : 0

  /** Whether an element stands in the section that the heading opens; on the whole page where there is none. */
  function isInSection(element) {
    if (!level) return true
    if (!(heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return false
    const later = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(
      (other) => heading.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
    )
    const next = later.find((other) => Number(other.tagName[1]) <= level || level === 1)
    return !next || Boolean(next.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING)
  }

  const score = (element) => {
    const text = folded(element.textContent)
    return words.filter((word) => text.includes(word)).length
  }

  function find() {
    let best = null
    for (const claim of document.querySelectorAll(".claim, .page--seed li, .page--seed blockquote")) {
      const points = score(claim)
      if (points && isInSection(claim) && (!best || points > best.points)) best = { claim, points }
    }
    if (!best) return
    best.claim.closest("details")?.setAttribute("open", "")
    best.claim.classList.add("found")
    best.claim.scrollIntoView({ block: "center" })
  }

  // Once nothing moves any more.
  window.addEventListener("load", () => document.fonts.ready.then(() => setTimeout(find, 100)))
})()
