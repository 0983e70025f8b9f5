// The search button of narrow screens, which a keyboard reaches, and Escape for the way back.
(() => {
  "use strict"
  const toggle = document.getElementById("__search")
  const button = document.querySelector(".search-button")
  if (!toggle || !button) return

  button.addEventListener("click", () => {
    toggle.click()
    document.querySelector(".md-search__input").focus()
  })
  toggle.addEventListener("change", () => {
    button.setAttribute("aria-expanded", String(toggle.checked))
    const narrow = button.offsetParent !== null
    if (narrow && !toggle.checked) button.focus()
  })
})()
