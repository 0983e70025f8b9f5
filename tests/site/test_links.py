"""Every link, picture, style and script of the built site leads to a file and an anchor that are there."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

SITE = Path(__file__).parents[2] / "site"


class Links(HTMLParser):
    """The anchors of a page and the addresses that it names."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.anchors: list[str] = []
        self.addresses: list[str] = []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.anchors += filter(None, [values.get("id")])
        self.addresses += filter(None, [values.get("href"), values.get("src")])


@pytest.fixture(scope="module")
def pages() -> dict[Path, Links]:
    # The page for lost readers is served from any address, so its links are absolute.
    found = {page: Links(page) for page in SITE.rglob("*.html") if page.name != "404.html"}
    assert len(found) > 10, "build the site first: make site"
    return found


def test_every_link_leads_somewhere(pages: dict[Path, Links]) -> None:
    broken, followed = [], 0
    for page, links in pages.items():
        for address in links.addresses:
            parts = urlsplit(address)
            if parts.scheme or parts.netloc:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            anchor = unquote(parts.fragment)
            followed += 1
            if not target.is_file():
                broken.append(f"{page.relative_to(SITE)}: no file for {address}")
            elif anchor and target in pages and anchor not in pages[target].anchors:
                broken.append(f"{page.relative_to(SITE)}: no anchor for {address}")
    assert followed > 1000
    assert broken == []


def test_no_anchor_stands_twice_on_a_page(pages: dict[Path, Links]) -> None:
    doubled = {
        f"{page.relative_to(SITE)}#{anchor}"
        for page, links in pages.items()
        for anchor in set(links.anchors)
        if links.anchors.count(anchor) > 1
    }
    assert doubled == set()
