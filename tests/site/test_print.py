"""Every page of the real site on paper: nothing to click, nothing cut off, every citation written out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[2] / "site"
WIDTH = 642
"""A4 between its margins, 170 mm, in CSS pixels."""

pytestmark = pytest.mark.browser

LOOK = """() => {
  const shown = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)];
  const cited = all(".footnote li");
  return {
    furniture: all("header, footer, nav, dialog, .md-search, .md-sidebar, .footnote-backref, .headerlink")
      .filter(shown).map(e => e.outerHTML.slice(0, 80)),
    wide: Math.max(document.documentElement.scrollWidth, ...all("article *").filter(shown)
      .filter(e => !e.closest("svg, math, mjx-container")).map(e => e.getBoundingClientRect().right)),
    notes: cited.length,
    written: cited.filter(li => [...li.querySelectorAll("a[data-address]")].some(
      a => getComputedStyle(a, "::after").content.includes(a.dataset.address))).length,
    folded: all("article details > :not(summary)").filter(
      e => !e.closest(".contents, .tools") && !shown(e)).map(e => e.outerHTML.slice(0, 80)),
    paper: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.querySelector("article p, article li, h1")).color,
  };
}"""


@pytest.fixture(scope="module", params=["light", "dark"])
def sheet(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A sheet of paper, for readers who prefer light or dark on their screen."""
    page = browser.new_page(viewport={"width": WIDTH, "height": 960}, color_scheme=request.param)
    page.emulate_media(media="print", color_scheme=request.param)
    yield page
    page.close()


def test_prints_well(sheet: Page) -> None:
    pages = sorted(path for path in SITE.rglob("*.html") if path.name != "404.html")
    assert len(pages) > 15, "build the site first: make site"
    notes = 0
    for page in pages:
        name = page.relative_to(SITE).as_posix()
        sheet.goto(page.as_uri())
        if not sheet.locator("article").count():
            continue  # a former address, which leads on
        seen = sheet.evaluate(LOOK)
        assert seen["furniture"] == [], name
        assert seen["folded"] == [], name
        assert seen["wide"] <= WIDTH + 1, name
        assert seen["written"] == seen["notes"], name
        assert (seen["paper"], seen["ink"]) == ("rgb(255, 255, 255)", "rgb(0, 0, 0)"), name
        notes += seen["notes"]
    assert notes > 500
