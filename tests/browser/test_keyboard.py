"""All that a pointer can do, keys can do."""

from playwright.sync_api import Page


def focused(page: Page) -> str:
    """The words, or the name, of what has the focus."""
    words: str = page.evaluate(
        "() => (document.activeElement.innerText || document.activeElement.name || document.activeElement.tagName).trim()"
    )
    return words


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Tabs on until the focus is on such an element."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{most} tabs do not reach {selector}")


def test_every_page_begins_with_a_skip_link(page: Page, origin: str, pages: tuple[str, ...]) -> None:
    wrong = []
    for name in pages:
        page.goto(f"{origin}/{name}")
        page.keyboard.press("Tab")
        link = page.locator(":focus")
        target = link.get_attribute("href") or ""
        if focused(page) != "Skip to content" or not link.is_visible():
            wrong.append(f"{name}: begins with {focused(page)}")
        elif page.locator(f'[id="{target[1:]}"]').count() != 1:
            wrong.append(f"{name}: leads to {target}")
    assert wrong == []


def test_skip_link_leads_past_the_menu(page: Page, origin: str) -> None:
    page.goto(f"{origin}/article-4.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null")


def test_menu_opens_and_closes(phone: Page, origin: str) -> None:
    phone.goto(f"{origin}/article-4.html")
    assert not phone.locator("#menu").is_visible()
    tab_to(phone, ".menu-button")
    phone.keyboard.press("Enter")
    assert phone.locator("#menu").is_visible()
    tab_to(phone, "#menu a")
    phone.keyboard.press("Escape")
    assert not phone.locator("#menu").is_visible()
    assert focused(phone) == "Menu"
    phone.keyboard.press("Enter")
    tab_to(phone, '#menu a[href="timeline.html"]')
    phone.keyboard.press("Enter")
    phone.wait_for_url("**/timeline.html")


def test_narrow_search_is_opened_by_its_button_alone(phone: Page, origin: str) -> None:
    phone.goto(f"{origin}/article-4.html")
    tab_to(phone, ".menu-button")
    assert not phone.locator(".md-search__input").is_visible()
    phone.goto(f"{origin}/article-4.html")
    tab_to(phone, ".search-button")
    phone.keyboard.press("Enter")
    phone.locator(".md-search__input:focus").wait_for()
    phone.keyboard.press("Escape")
    phone.locator(".search-button:focus").wait_for()


def test_search_is_typed_chosen_and_left(page: Page, origin: str) -> None:
    page.goto(f"{origin}/index.html")
    tab_to(page, ".md-search__input")
    page.keyboard.type("treaty", delay=20)
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.locator("a.md-search-result__link:focus").wait_for()
    page.keyboard.press("Escape")
    assert not page.locator("#__search").is_checked()
    page.locator(".md-search-result__item").first.wait_for(state="hidden")
    page.wait_for_timeout(500)  # Material takes a moment to notice that the search was left
    page.keyboard.press("/")
    page.locator(".md-search__input:focus").wait_for()
    page.locator(".md-search-result__item").first.wait_for()
    page.keyboard.press("ArrowDown")
    page.locator("a.md-search-result__link:focus").wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url("**/*h=treaty*")


def test_dark_and_light_are_switched_and_kept(page: Page, origin: str) -> None:
    page.goto(f"{origin}/index.html")
    tab_to(page, "[name=__palette]")
    page.keyboard.press("ArrowRight")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"
    page.goto(f"{origin}/article-4.html")
    assert page.locator("body").get_attribute("data-md-color-scheme") == "slate"


def test_note_shows_on_focus_lets_in_and_escape_closes(page: Page, origin: str) -> None:
    page.goto(f"{origin}/article-4.html")
    page.locator(".summary .footnote-ref").first.focus()
    preview = page.locator("#preview")
    assert preview.is_visible()
    assert "“" in preview.inner_text()
    page.keyboard.press("Tab")
    assert preview.is_visible()
    assert page.evaluate("() => document.activeElement.closest('#preview') !== null")
    page.keyboard.press("Escape")
    assert preview.count() == 0


def test_name_shows_what_it_is_on_focus(page: Page, origin: str) -> None:
    page.goto(f"{origin}/article-4.html")
    link = page.locator('.summary a[href*="bodies.html#"]').first
    link.focus()
    assert len(page.locator("#preview").inner_text()) > 20
    assert link.get_attribute("aria-describedby") == "preview"
    page.keyboard.press("Escape")
    assert page.locator("#preview").count() == 0
    assert link.get_attribute("aria-describedby") is None
