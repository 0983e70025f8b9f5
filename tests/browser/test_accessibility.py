"""WCAG 2.2 AA as far as axe-core can tell: no violation, wide and narrow, light and dark."""

from collections.abc import Sequence
from importlib.resources import files
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
COLOURS = ["color-contrast", "link-in-text-block"]
SCHEMES = {"light": "default", "dark": "slate"}
RUN = """async (only) => (await axe.run(document, {runOnly: only, resultTypes: ["violations"]})).violations
    .flatMap(v => v.nodes.map(n => `${v.id}: ${n.target} ${n.failureSummary.split("\\n")[1]}`))"""


def violations(page: Page, kind: str = "tag", names: Sequence[str] = LEVELS) -> list[str]:
    page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN, {"type": kind, "values": names})
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_no_page_has_a_violation(
    width: int, scheme: Literal["light", "dark"], browser: Browser, origin: str, pages: tuple[str, ...]
) -> None:
    wrong = {}
    with browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme) as context:
        page = context.new_page()
        for name in pages:
            page.goto(f"{origin}/{name}")
            assert page.locator("body").get_attribute("data-md-color-scheme") == SCHEMES[scheme]
            # Nothing but colours differs in the dark.
            if found := violations(page, *(("rule", COLOURS) if scheme == "dark" else ())):
                wrong[name] = found
    assert wrong == {}


def test_open_menu_search_and_preview_have_no_violation(phone: Page, origin: str) -> None:
    phone.goto(f"{origin}/article-4.html")
    phone.locator(".menu-button").click()
    assert phone.locator("#menu").is_visible()
    assert violations(phone) == []
    phone.keyboard.press("Escape")

    phone.locator(".footnote-ref").first.tap()
    assert phone.locator("#preview").is_visible()
    assert violations(phone) == []
    phone.keyboard.press("Escape")

    phone.locator(".search-button").click()
    phone.locator(".md-search__input").press_sequentially("treaty")
    phone.locator(".md-search-result__item").first.wait_for()
    assert violations(phone) == []
