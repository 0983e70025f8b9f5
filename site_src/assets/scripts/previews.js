// Shows a footnote, or what a linked name is, beside the link: on hover, on focus, and on a first touch.
// Escape, a click elsewhere, or leaving both link and preview closes it. Without this script the notes
// still stand at the foot of the page, and browsers show a link's title themselves.
(() => {
  "use strict"
  if (!("showPopover" in HTMLElement.prototype)) return

  const OPEN_AFTER = 180 // milliseconds that a pointer must rest
  const CLOSE_AFTER = 250 // milliseconds to get from the link into the preview
  const links = "a.footnote-ref, .md-content a[title]:not(.headerlink, .footnote-backref), a[data-is]"
  let shown = null // { link, box }
  let timer = 0
  let touched = false

  /** What to show for a link, as an element: a footnote's own words, or the link's title. */
  function box(link) {
    const element = document.createElement("span")
    element.className = "preview"
    element.id = "preview"
    element.popover = "manual"
    element.setAttribute("role", "note")
    const note = link.matches(".footnote-ref") && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (note) {
      element.classList.add("preview--note")
      const copy = (note.querySelector("p") || note).cloneNode(true)
      copy.querySelectorAll(".footnote-backref").forEach((back) => back.remove())
      element.append(...copy.childNodes)
    } else {
      element.classList.toggle("preview--differs", link.matches(".differs"))
      element.textContent = link.dataset.is
    }
    return element
  }

  /** Below the link, or above it where there is more room, inside the window. */
  function place(link, element) {
    const gap = 6
    const at = [...link.getClientRects()].pop() || link.getBoundingClientRect()
    const { offsetWidth: width, offsetHeight: height } = element
    const left = Math.max(8, Math.min(at.left - 12, document.documentElement.clientWidth - width - 8))
    const below = at.bottom + gap + height <= window.innerHeight || at.top < height + gap
    element.style.inset = "auto"
    element.style.left = `${left}px`
    element.style.top = `${below ? at.bottom + gap : at.top - gap - height}px`
  }

  function open(link) {
    clearTimeout(timer)
    if (shown && shown.link === link) return
    close()
    const element = box(link)
    if (!element.textContent.trim()) return
    link.after(element)
    link.setAttribute("aria-describedby", "preview")
    element.showPopover()
    place(link, element)
    shown = { link, box: element }
  }

  function close() {
    clearTimeout(timer)
    if (!shown) return
    shown.link.removeAttribute("aria-describedby")
    shown.box.remove()
    shown = null
  }

  const linkOf = (event) => event.target instanceof Element && event.target.closest(links)
  const isInside = (node) => shown && node instanceof Node && (shown.box.contains(node) || shown.link.contains(node))

  document.querySelectorAll(".md-content a[title]:not(.headerlink, .footnote-backref)").forEach((link) => {
    link.dataset.is = link.title
    link.removeAttribute("title")
  })

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return
    clearTimeout(timer)
    const link = linkOf(event)
    if (link) timer = setTimeout(open, OPEN_AFTER, link)
    else if (shown && !isInside(event.target)) timer = setTimeout(close, CLOSE_AFTER)
  })
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch"
    if (shown && !isInside(event.target)) close()
  })
  document.addEventListener("focusin", (event) => {
    const link = linkOf(event)
    if (link && !touched) open(link)
    else if (shown && !isInside(event.target)) close()
  })
  document.addEventListener("click", (event) => {
    const link = linkOf(event)
    if (link && touched && !(shown && shown.link === link)) {
      event.preventDefault()
      open(link)
    } else if (link) close()
    touched = false
  })
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) close()
  })
  window.addEventListener("scroll", () => shown && !shown.box.matches(":hover") && close(), { passive: true })
})()
