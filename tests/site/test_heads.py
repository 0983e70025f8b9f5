"""The head of every page of the real site, and what its links for correction lead to."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
SOURCE = re.compile(r'href="[^"]+/blob/HEAD/(?P<file>[^"#]+)#L(?P<line>\d+)"')
LISTED = re.compile(
    r'<a href="#claim-(?P<id>[^"]+)">[^<]*</a> \(<a href="[^"]+/blob/HEAD/(?P<file>[^"#]+)#L(?P<line>\d+)"'
)
MADE = ("seeds/index.html", "whole.html", "offline.html", "data/index.html", "contribute/")
"""Pages that are made of others and stand in no file of their own, and the folder of those for contributors."""
DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    """The text of each page that has a head of its own, by its name below the site."""
    paths = [path for path in sorted(SITE.rglob("*.html")) if path.name != "404.html"]
    texts = {path.relative_to(SITE).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    found = {name: text for name, text in texts.items() if 'http-equiv="refresh"' not in text}
    assert len(found) > 10, "build the site first: make site"
    return found


def graphs(pages: dict[str, str]) -> dict[str, Any]:
    found = {
        name: re.findall(r'<script type="application/ld\+json">(.*?)</script>', text, re.S)
        for name, text in pages.items()
    }
    return {name: json.loads(data[0]) for name, data in found.items() if data}


def nodes(value: Any) -> list[dict[str, Any]]:
    """All nodes, however deep."""
    if isinstance(value, dict):
        return [value, *(node for part in value.values() for node in nodes(part))]
    return [node for part in value for node in nodes(part)] if isinstance(value, list) else []


def test_every_page_has_one_title_description_address_and_picture(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        head = text.partition("</head>")[0]
        for once in (
            "<title>",
            '<meta name="description" content="',
            '<link rel="canonical" href="',
            '<meta property="og:title"',
        ):
            assert head.count(once) == 1, (name, once)
        canonical = re.search(r'rel="canonical" href="https://[^/]+/([^"]+)"', head)
        assert canonical
        assert canonical[1] == name
        picture = re.search(r'property="og:image" content="https://[^/]+/([^"]+)"', head)
        assert picture, name
        assert (SITE / picture[1]).is_file(), name


def test_every_page_tells_machines_what_it_is(pages: dict[str, str]) -> None:
    told = graphs(pages)
    assert set(told) == set(pages)
    for name, graph in told.items():
        assert graph["@context"] == "https://schema.org", name
        assert graph["url"].endswith(f"/{name}")


def test_what_machines_are_told_leads_to_what_there_is(pages: dict[str, str]) -> None:
    told = [node for graph in graphs(pages).values() for node in nodes(graph)]
    ids = [node["@id"] for node in told if "@id" in node]
    assert len(ids) > 300
    for address in set(ids):
        name, _, anchor = address.split("/", 3)[3].partition("#")
        assert name in pages, address
        assert not anchor or f'id="{anchor}"' in pages[name], address


def test_claims_are_told_once_with_the_words_they_rest_on(pages: dict[str, str]) -> None:
    told = [node for graph in graphs(pages).values() for node in nodes(graph)]
    claims = [node for node in told if node.get("@type") == "Claim"]
    assert len(claims) > 200
    assert len({claim["@id"] for claim in claims}) == len(claims)
    for claim in claims:
        assert claim["text"], claim["@id"]
        assert claim["appearance"], claim["@id"]
        assert all(quote["@type"] == "Quotation" and quote["text"] for quote in claim["appearance"])


def test_events_have_dates_that_calendars_know(pages: dict[str, str]) -> None:
    told = [node for graph in graphs(pages).values() for node in nodes(graph)]
    events = [node for node in told if node.get("@type") == "Event"]
    assert len(events) > 50
    assert [event for event in events if not DAY.fullmatch(event["startDate"])] == []
    assert [event for event in events if not DAY.fullmatch(event.get("endDate", event["startDate"]))] == []


def test_links_for_correction_lead_to_the_note(pages: dict[str, str]) -> None:
    found = [match for text in pages.values() for match in LISTED.finditer(text)]
    assert len(found) > 300
    for note in found:
        lines = (ROOT / note["file"]).read_text(encoding="utf-8").split("\n")
        assert lines[int(note["line"]) - 1] == f"- id: {note['id']}"


def test_every_page_can_be_corrected(pages: dict[str, str]) -> None:
    for name, text in pages.items():
        links = SOURCE.findall(text)
        assert links or name.startswith(MADE), name
        assert all((ROOT / file).is_file() for file, _ in links), name
