"""Reading: previews, narrow screens, no JavaScript, from a sentence to its passage and back, search."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, Locator, Page


def is_on_screen(thing: Locator) -> bool:
    found: bool = thing.evaluate(
        "e => { const at = e.getBoundingClientRect(); return at.top >= 0 && at.top < innerHeight && at.height > 0 }"
    )
    return found


def test_note_shows_under_the_pointer_and_can_be_entered(page: Page, origin: str) -> None:
    page.goto(f"{origin}/index.html")
    page.locator(".footnote-ref").first.hover()
    page.locator("#preview").wait_for()
    page.locator("#preview a").first.hover()
    page.wait_for_timeout(400)
    assert page.locator("#preview").is_visible()
    page.mouse.move(5, 5)
    page.locator("#preview").wait_for(state="detached")


def test_name_shows_what_it_is_under_the_pointer(page: Page, origin: str) -> None:
    page.goto(f"{origin}/index.html")
    page.locator('.summary a[href*="places.html#"]').first.hover()
    page.locator("#preview").wait_for()
    assert re.search(r"\w+ \w+", page.locator("#preview").inner_text())


def test_first_touch_shows_and_second_follows(phone: Page, origin: str) -> None:
    phone.goto(f"{origin}/index.html")
    link = phone.locator('.summary a[href*="places.html#"]').first
    link.tap()
    phone.locator("#preview").wait_for()
    assert phone.url.endswith("/index.html")
    link.tap()
    phone.wait_for_url("**/places.html#*")


def test_touch_elsewhere_closes(phone: Page, origin: str) -> None:
    phone.goto(f"{origin}/index.html")
    phone.locator(".footnote-ref").first.tap()
    phone.locator("#preview").wait_for()
    phone.locator("h1").tap()
    phone.locator("#preview").wait_for(state="detached")
    assert phone.url.endswith("/index.html")


@pytest.mark.parametrize("width", [320, 1280])
def test_no_page_scrolls_sideways(width: int, browser: Browser, origin: str, pages: tuple[str, ...]) -> None:
    wide = {}
    with browser.new_context(viewport={"width": width, "height": 640}) as context:
        page = context.new_page()
        for name in pages:
            page.goto(f"{origin}/{name}")
            if (found := page.evaluate("() => document.documentElement.scrollWidth")) > width:
                wide[name] = found
    assert wide == {}


def test_all_is_there_without_javascript(browser: Browser, page: Page, origin: str, pages: tuple[str, ...]) -> None:
    # What only works with JavaScript, such as filters, is not there without it, and what says so only then.
    content = """() => [document.querySelectorAll('.filters, .prove, .prove-needs').forEach(e => e.remove()),
        document.querySelector('main').innerText.replace(/\\s+/g, ' '),
        [...document.querySelectorAll('main a, nav a')].map(a => a.getAttribute('href')).join(' '),
        document.querySelectorAll('.footnote-ref').length]"""
    differing, citations = [], 0
    with browser.new_context(viewport={"width": 1280, "height": 800}, java_script_enabled=False) as context:
        plain = context.new_page()
        for name in pages:
            page.goto(f"{origin}/{name}")
            plain.goto(f"{origin}/{name}")
            expected, found = page.evaluate(content), plain.evaluate(content)
            citations += found[3]
            if found != expected:
                differing.append(name)
        plain.goto(f"{origin}/index.html")
        assert not plain.locator(".md-search__input").is_visible()
    assert citations > 500
    assert differing == []


def test_from_a_sentence_to_its_passage_and_back(page: Page, folder: str) -> None:
    page.goto(f"{folder}/article-4.html")
    sentence = page.locator(".claim[id]").nth(2)
    anchor = sentence.get_attribute("id")
    sentence.locator(".footnote-ref").first.click()
    note = page.locator(".footnote li:target")
    note.wait_for()
    assert is_on_screen(note)
    quote = re.search(r"“([^”]+)”(?! ?,)", note.inner_text().split(": ", 1)[1])
    assert quote

    note.locator('a[href*="seeds/"][href*="#p"]').click()
    page.wait_for_url("**/seeds/*.html#p*")
    passage = page.locator(".passage:has(:target)")
    assert is_on_screen(page.locator(":target"))
    assert quote[1] in passage.inner_text()

    passage.locator(f'a[href$="#{anchor}"]').click()
    page.wait_for_url(f"**/*.html#{anchor}")
    assert is_on_screen(page.locator(f"#{anchor}"))


def test_note_leads_back_to_its_sentence(page: Page, folder: str) -> None:
    page.goto(f"{folder}/article-4.html")
    page.locator(".footnote-ref").nth(3).click()
    page.locator(".footnote li:target .footnote-backref").first.click()
    assert is_on_screen(page.locator("sup:target"))


def test_link_to_the_publisher_opens_at_the_words(page: Page, folder: str, tmp_path: Path) -> None:
    page.goto(f"{folder}/deployment.html")
    notes = page.locator(".footnote li").all()
    addresses = [note.locator('a[href*="#:~:text="]').first.get_attribute("href") or "" for note in notes]
    texts = [note.inner_text() for note in notes]
    checked = 0
    for address, text in list(zip(addresses, texts, strict=True))[:24]:
        directive = address.split("#", 1)[1]
        found = re.search(r": “(.+)”", text)
        assert found
        if re.search(r"‘|’(?!\w)|\[sic\]", found[1]):  # shown otherwise than in the article
            continue
        words = found[1].replace("…", "and a few words between")
        filler = "<p>Nothing of the kind.</p>" * 200
        article = tmp_path / f"article-{checked}.html"
        article.write_text(f"<meta charset=utf-8>{filler}<p id=here>Before, {words} and after.</p>{filler}", "utf-8")
        page.goto(f"{article.as_uri()}#{directive}")
        page.wait_for_timeout(100)
        assert is_on_screen(page.locator("#here")), unquote(directive)
        checked += 1
    assert checked > 5


@pytest.mark.parametrize("kind", ["origin", "folder"])
@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("Tokayev's request", r"Tokayev.*request"),
        ("Tokayev’s request", r"Tokayev.*request"),
        ("2500", r"2,500"),
        ("2,500", r"2,500"),
        ("Toqaev emergency", r"Tokayev.*emergency|emergency.*Tokayev"),
        ("rotating chairmanship", r"rotat"),
    ],
)
def test_search_leads_to_the_sentence(
    typed: str, sentence: str, kind: str, page: Page, request: pytest.FixtureRequest
) -> None:
    page.goto(f"{request.getfixturevalue(kind)}/index.html")
    page.locator(".md-search__input").press_sequentially(typed, delay=15)
    page.locator(".md-search-result__item").first.wait_for()
    page.wait_for_timeout(300)
    page.locator("a.md-search-result__link").first.click()
    found = page.locator(".found")
    found.wait_for()
    assert re.search(sentence, found.inner_text(), re.I | re.S)
    assert is_on_screen(found)
