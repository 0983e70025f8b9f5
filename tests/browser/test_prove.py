"""The page that proves a pasted paragraph in the browser says what `explainer prove` says, and writes what the check accepts."""

import random
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, Route

from build_tools.check.quotes import check
from build_tools.edit.opening import NotThatParagraphError, read_pasted
from build_tools.load.explainer import load
from build_tools.load.files import TextFile
from build_tools.load.notes import read_notes
from build_tools.load.seeds import read_salts
from build_tools.model.claim import Claim, Evidence, Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.tokens import count_words, fold, tokens
from build_tools.pipeline import build
from tests.browser.conftest import served
from tests.browser.test_accessibility import violations
from tests.gauge import LONG, OTHER, REPOSITORY, SHORT, STRANGE, make_gauge

PAGE = "contribute/prove.html"
WORDS = "#prove-words button"
OVER_HTTP = pytest.mark.parametrize("home", ["http"], indirect=True)
"""Marks tests of what is no other from a disk."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of an explainer whose site is built without the texts at hand, as everywhere but at its author's."""
    root = tmp_path_factory.mktemp("gauge")
    make_gauge(root)
    checked = build(root)
    assert checked.findings == ()
    return root


@pytest.fixture(scope="module")
def explainer(root: Path) -> Explainer:
    return load(root)[0]


@pytest.fixture(scope="module", params=["http", "file"])
def home(request: pytest.FixtureRequest, root: Path) -> Iterator[str]:
    """The site's address, over HTTP and as files."""
    if request.param == "file":
        yield (root / "site").as_uri()
    else:
        with served(root / "site") as address:
            yield address


@pytest.fixture
def page(context: BrowserContext, home: str) -> Iterator[Page]:
    """The page; nothing may be asked for outside the site, and nothing complained of."""
    page, said = context.new_page(), list[str]()

    def pass_on(route: Route, request: Request) -> None:
        if request.url.startswith((home, "data:")):
            route.continue_()
        else:
            said.append(request.url)
            route.abort()

    page.route("**/*", pass_on)
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(f"{home}/{PAGE}")
    yield page
    assert said == []


def cut(page: Page, texts: list[str]) -> list[str]:
    """The tokens of texts in the browser: the white space before each, w for a word or m for a mark, and itself."""
    lines: str = page.evaluate(
        """texts => texts.map(text => prove.tokensOf(prove.fold(text)).map(t => t.lead + "mw"[+t.isWord] + t.text).join("|")).join("\\n")""",
        texts,
    )
    return lines.split("\n")


def cut_in_python(text: str) -> str:
    """The same in Python."""
    found = tokens(folded := fold(text))
    leads = [folded[before.end : token.start] for before, token in pairwise(found)]
    return "|".join(
        f"{lead}{'mw'[token.is_word]}{token.text}" for lead, token in zip(["", *leads], found, strict=False)
    )


def prove(page: Page, pasted: str, seed: str = "", number: int | None = None) -> str:
    """Has what was pasted proved; returns what the page says."""
    page.select_option("#prove-seed", seed)
    page.fill("#prove-number", str(number or ""))
    page.fill("#prove-text", pasted)
    page.get_by_role("button", name="Prove", exact=True).click()
    page.locator("#prove-said[data-state=proved], #prove-said[data-state=refused]").wait_for()
    return page.locator("#prove-said").inner_text()


def word(page: Page, text: str, nth: int = 0) -> int:
    """Which of the words a word is, the first one or a later."""
    return [i for i, shown in enumerate(page.locator(WORDS).all_inner_texts()) if shown == text][nth]


def press(page: Page, numbers: list[int]) -> None:
    """Presses words by their numbers, faster than a hand could."""
    page.evaluate(
        "([selector, numbers]) => { const all = document.querySelectorAll(selector); numbers.forEach(n => all[n].click()) }",
        [WORDS, numbers],
    )


def chosen(page: Page) -> str:
    return " ".join(page.locator(f"{WORDS}[aria-pressed=true]").all_inner_texts())


def said_of_words(page: Page) -> str:
    return page.locator("#prove-count").inner_text()


def note(page: Page) -> Evidence:
    """The evidence that came out, as a note holds it."""
    text = f"- id: a-claim\n  says: Something.\n  evidence:\n{page.input_value('#prove-note')}"
    read = read_notes(Claim, [TextFile("notes.yml", text)])
    assert not read.findings, read.findings
    (evidence,) = read.notes[0].evidence
    return evidence


# ---- Folding and tokens ----


TEXTS = [
    "Cafe\u0301 a\u030a O\u0328\u0304 \u1112\u1161\u11ab",
    "soft\u00adhyphen zero\u200bwidth \u200fmark\u2060s \ufeffbom",
    "12\u00a0500 and 12\u202f500,5 and 1 234 567x and 12 50",
    "40 % 40% 40\u00a0‰ 5‱ 20\u202f°C % alone",
    "−5 and -5 and +5 and ±5, 3-5, a-5, (−5), $-5, -$5, −€3.50, $3.50 and $ 3",
    "well\u2010known and well\u2011known and well-known-, -x, x--y",
    "13–19 and 13‒19, 13−19, 13-19, a–b, 07:30, a:b, 1/2, a/b, 2,500.75, U.S. it's 'it's'",
    "東京の潮は高い。ひらがな カタカナ・ー",
    "น้ำขึ้นให้รีบตัก ๑๒๓ ມື້ນີ້ မြန်မာ ខ្មែរ",
    "“nobody” ‘minded’ „it“ «at» ‹all› ‟x‛ said‚ she",
    "tabs\tand\u2003wide\u3000spaces \u2028lines\u2029 \x1c\x1f\x85end",
    "col·legi a‧b ½ ² Ⅳ ① 𝟙𝟚 𝒳 😀 👩‍🔬 é\u20dd",
    "snake_case __init__ a_ _ … .. ... wait...what",
    "",
    " \u200b ",
]


def test_tokens_are_those_of_python(page: Page) -> None:
    assert page.evaluate("texts => texts.map(prove.fold)", TEXTS) == [*map(fold, TEXTS)]
    assert cut(page, TEXTS) == [*map(cut_in_python, TEXTS)]


@OVER_HTTP
def test_every_character_that_python_knows_is_cut_as_in_python(page: Page) -> None:
    known = [chr(n) for n in range(sys.maxunicode + 1) if unicodedata.category(chr(n)) not in ("Cc", "Cn", "Co", "Cs")]
    assert len(known) > 130_000
    texts = [f"a{character}b 1{character}2 {character}3" for character in known]
    found = cut(page, texts)
    assert [c for c, text, of in zip(known, texts, found, strict=True) if of != cut_in_python(text)] == []


# ---- Proving ----


def test_the_right_paragraph_is_proved_and_shows_what_is_quoted_already(page: Page) -> None:
    said = prove(page, LONG, "g1", 2)
    assert said.startswith("Proved: this is g1#2, word for word.")
    assert f"It has {count_words(LONG)} words." in said
    assert said.endswith("Quoted of them already: “the gauge at Saltby stood at 3.2 metres”.")
    assert page.locator(f"{WORDS}.is-open").all_inner_texts() == [
        "the",
        "gauge",
        "at",
        "Saltby",
        "stood",
        "at",
        "3.2",
        "metres",
    ]
    assert page.url.endswith("#g1-2")
    assert "No word is chosen yet" in said_of_words(page)
    assert not page.locator("#prove-result").is_visible()


@pytest.mark.parametrize(
    ("number", "pasted"),
    [
        pytest.param(2, LONG.replace("herons", "heroes"), id="a wrong letter"),
        pytest.param(2, LONG.replace("3.2", "3.3"), id="a wrong word among those that are open"),
        pytest.param(2, LONG[:-1], id="the end missing"),
        pytest.param(2, OTHER, id="another seed's"),
        pytest.param(2, STRANGE, id="another of the seed"),
        pytest.param(3, SHORT, id="a short one alone"),
        pytest.param(2, " \n\u00a0\n", id="nothing"),
    ],
)
def test_a_wrong_paragraph_is_refused_in_the_words_of_the_command(
    number: int, pasted: str, page: Page, explainer: Explainer
) -> None:
    with pytest.raises(NotThatParagraphError) as refused:
        read_pasted(explainer.seed_by_name["g1"], number, pasted)
    message = str(refused.value)
    if pasted == OTHER:  # here the page knows more: it looks into the other seeds too
        message = "that is g2#1, not g1#2"
    said = prove(page, pasted, "g1", number)
    assert said[0].lower() + said[1:].partition(" Take ")[0].rstrip(".") == message.rstrip(".")
    assert page.locator("#prove-text").get_attribute("aria-invalid") == "true"
    assert not page.locator("#prove-choose").is_visible()


@OVER_HTTP
def test_what_was_pasted_instead_can_be_taken(page: Page) -> None:
    prove(page, STRANGE, "g1", 2)
    page.get_by_role("link", name="Take g1#4").click()
    page.locator("#prove-said[data-state=proved]").wait_for()
    assert page.input_value("#prove-number") == "4"
    assert "this is g1#4" in page.locator("#prove-said").inner_text()


@pytest.mark.parametrize(
    ("pasted", "at"),
    [
        pytest.param(OTHER, "g2#1", id="alone"),
        pytest.param(OTHER.replace(" ", "\n", 20).replace("\n", "\r\n", 3), "g2#1", id="wrapped"),
        pytest.param(f"Share this\n\n{STRANGE}\n\nRead on", "g1#4", id="with others around it"),
        pytest.param(STRANGE.replace("“", '"').replace("\u0301", "\u0301\u200b"), "g1#4", id="in other characters"),
        pytest.param(f"{LONG}\n\n{SHORT}", "g1#2", id="the first of several"),
    ],
)
def test_a_paragraph_is_found_by_what_is_pasted(pasted: str, at: str, page: Page) -> None:
    assert f"this is {at}," in prove(page, pasted)


def test_a_short_paragraph_is_proved_with_its_neighbours(page: Page) -> None:
    assert "this is g1#3," in prove(page, f"{SHORT}\nBuy our paper!\n{STRANGE}", "g1", 3)
    assert page.locator(WORDS).all_inner_texts() == ["Rain", "came", "on", "Friday"]


def test_of_an_article_that_is_pasted_whole_any_paragraph_can_be_taken(page: Page) -> None:
    said = prove(page, f"Menu\n{LONG}\nBuy our paper!\n{SHORT}\n{STRANGE}")
    assert said.startswith("Proved: this is g1#2,")
    offered = page.locator("#prove-said a").all_inner_texts()
    assert offered == ["g1#3 “Rain came on Friday.”", "g1#4 “# Café Øresund sold 12 …”"]
    page.get_by_role("link", name="g1#3").click()
    page.locator("#prove-said", has_text="this is g1#3").wait_for()
    assert page.locator(WORDS).all_inner_texts() == ["Rain", "came", "on", "Friday"]


def test_what_stands_nowhere_says_what_a_short_one_needs(page: Page) -> None:
    said = prove(page, SHORT)
    assert said.startswith("No source here has that paragraph as it was sealed.")
    assert "fewer than 240 words and marks is sealed together with its neighbours" in said


@OVER_HTTP
def test_furniture_is_no_evidence(page: Page) -> None:
    prove(page, f"Saltby Post\n{LONG}", "g1", 1)
    assert "publisher’s furniture" in said_of_words(page)


@OVER_HTTP
def test_a_paste_is_proved_at_once_and_a_change_takes_it_back(page: Page) -> None:
    page.evaluate(
        """text => { const area = document.getElementById("prove-text"); area.value = text
            area.dispatchEvent(new ClipboardEvent("paste")) }""",
        OTHER,
    )
    page.locator("#prove-said[data-state=proved]").wait_for()
    page.locator("#prove-text").press_sequentially("x")
    assert page.locator("#prove-said").inner_text() == ""
    assert not page.locator("#prove-choose").is_visible()


def test_the_address_names_source_and_paragraph(page: Page, home: str) -> None:
    page.goto(f"{home}/seeds/g1.html")
    page.get_by_role("link", name="Quote a passage of this source").click()
    page.wait_for_url(f"**/{PAGE}#g1")
    assert page.input_value("#prove-seed") == "g1"
    assert page.input_value("#prove-number") == ""
    page.goto(f"{home}/index.html")
    page.goto(f"{home}/{PAGE}#g1-4")
    assert page.input_value("#prove-seed") == "g1"
    assert page.input_value("#prove-number") == "4"


def test_the_seals_of_a_source_are_loaded_when_they_are_needed(context: BrowserContext, home: str) -> None:
    page, asked = context.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url) if "/seals/" in request.url else None)
    page.goto(f"{home}/{PAGE}")
    assert asked == []
    prove(page, OTHER, "g2", 1)
    assert [url.rpartition("/")[2] for url in asked] == ["g2.js"]


# ---- Choosing words ----


def test_words_are_chosen_with_the_mouse(page: Page) -> None:
    prove(page, LONG)
    words = page.locator(WORDS)
    for text in ("keeper", "said", "Tuesday"):
        words.nth(word(page, text)).click()
    assert chosen(page) == "keeper said Tuesday"
    words.nth(word(page, "Tuesday")).click()
    assert chosen(page) == "keeper said"
    words.nth(word(page, "12 500")).click()
    words.nth(word(page, "40 %")).click(modifiers=["Shift"])
    assert chosen(page) == "keeper said 12 500 millimetres less or 40 %"
    assert said_of_words(page).startswith("7 words quoted in 2 parts, 7 of them for the first time")
    page.get_by_role("button", name="Leave all out").click()
    assert chosen(page) == ""


@OVER_HTTP
def test_words_are_chosen_and_left_out_by_dragging(page: Page) -> None:
    prove(page, LONG)
    words = page.locator(WORDS)

    def drag(first: str, last: str) -> None:
        words.nth(word(page, first)).hover()
        page.mouse.down()
        words.nth(word(page, "dog")).hover()
        words.nth(word(page, last)).hover()
        page.mouse.up()
        page.wait_for_timeout(20)

    drag("lamps", "barks")
    assert chosen(page) == "lamps a bag of chalk and the dog that barks"
    drag("chalk", "and")
    assert "chalk" not in chosen(page)
    words.nth(word(page, "chalk")).click()
    assert "chalk" in chosen(page)


@OVER_HTTP
def test_words_are_chosen_with_keys_alone(page: Page) -> None:
    prove(page, LONG)
    page.locator("#prove-text").focus()
    for _ in range(4):  # source, paragraph, Prove, words
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "On"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowRight")
    assert chosen(page) == "Monday gauge at Saltby"
    page.keyboard.press("ArrowDown")
    below = page.evaluate("document.activeElement.getBoundingClientRect().top")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.textContent") == "Saltby"
    assert below > page.evaluate("document.activeElement.getBoundingClientRect().top")
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.textContent") == "59"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Home")
    assert page.evaluate("document.activeElement.textContent") == "On"
    assert page.locator(f"{WORDS}[tabindex='0']").count() == 1


@OVER_HTTP
def test_words_are_chosen_by_touch(home: str, phone: Page) -> None:
    phone.goto(f"{home}/{PAGE}")
    prove(phone, LONG)
    words = phone.locator(WORDS)
    phone.get_by_role("button", name="Take all up to the next word I press").tap()
    words.nth(word(phone, "two")).tap()
    words.nth(word(phone, "chalk")).tap()
    assert chosen(phone) == "two lamps a bag of chalk"
    words.nth(word(phone, "inland")).tap()
    assert chosen(phone) == "inland two lamps a bag of chalk"


# ---- Refusals ----


@OVER_HTTP
@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ([2], "The quote has 1 word; 3 are the least."),
        ([2, 3], "The quote has 2 words; 3 are the least."),
        ([*range(35, 61)], "The quote has 26 words in a row, 25 are allowed."),
        ([*range(1, 21), *range(32, 53)], "The quote has 41 words, 40 are allowed."),
    ],
)
def test_what_the_check_would_refuse_is_refused(numbers: list[int], said: str, page: Page) -> None:
    prove(page, LONG)
    press(page, numbers)
    assert said_of_words(page).startswith(said)
    assert not page.locator("#prove-result").is_visible()


@OVER_HTTP
def test_more_than_may_be_quoted_of_a_source_is_refused(page: Page) -> None:
    prove(page, LONG)
    press(page, [*range(20, 40)])
    assert "186 words more of this source may be quoted then" in said_of_words(page)
    page.evaluate("seals.g1.left = 10")
    prove(page, LONG, "g1", 2)
    press(page, [*range(20, 40)])
    assert said_of_words(page).startswith("The quote opens 20 words, and only 10 more may be quoted of this source.")


# ---- What comes out ----


def test_what_comes_out_is_accepted_by_the_check(page: Page, root: Path, tmp_path: Path) -> None:
    prove(page, LONG)
    press(page, [*range(1, 3), *range(9, 12), *range(19, 29)])
    evidence = note(page)
    assert evidence.quote == (
        "Monday the … metres, the keeper … stood at 12 500 millimetres less, or 40 %, and “nobody minded"
    )
    copy = tmp_path / "copy"
    for name in ("seeds", "site_src", "mkdocs.yml"):
        source = root / name
        for file in [source] if source.is_file() else sorted(source.rglob("*.*")):
            if file.is_file() and "assets" not in file.parts:
                target = copy / file.relative_to(root)
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(file.read_bytes())
    notes, salts = (
        copy / page.locator("#prove-file").input_value(),
        copy / page.locator("#prove-salts-file").inner_text(),
    )
    claim = "- id: new-claim\n  says: Something.\n  evidence:\n"
    notes.write_text(notes.read_text() + claim + page.input_value("#prove-note"))
    assert [finding.code.name for finding in check(load(copy)[0])] == ["quote-sealed"]
    salts.write_text(salts.read_text() + page.input_value("#prove-salts"))
    explainer, _ = load(copy)
    assert len(explainer.claims) == 3
    assert [*check(explainer)] == []


@OVER_HTTP
def test_whatever_is_chosen_is_proved_by_what_comes_out(page: Page, explainer: Explainer, tmp_path: Path) -> None:
    """Opened are the words that the quote needs, and no others."""
    chance, tried = random.Random(16), 0  # noqa: S311 - the same chance each time, and nothing secret
    for text, number in ((LONG, 2), (STRANGE, 4)):
        prove(page, text, "g1", number)
        sealed = explainer.seed_by_name["g1"].fingerprint.paragraphs[number - 1]
        count = page.locator(WORDS).count()
        for _ in range(60):
            numbers = chance.sample(range(count), chance.randint(3, 12))
            start = chance.randrange(count - 8)
            numbers = sorted({*numbers, *range(start, start + chance.randint(0, 8))})
            page.evaluate("document.getElementById('prove-none').click()")
            press(page, numbers)
            evidence = note(page)
            assert evidence.at == Paragraph("g1", number)
            assert count_words(evidence.quote) == len(numbers)
            file = tmp_path / "salts.txt"
            file.write_text(page.input_value("#prove-salts"))
            read = read_salts(file, tmp_path, explainer.seed_by_name["g1"].fingerprint)
            assert read.findings == ()
            new = read.salts.get(number, {})
            spans = replace(sealed, salts={**sealed.salts, **new}).find(evidence.passage.parts)
            assert spans is not None, evidence.quote
            assert {i for span in spans for i in range(span.start, span.end)} - sealed.salts.keys() == new.keys()
            tried += 1
    assert tried == 120


@OVER_HTTP
def test_a_quote_that_means_something_to_yaml_stands_in_a_block(page: Page) -> None:
    prove(page, STRANGE)
    first = page.locator("#prove-words .is-open, #prove-words [data-token]").first
    assert first.inner_text() == "#"
    press(page, [*range(3)])
    assert "quote: Café Øresund sold\n" in page.input_value("#prove-note")
    press(page, [*range(3, 30)])
    assert page.input_value("#prove-note").split("\n")[1] == "      quote: >-"
    assert max(map(len, page.input_value("#prove-note").split("\n"))) <= 110
    assert len(page.input_value("#prove-note").split("\n")) == 5


@OVER_HTTP
def test_words_that_are_open_need_no_lines(page: Page) -> None:
    prove(page, LONG)
    press(page, [*range(word(page, "the"), word(page, "metres") + 1)])
    assert "0 of them for the first time" in said_of_words(page)
    assert not page.locator("#prove-salts").is_visible()
    assert "All these words are open already" in page.locator("#prove-salts-label").inner_text()


def test_what_comes_out_is_copied_and_leads_to_the_files(page: Page, context: BrowserContext, home: str) -> None:
    if home.startswith("http"):
        context.grant_permissions(["clipboard-read", "clipboard-write"])
    prove(page, OTHER.replace("1952", "1953"))
    press(page, [1, 2, 3])
    assert page.locator("#prove-file-edit").get_attribute("href") == f"{REPOSITORY}/edit/HEAD/site_src/notes/tide.yml"
    new = f"{REPOSITORY}/new/HEAD/seeds?filename={quote('g3_empty.salts.txt')}"
    assert page.locator("#prove-salts-edit").get_attribute("href") == new
    assert "left" not in said_of_words(page)
    for name, area in (("Copy the evidence", "#prove-note"), ("Copy the lines", "#prove-salts")):
        page.get_by_role("button", name=name).click()
        page.locator("#prove-copied", has_text="Copied.").wait_for()
        if home.startswith("http"):
            assert page.evaluate("navigator.clipboard.readText()") == page.input_value(area)
    prove(page, LONG)
    press(page, [1, 2, 3])
    expected = f"{REPOSITORY}/edit/HEAD/seeds/g1_the_gauge.salts.txt"
    assert page.locator("#prove-salts-edit").get_attribute("href") == expected


# ---- For everybody ----


@OVER_HTTP
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_state_of_the_page_has_a_violation_or_is_too_wide(
    scheme: Literal["light", "dark"], browser: Browser, home: str
) -> None:
    with browser.new_context(viewport={"width": 320, "height": 800}, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{home}/{PAGE}")
        prove(page, LONG[:-1], "g1", 2)
        assert violations(page) == []
        prove(page, LONG, "g1", 2)
        press(page, [*range(2, 9), 12, *range(30, 34)])
        page.locator(WORDS).nth(3).hover()
        assert page.locator("#prove-result").is_visible()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        sizes = page.locator(f"{WORDS}, .prove__button, .prove select").evaluate_all(
            "all => all.map(e => e.getBoundingClientRect()).filter(r => r.width < 24 || r.height < 24).length"
        )
        assert sizes == 0


def test_without_javascript_the_page_says_what_it_needs(browser: Browser, home: str) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{home}/{PAGE}")
        assert not page.locator("#prove").is_visible()
        needs = page.locator(".prove-needs").inner_text()
    assert "needs JavaScript" in needs
    assert "explainer prove g1#2" in needs


@OVER_HTTP
def test_on_paper_there_is_no_form(page: Page) -> None:
    prove(page, LONG)
    page.emulate_media(media="print")
    assert not page.locator("#prove").is_visible()
    assert page.get_by_role("heading", name="Prove a quote").is_visible()
