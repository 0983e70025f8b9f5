// Asks for the text's font before the styles name it, so that no line moves when it comes. From a folder it is there at
// once, and browsers refuse such a request.
if (location.protocol !== "file:") {
  const link = document.createElement("link")
  Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "" })
  link.href = new URL("../fonts/newsreader-roman.woff2", document.currentScript.src).href
  document.head.append(link)
}
