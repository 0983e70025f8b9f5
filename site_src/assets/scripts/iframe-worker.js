// Search from a folder: browsers start no worker from file://, so a hidden frame runs its script instead. The offline
// plugin looks for this file's name, and would otherwise load such a script from outside. Nothing here is inline, as
// the pages' Content Security Policy demands.
(() => {
  "use strict"
  if (location.protocol !== "file:") return

  window.Worker = class extends EventTarget {
    constructor(address) {
      super()
      this.frame = document.createElement("iframe")
      this.frame.hidden = true
      document.body.append(this.frame)
      const inside = this.frame.contentWindow
      inside.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }))
      inside.importScripts = (...addresses) =>
        addresses.reduce((before, next) => before.then(() => this.load(next)), Promise.resolve())
      this.ready = this.load(new URL(address, document.baseURI).href)
    }

    /** Runs a script inside the frame. */
    load(address) {
      const inside = this.frame.contentDocument
      return new Promise((resolve, reject) => {
        const script = inside.createElement("script")
        script.src = address
        script.onload = resolve
        script.onerror = () => reject(new Error(`cannot load ${address}`))
        inside.body.append(script)
      })
    }

    postMessage(data) {
      this.ready.then(() => this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data })))
    }

    terminate() {
      this.frame.remove()
    }
  }
})()
