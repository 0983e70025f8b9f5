"""The web between notes."""

import pytest

from build_tools.link.addresses import Address
from build_tools.link.links import Links, link, reading_order
from build_tools.model.claim import Paragraph, Passage
from build_tools.model.explainer import Explainer
from tests.explainers import RECORD, explainer, page, seed

CLAIMS = """\
- id: lit
  speaker: keeper
  says: The [[lamp]] was lit, and the [[lamp|light]] was seen from [[home]].
  evidence:
    - {at: s01#2, quote: the keeper lit}
    - {at: s02#2, quote: the keeper lit}
    - {at: s02#2, quote: the  keeper lit}
- id: rang
  says: The bell was rung.
  evidence:
    - {at: s01#2, quote: the children rang}
    - {at: s01#2, quote: the keeper lit}
- id: unseen
  says: Nobody shows this.
  evidence:
    - {at: s01#4, quote: came in at}
"""
QUESTION = """\
- id: q
  asks: x?
  kind: aspects
  positions: [{answer: x, claims: lit}, {answer: y, claims: [lit, rang]}]
  explained: x
"""


def whole(home: str = "![[lit]]", other: str = "![[rang]] ![[lit]] ![[q]]") -> Explainer:
    return explainer(
        CLAIMS,
        questions=QUESTION,
        pages=[
            page(other, "a-other.md", "id: other\ntitle: Other"),
            page(home, "index.md", "id: home\ntitle: Home"),
            page("", "z-unlisted.md", "id: unlisted\ntitle: Unlisted"),
        ],
        seeds=[seed("s01"), seed("s02")],
        navigation=["index.md", "a-other.md"],
    )


@pytest.fixture
def links() -> Links:
    return link(whole())


def test_pages_are_read_in_the_order_of_the_navigation_others_last() -> None:
    assert [page.id for page in reading_order(whole())] == ["home", "other", "unlisted"]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("home", Address("index.md")),
        ("keeper", Address("people.md", "keeper")),
        ("s01", Address("seeds/s01.md")),
        ("q", Address("a-other.md", "q")),
        ("rang", Address("a-other.md", "claim-rang")),
        ("unseen", Address("seeds/s01.md", "p4")),
    ],
)
def test_everything_that_can_be_linked_has_an_address(links: Links, name: str, address: Address) -> None:
    assert links.address_of[name] == address


def test_every_label_has_an_address(links: Links) -> None:
    assert set(whole().labels) == set(links.address_of)


def test_a_claim_stands_on_the_page_whose_own_text_embeds_it_rather_than_on_the_first_of_all(links: Links) -> None:
    assert links.address_of["lit"] == Address("a-other.md", "claim-lit")
    assert link(whole(other="![[rang]]")).address_of["lit"] == Address("index.md", "claim-lit")


def test_the_uses_of_a_claim_come_in_reading_order(links: Links) -> None:
    assert [page.id for page in links.uses["lit"]] == ["home", "other"]
    assert "unseen" not in links.uses


def test_each_passage_has_one_label_by_seed_paragraph_and_letter(links: Links) -> None:
    assert links.labels == {
        Passage(Paragraph("s01", 2), "the keeper lit"): "s01-2a",
        Passage(Paragraph("s01", 2), "the children rang"): "s01-2b",
        Passage(Paragraph("s02", 2), "the keeper lit"): "s02-2a",
        Passage(Paragraph("s01", 4), "came in at"): "s01-4a",
    }


def test_labels_go_on_after_z() -> None:
    evidence = "".join(f"    - {{at: s01#2, quote: q{number} q q}}\n" for number in range(703))
    labels = link(explainer(f"- id: a\n  says: x\n  evidence:\n{evidence}")).labels
    assert [list(labels.values())[i] for i in (0, 25, 26, 27, 701, 702)] == [
        "s01-2a", "s01-2z", "s01-2aa", "s01-2ab", "s01-2zz", "s01-2aaa",
    ]  # fmt: skip
    assert len(set(labels.values())) == 703


def test_paragraphs_know_the_claims_that_rest_on_them_each_once(links: Links) -> None:
    resting = {str(at): [claim.id for claim in claims] for at, claims in links.resting.items()}
    assert resting == {"s01#2": ["lit", "rang"], "s02#2": ["lit"], "s01#4": ["unseen"]}


def test_entities_know_the_claims_that_speak_of_them(links: Links) -> None:
    mentions = {name: [claim.id for claim in claims] for name, claims in links.mentions.items()}
    assert mentions == {"keeper": ["lit"], "lamp": ["lit"]}


def test_a_claim_knows_the_independent_origins_that_bear_it_out(links: Links) -> None:
    assert links.origins["lit"] == ("The Lamp Paper",)
    other = seed("s02", record=RECORD.replace("The Lamp Paper", "The Bell"))
    two = explainer(CLAIMS.replace("[[home]]", "home"), seeds=[seed("s01"), other])
    assert link(two).origins["lit"] == ("The Lamp Paper", "The Bell")


def test_a_speaker_in_plain_words_is_no_entity_that_a_claim_speaks_of() -> None:
    notes = """\
- id: a
  says: Some fishermen lit the [[lamp]].
  speaker: some fishermen
  evidence: [{at: s01#2, quote: the keeper lit}]
"""
    assert set(link(explainer(notes)).mentions) == {"lamp"}


def test_a_claim_knows_each_question_that_it_is_a_position_in_once(links: Links) -> None:
    assert links.disputed == {"lit": ("q",), "rang": ("q",)}
