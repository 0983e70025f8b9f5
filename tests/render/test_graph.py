"""What pages tell machines, read back from the front matter of the example's pages."""

from collections.abc import Iterator
from typing import Any

import pytest

from build_tools.link.links import link
from build_tools.pipeline import Checked
from build_tools.render.markdown import read_front_matter
from build_tools.render.site import render

HOST = "https://gullholm.example"
Graphs = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def graphs(example: Checked) -> Graphs:
    assert example.is_good
    pages = render(example.explainer, link(example.explainer))
    assert len(pages) > 8
    return {address: read_front_matter(text)["graph"] for address, text in pages.items()}


def nodes(value: Any, sort: str) -> Iterator[dict[str, Any]]:
    """All nodes of a type, however deep."""
    match value:
        case dict():
            if value.get("@type") == sort and len(value) > 2:
                yield value
            for part in value.values():
                yield from nodes(part, sort)
        case list():
            for part in value:
                yield from nodes(part, sort)


def test_an_explainer_page_is_an_article_that_cites_its_seeds(graphs: Graphs) -> None:
    lamp = graphs["lamp.md"]
    assert (lamp["@context"], lamp["@type"], lamp["headline"]) == (
        "https://schema.org",
        "Article",
        "The lamp and the ferry",
    )
    assert lamp["@id"] == lamp["url"] == f"{HOST}/lamp.html"
    assert lamp["author"]["name"] == lamp["publisher"]["name"] == lamp["isPartOf"]["name"] == "The lamp of Gullholm"
    assert [seed["@id"] for seed in lamp["citation"]] == [f"{HOST}/seeds/a0{n}.html" for n in (1, 2, 3)]
    assert lamp["citation"][0] == {
        "@type": "Article",
        "@id": f"{HOST}/seeds/a01.html",
        "name": "The Night the Lamp Went Dark",
        "url": "https://gazette.example/1957/the-dark-lamp/",
        "author": [{"@type": "Person", "name": "Edwin Marl"}],
        "publisher": {"@type": "Organization", "name": "The Gullholm Gazette"},
        "datePublished": "1957-03-12",
    }


def test_a_claim_appears_in_quotations_from_seeds_and_has_its_speaker_as_author(graphs: Graphs) -> None:
    claims = {claim["@id"].partition("#")[2]: claim for claim in nodes(graphs["lamp.md"], "Claim")}
    claim = claims["claim-thorne-rings-the-bell"]
    assert claim["text"] == "Ada Thorne said that she had rung the bell “until my hands bled”."
    assert claim["author"] == [{"@type": "Person", "name": "Ada Thorne", "@id": f"{HOST}/people.html#ada-thorne"}]
    assert claim["appearance"] == [
        {
            "@type": "Quotation",
            "text": "“I rang the bell until my hands bled,” said the keeper, Ada Thorne",
            "isPartOf": {"@id": f"{HOST}/seeds/a01.html"},
        }
    ]
    assert "author" not in claims["claim-no-post-on-gullholm"]


def test_each_claim_is_told_once_on_the_page_of_its_address(example: Checked, graphs: Graphs) -> None:
    told = [claim["@id"] for graph in graphs.values() for claim in nodes(graph, "Claim")]
    assert len(told) == len(set(told)) > 10
    places = link(example.explainer).address_of
    assert set(told) == {
        f"{HOST}/{places[c.id].page.replace('.md', '.html')}#{places[c.id].anchor}"
        for c in example.explainer.claims
        if not places[c.id].page.startswith("seeds/")
    }


def test_the_timeline_tells_the_events_around_their_claims(example: Checked, graphs: Graphs) -> None:
    events = list(nodes(graphs["timeline.md"], "Event"))
    assert len(events) == len(example.explainer.events) > 3
    assert [event["startDate"] for event in events][:2] == ["1871", "1957"]
    assert all("#claim-" in event["subjectOf"]["@id"] for event in events)
    others = [event for address, graph in graphs.items() if address != "timeline.md" for event in nodes(graph, "Event")]
    assert others == []


def test_a_seed_s_page_is_about_the_seed(graphs: Graphs) -> None:
    assert graphs["seeds/a01.md"]["about"] == graphs["lamp.md"]["citation"][0]
    assert graphs["seeds/index.md"]["about"][0]["name"] == "The Night the Lamp Went Dark"


@pytest.mark.parametrize(
    ("page", "sort"), [("people", "Person"), ("bodies", "Organization"), ("places", "Place"), ("terms", "DefinedTerm")]
)
def test_a_page_of_entities_is_about_them(graphs: Graphs, page: str, sort: str) -> None:
    about = graphs[f"{page}.md"]["about"]
    assert about
    assert {entity["@type"] for entity in about} == {sort}
    assert all(entity["@id"].startswith(f"{HOST}/{page}.html#") for entity in about)
