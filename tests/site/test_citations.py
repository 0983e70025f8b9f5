"""Every sentence of the built site carries a citation, and every citation leads to its passage."""

import re
from functools import cache
from pathlib import Path

import pytest

SITE = Path(__file__).parents[2] / "site"
CLAIM = re.compile(
    r'<span class="claim [^"]*"[^>]*>(?P<body>.*?</sup>)(?=[^<]*(?:<a class="(?:differs|permalink)"|<span|</span>))',
    re.S,
)
NOTE = re.compile(r'<li id="(?P<id>fn:[^"]+)">(?P<body>.*?)</li>', re.S)
PASSAGE = re.compile(r'href="(?P<page>[^"#]*)#(?P<anchor>p\d+)"')


@cache
def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


@cache
def anchors(page: Path) -> frozenset[str]:
    return frozenset(re.findall(r'\bid="([^"]+)"', text(page)))


@pytest.fixture(scope="module")
def pages() -> list[Path]:
    found = sorted(path for path in SITE.rglob("*.html") if path.name != "404.html")
    assert len(found) > 10, "build the site first: make site"
    return found


def test_every_claim_has_a_citation(pages: list[Path]) -> None:
    claims = [(page, body) for page in pages for body in CLAIM.findall(text(page))]
    assert len(claims) > 300
    assert sum(text(page).count('<span class="claim ') for page in pages) == len(claims)
    assert [body for _, body in claims if "footnote-ref" not in body] == []


def test_every_citation_has_its_footnote(pages: list[Path]) -> None:
    cited = [(page, name) for page in pages for name in re.findall(r'class="footnote-ref" href="#([^"]+)"', text(page))]
    assert len(cited) > 500
    assert [(page.name, name) for page, name in cited if name not in anchors(page)] == []


def test_every_footnote_leads_to_its_passage_and_shows_words(pages: list[Path]) -> None:
    notes = [(page, note) for page in pages for note in NOTE.finditer(text(page))]
    assert len(notes) > 300
    for page, note in notes:
        passage = PASSAGE.search(note["body"])
        assert passage, note["id"]
        target = (page.parent / passage["page"]).resolve()
        assert passage["anchor"] in anchors(target), note["id"]
        assert re.search(r"“[^”]{5,}", note["body"]), note["id"]
        assert "#:~:text=" in note["body"], note["id"]
