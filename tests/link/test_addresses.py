"""Where pages and entries stand."""

import pytest

from build_tools.link.addresses import (
    Address,
    claim_anchor,
    entity_address,
    generated_addresses,
    paragraph_address,
    seed_page,
)
from build_tools.model.claim import Paragraph
from build_tools.model.entity import Entity, Kind
from tests.explainers import explainer


@pytest.mark.parametrize(
    ("page", "anchor", "seen_from", "link"),
    [
        ("lamp.md", "", "index.md", "lamp.md"),
        ("lamp.md", "bell", "index.md", "lamp.md#bell"),
        ("lamp.md", "bell", "lamp.md", "#bell"),
        ("lamp.md", "", "lamp.md", "lamp.md"),
        ("seeds/a01.md", "p5", "index.md", "seeds/a01.md#p5"),
        ("lamp.md", "", "seeds/a01.md", "../lamp.md"),
        ("seeds/a02.md", "", "seeds/a01.md", "a02.md"),
        ("guide/lamp.md", "", "guide/lamp.md", "lamp.md"),
        ("guide/lamp.md", "", "seeds/a01.md", "../guide/lamp.md"),
    ],
)
def test_a_link_leads_from_one_page_to_another(page: str, anchor: str, seen_from: str, link: str) -> None:
    assert Address(page, anchor).seen_from(seen_from) == link


def test_entries_stand_on_the_page_of_their_kind_and_paragraphs_on_that_of_their_seed() -> None:
    assert entity_address(Entity(id="ada", kind=Kind.PERSON, name="Ada")) == Address("people.md", "ada")
    assert paragraph_address(Paragraph("a01", 5)) == Address("seeds/a01.md", "p5")
    assert (seed_page("a01"), claim_anchor("lamp-lit")) == ("seeds/a01.md", "claim-lamp-lit")


def test_pages_are_generated_for_each_kind_of_entity_and_for_each_seed() -> None:
    assert generated_addresses(explainer()) == ("people.md", "terms.md", "seeds/index.md", "seeds/s01.md")


def test_without_entities_or_seeds_no_page_is_generated() -> None:
    assert generated_addresses(explainer(entities="", seeds=[])) == ()
