// Proves a pasted paragraph by the seals of the sources, on the reader's own machine, and makes of the words chosen from it
// what a change needs: a piece of evidence, and the lines that open its words. The counterpart of `explainer prove`.
(() => {
  "use strict"

  /**
   * A word or one punctuation mark of a text, and the white space before it.
   * @typedef {{text: string, lead: string, start: number, end: number, isWord: boolean}} Token
   *
   * A paragraph as its source's script has it: its seals, the numbers of the paragraphs that its key is made from, each
   * run of open tokens by its first one and the salts, and whether it is the publisher's furniture.
   * @typedef {{seals: string, key: number[], open: [number, string][], furniture?: boolean}} Sealed
   *
   * A source: how many words more may be quoted of it, null where there is no limit, and its paragraphs.
   * @typedef {{left: number | null, paragraphs: Sealed[]}} Source
   *
   * A proved paragraph: where it stands, its text and tokens, and the salt of each token.
   * @typedef {{name: string, number: number, sealed: Sealed, left: number | null, text: string, tokens: Token[], salts: string[]}} Proved
   */

  // ---- Folding and tokens: those of build_tools/model/tokens.py, with which a test compares them ----

  const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
  const WHITE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/
  const SPACELESS = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff"
  const CHARACTER = "[\\p{L}\\p{N}_]"
  const LETTERS = `(?:(?![${SPACELESS}])${CHARACTER})+`
  const MONEY = "[$€£¥₸₽₹₴]"
  const TOKEN = new RegExp(
    [
      "(?<word>",
      `(?:(?<!${CHARACTER})[-−+±](?=${MONEY}?\\p{Nd}))?`, // a sign in front of a number
      `(?:${MONEY}(?=\\p{Nd}))?`,
      "(?:",
      `\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?:[.,]\\p{Nd}+)?(?!${CHARACTER})`, // 12 500
      `|${LETTERS}(?:(?:['.,·‧\\-‐‑]|(?<=\\p{Nd})[–‒−:/](?=\\p{Nd}))${LETTERS})*`, // it's, U.S, 2,500, well-known, 13–19
      `|[${SPACELESS}]_*`,
      ")",
      "(?:(?<=\\p{Nd}) ?[%‰‱°])?",
      ")",
      "|[^\\p{L}\\p{N}_ ]",
    ].join(""),
    "gu",
  )

  /** The text in NFC, without invisible characters, white space of any kind as single spaces. */
  const tidy = (text) => text.replace(INVISIBLE, "").normalize("NFC").split(WHITE).filter(Boolean).join(" ")

  /** The text as it is compared: tidy, with straight quotation marks. Each place in it is the same place in the tidy text. */
  const fold = (text) => tidy(text).replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛‹›]/g, "'")

  /** @returns {Token[]} the tokens of folded text, in order */
  function tokensOf(folded) {
    const shape = folded.replace(/\p{M}/gu, (mark) => "_".repeat(mark.length)) // combining marks belong to their word
    let end = 0
    return [...shape.matchAll(TOKEN)].map((found) => {
      const start = found.index
      const lead = end && end < start ? " " : ""
      end = start + found[0].length
      return { text: folded.slice(start, end), lead, start, end, isWord: found.groups.word !== undefined }
    })
  }

  // ---- Seals: those of build_tools/model/fingerprint.py ----

  const SIZE = 16 // bytes of a salt and of a seal
  const ROUNDS = 20000 // of PBKDF2
  const TRIES = 200 // groups of lines that are tried for a paragraph
  const bytes = (text) => new TextEncoder().encode(text)
  const digest = (data) => crypto.subtle.digest("SHA-256", data)
  const encode = (data) => btoa(String.fromCharCode(...data)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "")

  const decode = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (one) => one.charCodeAt(0))
  const list = (text) => text.split(" ").filter(Boolean)

  /** The runs of tokens that are open, each by its first token and the one after its last. */
  const openRuns = (sealed) => sealed.open.map(([start, salts]) => [start, start + list(salts).length])

  /** What gives the salt of each token of the paragraph with this number, from the texts of all that its key is made from. */
  async function salter(number, texts) {
    const text = await crypto.subtle.importKey("raw", bytes(texts.map(fold).join("\n")), "PBKDF2", false, ["deriveBits"])
    const pbkdf2 = { name: "PBKDF2", hash: "SHA-256", salt: bytes("explainer"), iterations: ROUNDS }
    const key = await crypto.subtle.deriveBits(pbkdf2, text, 256)
    const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"])
    return async (index) => new Uint8Array(await crypto.subtle.sign("HMAC", hmac, bytes(`${number}:${index}`))).slice(0, SIZE)
  }

  /** The seal of a token, as fingerprints write it. */
  async function seal(salt, token) {
    const words = bytes(token.lead + token.text)
    const whole = new Uint8Array(SIZE + words.length)
    whole.set(salt)
    whole.set(words, SIZE)
    return encode(new Uint8Array(await digest(whole)).slice(0, SIZE))
  }

  /** The salts of all tokens, if every one of these is sealed so; else null. */
  async function salts(number, texts, tokens, seals) {
    if (tokens.length !== seals.length) return null
    const salt = await salter(number, texts)
    const found = []
    for (const [index, token] of tokens.entries()) {
      const own = await salt(index)
      if ((await seal(own, token)) !== seals[index]) return null
      found.push(encode(own))
    }
    return found
  }

  /** The lines that may be paragraphs of these numbers of tokens, in order; first those that follow each other closely. */
  function groupsOf(sizes, lines) {
    const all = sizes.length === 1 ? [...lines, lines.join(" ")] : lines // one that was wrapped
    const counts = all.map((line) => tokensOf(fold(line)).length)
    let groups = [[]]
    for (const size of sizes) {
      const alike = [...counts.keys()].filter((at) => counts[at] === size)
      groups = groups.flatMap((group) => alike.filter((at) => at > (group.at(-1) ?? -1)).map((at) => [...group, at]))
      groups.sort((one, other) => one.at(-1) - one[0] - (other.at(-1) - other[0]))
      groups.length = Math.min(groups.length, TRIES)
    }
    return groups.map((group) => group.map((at) => all[at]))
  }

  /**
   * A paragraph, from lines among which it stands, alone or with the others that its key is made from; null if it does not.
   * @returns {Promise<Proved | null>}
   */
  async function open(source, name, number, lines) {
    const sealed = source.paragraphs[number - 1]
    const seals = list(sealed.seals)
    const groups = groupsOf(sealed.key.map((own) => list(source.paragraphs[own - 1].seals).length), lines)
    for (const texts of groups) {
      const own = texts[sealed.key.indexOf(number)]
      const tokens = tokensOf(fold(own))
      const found = await salts(number, texts, tokens, seals)
      if (found) return { name, number, sealed, left: source.left, text: tidy(own), tokens, salts: found }
    }
    return null
  }

  /** What can be told of how pasted tokens differ from the sealed ones: by their number, or by the words that are open. */
  async function difference(sealed, tokens) {
    const seals = list(sealed.seals)
    if (tokens.length !== seals.length) return `it has ${seals.length} words and marks, what was pasted has ${tokens.length}`
    for (const [start, salts] of sealed.open) {
      for (const [i, salt] of list(salts).entries()) {
        const at = start + i
        if ((await seal(decode(salt), tokens[at])) === seals[at]) continue
        const before = tokens.slice(Math.max(0, at - 3), at).map((token) => token.text)
        return `another word than “${tokens[at].text}” stands after “${before.join(" ")}”`
      }
    }
    return "some of its words or marks differ"
  }

  /** The paragraphs that stand among the lines, of the first of these sources that has any. */
  async function find(names, lines) {
    for (const name of names) {
      const source = await load(name)
      const found = []
      for (let number = 1; number <= source.paragraphs.length; number++) {
        const proved = await open(source, name, number, lines)
        if (proved) found.push(proved)
      }
      if (found.length) return found
    }
    return []
  }

  /** @type {Map<string, Promise<Source>>} */
  const loaded = new Map()

  /** A source's seals, from the script that holds them; from a disk, a page may load no other kind of file. */
  function load(name) {
    if (!loaded.has(name)) {
      const script = document.createElement("script")
      script.src = `seals/${encodeURIComponent(name)}.js`
      const done = new Promise((resolve, reject) => {
        script.onload = () => resolve(window.seals[name])
        script.onerror = () => reject(new Error(`the seals of ${name} could not be loaded`))
      })
      done.catch(() => loaded.delete(name))
      loaded.set(name, done)
      document.head.append(script)
    }
    return loaded.get(name)
  }

  // ---- What comes of the words that are chosen ----

  /** The runs of chosen words as parts of a quote, each by its first token and the one after its last. */
  function partsOf({ text, tokens }, chosen) {
    const parts = []
    let before = -1 // the last word, if it is chosen
    for (const [index, token] of tokens.entries()) {
      if (!token.isWord) continue
      if (chosen.has(index)) {
        // Where the source itself leaves something out, a quote has a gap too.
        const joins = before >= 0 && !/…|\.\.\./.test(text.slice(tokens[before].end, token.start))
        if (joins) parts.at(-1)[1] = index + 1
        else parts.push([index, index + 1])
      }
      before = chosen.has(index) ? index : -1
    }
    return parts
  }

  /** Where the parts stand, in their order and as near each other as can be, the first of several: as Python finds them. */
  function nearest(tokens, parts) {
    const isAt = (at, [start, end]) =>
      tokens.slice(start, end).every((token, i) => {
        const there = tokens[at + i]
        return there && there.text === token.text && (!i || there.lead === token.lead)
      })
    const starts = parts.map((part) => [...tokens.keys()].filter((at) => isAt(at, part)))
    const size = (i) => parts[i][1] - parts[i][0]
    let best = null
    for (const first of starts[0]) {
      const spans = [[first, first + size(0)]]
      for (let i = 1; i < parts.length; i++) {
        const next = starts[i].find((at) => at >= spans.at(-1)[1])
        if (next === undefined) return best
        spans.push([next, next + size(i)])
      }
      if (!best || spans.at(-1)[1] - first < best.at(-1)[1] - best[0][0]) best = spans
    }
    return best
  }

  const indexes = (spans) => spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
  const quoteOf = ({ text, tokens }, parts) =>
    parts.map(([start, end]) => text.slice(tokens[start].start, tokens[end - 1].end)).join(" … ")

  /** A piece of evidence as a note holds it: the quote on its key's line, or in a block where it is long or means something to YAML. */
  function evidence(at, quote) {
    const plain = `      quote: ${quote}`
    if (plain.length <= 110 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.’'()…–-]*$/u.test(quote)) return `    - at: ${at}\n${plain}\n`
    const lines = [""]
    for (const word of quote.split(" ")) {
      if (lines.at(-1) && lines.at(-1).length + word.length > 100) lines.push("")
      lines[lines.length - 1] += (lines.at(-1) && " ") + word
    }
    return `    - at: ${at}\n      quote: >-\n${lines.map((line) => `        ${line}\n`).join("")}`
  }

  // For the test that compares with Python.
  window.prove = Object.freeze({ fold, tokensOf })

  // ---- The page ----

  const form = document.getElementById("prove")
  if (!form) return
  const part = (id) => document.getElementById(`prove-${id}`)
  const [text, sources, number, words] = ["text", "seed", "number", "words"].map(part)
  const limit = Object.fromEntries(Object.entries(form.dataset).map(([name, value]) => [name, Number(value)]))
  const many = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`
  const option = (name) => [...sources.options].find((choice) => name && choice.value === name)

  /** @type {Proved | null} */
  let proved = null
  let chosen = new Set() // the indexes of tokens that are words
  let anchor = -1 // the word from which a range is taken
  let asked = 0 // counts what was asked, so that an answer that comes late is dropped

  /** Says something below a step; what is wrong in red, what is proved in green. */
  function say(element, message, state = "") {
    element.dataset.state = state
    element.replaceChildren(...(Array.isArray(message) ? message : [message]))
  }

  /** Takes back what was said of a paragraph that is no longer the one in question. */
  function forget() {
    asked++
    proved = null
    part("choose").hidden = part("result").hidden = true
    text.removeAttribute("aria-invalid")
    say(part("said"), "")
  }

  /** Proves what was pasted, and shows what comes of it. */
  async function prove() {
    forget()
    const turn = asked
    say(part("said"), "Looking …")
    const answer = await answered().catch((error) => ({ refused: `That could not be looked into: ${error.message}` }))
    if (turn !== asked) return
    if (answer.refused) {
      text.setAttribute("aria-invalid", "true")
      say(part("said"), answer.refused, "refused")
    } else show(answer.proved, answer.others)
  }

  /** The paragraph that was pasted, or why it is not the one that was asked for. */
  async function answered() {
    const lines = text.value.split("\n").filter((line) => line.split(WHITE).some(Boolean))
    if (!lines.length) return { refused: "Nothing was pasted." }
    const name = sources.value
    const names = [...sources.options].map((choice) => choice.value).filter(Boolean)
    const order = name ? [name, ...names.filter((other) => other !== name)] : names
    if (!name || !number.value) {
      const [found, ...others] = await find(order, lines)
      return found ? { proved: found, others } : { refused: nowhere() }
    }
    const source = await load(name)
    const sealed = source.paragraphs[number.value - 1]
    const at = `${name}#${number.value}`
    if (!sealed) return { refused: `${name} has no paragraph ${number.value}; its paragraphs run from 1 to ${source.paragraphs.length}.` }
    const found = await open(source, name, Number(number.value), lines)
    if (found) return { proved: found }
    if (sealed.key.length > 1) {
      const sizes = lines.map((line) => tokensOf(fold(line)).length)
      const missing = sealed.key.filter((own) => !sizes.includes(list(source.paragraphs[own - 1].seals).length))
      const differs = missing.length ? `no line is as long as ${missing.join(", ")}` : "all are as long, but some word differs"
      const neighbours = `paste the paragraphs ${sealed.key.join(", ")}, a line each, as they stand at the publisher's, or the whole article`
      return { refused: `${at} is sealed together with its neighbours: ${neighbours}. Of what was pasted, ${differs}.` }
    }
    const [other] = await find(order, lines)
    if (other) return { refused: [`That is ${other.name}#${other.number}, not ${at}. `, link(other)] }
    const differs = await difference(sealed, tokensOf(fold(lines.join(" "))))
    return { refused: `That is not ${at} as it was sealed: ${differs}. ${whole}` }
  }

  const whole = "Paste the whole paragraph; the publisher may also have changed it since."
  const nowhere = () =>
    `No source here has that paragraph as it was sealed. ${whole} One of fewer than ${limit.together} words and marks is sealed ` +
    "together with its neighbours: paste these too, a line each, or the whole article. Name the source and the paragraph’s number to be told how it differs."

  /** A link that has another paragraph proved than the one asked for, or than the first of several. */
  function link({ name, number: other }, words = `Take ${name}#${other}`) {
    const element = document.createElement("a")
    element.href = `#${name}-${other}`
    element.textContent = words
    return element
  }

  /** Shows a proved paragraph, each of its words a button, and offers the others that were pasted with it. */
  function show(found, others = []) {
    proved = found
    chosen = new Set()
    anchor = -1
    history.replaceState(null, "", `#${found.name}-${found.number}`)
    const count = found.tokens.filter((token) => token.isWord).length
    const open = openRuns(found.sealed).map((run) => `“${quoteOf(found, [run])}”`)
    const known = open.length ? `Quoted of them already: ${open.join(", ")}.` : "None of them is quoted yet."
    const told = `Proved: this is ${found.name}#${found.number}, word for word. It has ${many(count, "word")}. ${known}`
    const beginning = (other) => `${other.name}#${other.number} “${other.text.replace(/^((?:\S+ ){4}\S+) .*/, "$1 …")}”`
    const more = others.flatMap((other, i) => [i ? " · " : " ", link(other, beginning(other))])
    say(part("said"), others.length ? [`${told} Pasted with it, and to be had too:`, ...more] : told, "proved")
    words.lang = option(found.name)?.dataset.language || ""
    words.replaceChildren(...layOut(found))
    words.querySelector("button")?.setAttribute("tabindex", "0")
    part("choose").hidden = false
    ranging(false)
    update()
  }

  /** The paragraph's words and marks; a mark stays on the line of the word that it touches. */
  function layOut(found) {
    const isOpen = new Set(indexes(openRuns(found.sealed)))
    const nodes = []
    let unit = null
    found.tokens.forEach((token, index) => {
      const alone = !unit || token.lead || (token.isWord && unit.querySelector("button"))
      if (alone) {
        if (token.lead) nodes.push(" ")
        unit = document.createElement("span")
        unit.className = "prove__unit"
        nodes.push(unit)
      }
      const shown = document.createElement(token.isWord ? "button" : "span")
      shown.textContent = found.text.slice(token.start, token.end)
      shown.classList.toggle("is-open", isOpen.has(index))
      shown.dataset.token = index
      if (token.isWord) {
        shown.type = "button"
        shown.tabIndex = -1
        if (isOpen.has(index)) shown.setAttribute("aria-describedby", "prove-open")
      }
      unit.append(shown)
    })
    return nodes
  }

  /** Why the check would refuse the quote; empty if it would not. `fresh` words of it were not quoted before. */
  function refusal(parts, fresh) {
    const tell = "Choose who, what and when; words between may be left out."
    const count = chosen.size
    const run = Math.max(0, ...parts.map((span) => indexes([span]).filter((index) => chosen.has(index)).length))
    if (proved.sealed.furniture) return "This paragraph is the publisher’s furniture, not the text itself: no evidence may rest on it."
    if (!count) return `No word is chosen yet; ${limit.least} to ${limit.most} make a quote.`
    if (count < limit.least) return `The quote has ${many(count, "word")}; ${limit.least} are the least. ${tell}`
    if (count > limit.most) return `The quote has ${count} words, ${limit.most} are allowed. ${tell}`
    if (run > limit.run) return `The quote has ${run} words in a row, ${limit.run} are allowed. Leave out what the sentence does not need.`
    if (proved.left !== null && fresh > proved.left)
      return `The quote opens ${many(fresh, "word")}, and only ${Math.max(0, proved.left)} more may be quoted of this source. Choose words that are quoted already.`
    return ""
  }

  /** Shows which words are chosen, and what comes of them. */
  function update() {
    const parts = partsOf(proved, chosen)
    const inside = new Set(indexes(parts))
    for (const shown of words.querySelectorAll("[data-token]")) {
      const is = inside.has(Number(shown.dataset.token))
      shown.classList.toggle("is-chosen", is)
      if (shown.matches("button")) shown.setAttribute("aria-pressed", String(is))
    }
    const spans = parts.length ? nearest(proved.tokens, parts) : []
    const isOpen = new Set(indexes(openRuns(proved.sealed)))
    const closed = indexes(spans).filter((index) => !isOpen.has(index))
    const fresh = closed.filter((index) => proved.tokens[index].isWord).length
    const why = refusal(parts, fresh)
    part("result").hidden = Boolean(why)
    say(part("copied"), "")
    if (why) say(part("count"), why, chosen.size < limit.least ? "" : "refused")
    else {
      const inParts = parts.length > 1 ? ` in ${parts.length} parts` : ""
      const left = proved.left === null ? "" : `; ${many(Math.max(0, proved.left - fresh), "word")} more of this source may be quoted then`
      say(part("count"), `${many(chosen.size, "word")} quoted${inParts}, ${fresh} of them for the first time${left}.`, "proved")
      write(parts, closed)
    }
  }

  /** Writes what is to be copied, with the files that it belongs into. `closed` tokens of the quote are not open yet. */
  function write(parts, closed) {
    const choice = option(proved.name)
    part("note").value = evidence(`${proved.name}#${proved.number}`, quoteOf(proved, parts))
    part("salts").value = closed.map((index) => `${proved.number}:${index} ${proved.salts[index]}\n`).join("")
    part("salts").hidden = part("salts-row").hidden = !closed.length
    part("salts-label").textContent = closed.length
      ? "The lines that open these words, in any place of the seed’s file"
      : "All these words are open already: nothing is to be added to the seed’s file."
    part("salts-file").textContent = choice.dataset.salts
    pointTo(part("salts-edit"), choice.dataset.edit, "new" in choice.dataset ? "Make this file (new tab)" : "Edit this file (new tab)")
    for (const area of [part("note"), part("salts")]) area.rows = Math.min(12, area.value.split("\n").length)
  }

  /** Makes a link lead to a file at the repository; hides it where there is none. */
  function pointTo(link, address, label = link.textContent) {
    link.hidden = !address
    Object.assign(link, { href: address, target: "_blank", rel: "noopener" })
    link.textContent = label
  }

  // ---- Choosing: by click and tap, by drag, by keys ----

  const buttons = () => [...words.querySelectorAll("button")]
  const indexOf = (button) => Number(button.dataset.token)
  const ranging = (is) => part("range").setAttribute("aria-pressed", String(is))
  const isRanging = () => part("range").getAttribute("aria-pressed") === "true"

  /** These chosen words with all between two more, or less. */
  function ranged(base, one, other, is) {
    const result = new Set(base)
    for (const index of buttons().map(indexOf)) {
      if (index < Math.min(one, other) || index > Math.max(one, other)) continue
      if (is) result.add(index)
      else result.delete(index)
    }
    return result
  }

  /** Takes or leaves out a word; in a range, takes all words from the last one pressed to this. */
  function press(index, isRange) {
    if (isRange && anchor >= 0) chosen = ranged(chosen, anchor, index, true)
    else if (!chosen.delete(index)) chosen.add(index)
    if (anchor >= 0 || !isRanging()) ranging(false)
    anchor = index
    update()
  }

  /** Gives a word the focus, and the group's one stop of the Tab key. */
  function focus(button) {
    words.querySelector('[tabindex="0"]')?.setAttribute("tabindex", "-1")
    button.tabIndex = 0
    button.focus()
  }

  let drag = null // { from, base, is, moved }

  words.addEventListener("pointerdown", (event) => {
    const button = event.target.closest("button")
    if (!button || event.button || event.shiftKey || event.pointerType === "touch") return
    drag = { from: indexOf(button), base: chosen, is: !chosen.has(indexOf(button)), moved: false }
  })
  words.addEventListener("pointerover", (event) => {
    const button = event.target.closest("button")
    if (!drag || !button || (!drag.moved && indexOf(button) === drag.from)) return
    drag.moved = true
    chosen = ranged(drag.base, drag.from, indexOf(button), drag.is)
    anchor = indexOf(button)
    update()
  })
  window.addEventListener("pointerup", () => setTimeout(() => (drag = null))) // after the click that may follow
  window.addEventListener("pointercancel", () => (drag = null))
  words.addEventListener("click", (event) => {
    const button = event.target.closest("button")
    if (!button || drag?.moved) return
    focus(button)
    press(indexOf(button), event.shiftKey || isRanging())
  })

  /** The word to which a key leads; up and down lead to the nearest one of the next line. */
  function neighbour(button, key) {
    const all = buttons()
    const at = all.indexOf(button)
    const forward = getComputedStyle(words).direction === "rtl" ? "ArrowLeft" : "ArrowRight"
    if (key === "Home") return all[0]
    if (key === "End") return all.at(-1)
    if (key === "ArrowRight" || key === "ArrowLeft") return all[at + (key === forward ? 1 : -1)]
    const middle = (of) => (of.getBoundingClientRect().left + of.getBoundingClientRect().right) / 2
    const top = (of) => Math.round(of.getBoundingClientRect().top)
    const there = key === "ArrowDown" ? all.slice(at).filter((of) => top(of) > top(button) + 2) : all.slice(0, at).reverse().filter((of) => top(of) < top(button) - 2)
    const line = there.filter((of) => Math.abs(top(of) - top(there[0])) <= 2)
    return line.sort((one, other) => Math.abs(middle(one) - middle(button)) - Math.abs(middle(other) - middle(button)))[0]
  }

  words.addEventListener("keydown", (event) => {
    const button = event.target.closest("button")
    if (!button || !/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const next = neighbour(button, event.key)
    if (!next) return
    focus(next)
    if (!event.shiftKey) return
    chosen = ranged(chosen, indexOf(button), indexOf(next), true)
    anchor = indexOf(next)
    update()
  })

  part("range").addEventListener("click", () => ranging(!isRanging()))
  part("none").addEventListener("click", () => {
    chosen = new Set()
    anchor = -1
    update()
  })

  // ---- Copying, and what is asked for ----

  form.addEventListener("click", async (event) => {
    const area = document.getElementById(event.target.dataset?.copies)
    if (!area) return
    try {
      await navigator.clipboard.writeText(area.value)
      say(part("copied"), "Copied.", "proved")
    } catch {
      area.focus()
      area.select()
      say(part("copied"), document.execCommand("copy") ? "Copied." : "It is selected: copy it with Ctrl and C.", "proved")
    }
  })

  const follow = () => pointTo(part("file-edit"), part("file").selectedOptions[0].dataset.edit)
  if (part("file")) {
    part("file").addEventListener("change", follow)
    follow()
  }

  sources.addEventListener("change", () => {
    number.max = option(sources.value)?.dataset.paragraphs || ""
    number.value = ""
  })
  form.addEventListener("input", (event) => [text, sources, number].includes(event.target) && forget())

  /** Takes source and paragraph from the address: #000 or #000-16. */
  function takeAddress() {
    const [, name, at] = /^#(.+?)(?:-(\d+))?$/.exec(location.hash) || []
    const known = [location.hash.slice(1), name].find((given) => option(given))
    if (!known) return
    sources.value = known
    number.max = option(known).dataset.paragraphs
    number.value = known === name && at ? at : ""
    forget()
    if (text.value.trim()) prove()
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault()
    prove()
  })
  text.addEventListener("paste", () => setTimeout(prove))
  window.addEventListener("hashchange", takeAddress)

  if (!window.crypto?.subtle) {
    document.querySelector(".prove-needs").textContent =
      "This page needs a secure connection (https), or to be opened from a disk: elsewhere browsers lend it no cryptography."
    return
  }
  document.querySelector(".prove-needs").hidden = true
  form.hidden = false
  takeAddress()
})()
