"""The pictures of the built site: on every page that has one, light and dark, on wide and narrow screens, with no script."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

SITE = Path(__file__).parents[2] / "site"
FIGURE = re.compile(r'<figure id="[^"]+" class="chart .*?</figure>', re.S)
LEAST = 10.5
"""Pixels that the smallest words of a picture have on a narrow screen."""

pytestmark = pytest.mark.browser

MEASURE = r"""() => [...document.querySelectorAll('figure.chart')].map(figure => {
  const shown = [...figure.querySelectorAll('svg:not(.chart-key)')].filter(svg => svg.getBoundingClientRect().width > 0);
  const scale = shown[0].getBoundingClientRect().width / shown[0].viewBox.baseVal.width;
  const sizes = [...shown[0].querySelectorAll('text')].map(text => parseFloat(getComputedStyle(text).fontSize) * scale);
  const wide = shown[0].viewBox.baseVal.width;
  const over = [...shown[0].querySelectorAll('text:not([transform])')]
    .filter(text => text.getBBox().x < -3 || text.getBBox().x + text.getBBox().width > wide + 3);
  const light = colour => colour.match(/[\d.]+/g).slice(0, 3).map(Number)
    .map(c => c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const paper = getComputedStyle(document.body).backgroundColor;
  const faint = [...shown[0].querySelectorAll('.mark:not(.whole), .ring, .cross')].filter(mark => {
    const {fill, stroke} = getComputedStyle(mark);
    return Math.max(...[fill, stroke].filter(colour => colour !== 'none').map(colour => contrast(colour, paper))) < 3;
  }).map(mark => mark.getAttribute('class'));
  return {id: figure.id, shown: shown.length, least: Math.min(...sizes), over: over.map(text => text.textContent),
          faint};
})"""


@pytest.fixture(scope="module")
def pages() -> list[Path]:
    found = [path for path in sorted(SITE.rglob("*.html")) if FIGURE.search(path.read_text(encoding="utf-8"))]
    assert len(found) >= 7, "build the site first: make site"
    return found


@contextmanager
def opened(browser: Browser, width: int, scheme: Literal["light", "dark"], *, scripts: bool = True) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=scripts)
    tab = context.new_page()
    tab.emulate_media(color_scheme=scheme)
    yield tab
    context.close()


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_picture_can_be_read(
    pages: list[Path], browser: Browser, width: int, scheme: Literal["light", "dark"]
) -> None:
    seen = 0
    with opened(browser, width, scheme) as tab:
        for page in pages:
            tab.goto(page.as_uri())
            for picture in tab.evaluate(MEASURE):
                assert picture["shown"] == 1, picture
                assert picture["over"] == [], picture
                assert picture["least"] >= LEAST, picture
                assert picture["faint"] == [], picture
                seen += 1
    assert seen >= 7


def test_without_scripts_every_picture_is_there_and_no_filter(pages: list[Path], browser: Browser) -> None:
    with opened(browser, 360, "light", scripts=False) as tab:
        for page in pages:
            tab.goto(page.as_uri())
            figures = tab.locator("figure.chart")
            assert figures.count() >= 1
            assert figures.first.locator("svg.narrow").is_visible()
            assert tab.locator(".filters select").count() == 0


def test_pictures_carry_no_style_and_every_one_has_its_table(pages: list[Path]) -> None:
    for page in pages:
        text = page.read_text(encoding="utf-8")
        for figure in FIGURE.findall(text):
            assert "style=" not in figure
        assert text.count('class="chart-data"') == len(FIGURE.findall(text))


def test_filters_hide_events_and_a_link_brings_its_event_back(browser: Browser) -> None:
    with opened(browser, 1280, "light") as tab:
        filter_and_follow(tab)


def filter_and_follow(tab: Page) -> None:
    tab.goto((SITE / "timeline.html").as_uri())
    events = tab.locator(".event")
    every = events.count()
    assert every > 50
    subject, seed = tab.get_by_label("Subject"), tab.locator("label", has_text="Source").locator("select")
    subject.select_option(index=1)
    some = tab.locator(".event:visible").count()
    assert 0 < some < every
    assert f"{some} of {every}" in (tab.locator(".filters output").text_content() or "")
    seed.select_option(index=1)
    assert tab.locator(".event:visible").count() <= some
    hidden = tab.locator(".event[hidden]").first.get_attribute("id")
    tab.evaluate(f"location.hash = '{hidden}'")
    tab.wait_for_function(f"!document.getElementById('{hidden}').hidden")
    assert tab.locator(".event:visible").count() == every
