"""The seeds' pages."""

import pytest

from build_tools.link.links import link
from build_tools.load.explainer import load
from build_tools.model.seed import Seed
from build_tools.render.seeds import seed_text, seeds_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.conftest import EXAMPLE
from tests.explainers import RECORD, TEXT, explainer, page, seed

TEMPLATES = load(EXAMPLE)[0].templates

CLAIMS = """\
- id: lit
  says: It was lit.
  evidence: [{at: s01#2, quote: the keeper lit}]
- id: again
  says: It was lit again.
  evidence: [{at: s01#2, quote: the  keeper lit, sic: lit, note: An odd word.}]
- id: cat
  says: A cat came.
  evidence: [{at: s01#4, quote: the milk and a cat}]
"""
TITLE = """\
title:
  value: The Lamp Paper
  evidence: {at: s01#1, quote: The Lamp Paper}
"""


def text_of(own: Seed, claims: str = CLAIMS) -> str:
    whole = explainer(
        claims, seeds=[own], pages=[page("![[lit]] ![[again]]" + " ![[cat]]" * ("cat" in claims))], templates=TEMPLATES
    )
    return seed_text(Weaver(whole, link(whole), "seeds/s01.md"), environment(whole), own)


def test_a_seed_s_page_shows_quotations_and_what_rests_on_them_and_no_more_of_its_text() -> None:
    text = text_of(seed())
    assert text.index("{ #p2 }") < text.index("“the keeper lit") < text.index("{ #p4 }")
    assert "[It was lit.](../page.md#claim-lit)" in text
    assert "[It was lit again.](../page.md#claim-again)" in text
    assert "the children rang" not in text
    assert not any(paragraph in text for paragraph in TEXT.split("\n")[1:] if paragraph)


def test_a_quotation_that_several_claims_rest_on_stands_once() -> None:
    assert text_of(seed()).count("“the keeper lit") == 1


def test_a_record_s_facts_say_where_they_were_found() -> None:
    text = text_of(seed(record=TITLE + RECORD.split("\n", 1)[1]))
    assert (
        '| Title | The Lamp Paper <span class="record-found">Found: in the text, s01#1: “The Lamp Paper”</span> |'
        in text
    )
    assert '| Date | 12 March 1957 <span class="record-found">Found: outside</span> |' in text


def test_paragraphs_that_are_set_aside_are_listed_with_the_reason() -> None:
    aside = "headings: 3\nset-aside: [{paragraphs: 4, why: It is about a *cat*.}]\n"
    text = text_of(seed(record=RECORD + aside), CLAIMS.partition("- id: cat")[0])
    assert "It is about a &#42;cat&#42;." in text
    assert "furniture" in text
    assert "heading" in text


@pytest.mark.parametrize(
    ("furniture", "shown"), [("1", "1"), ("1, 2", "1, 2"), ("1-3", "1–3"), ("1-3, 5, 7-8", "1–3, 5, 7, 8")]
)
def test_numbers_are_listed_in_ranges(furniture: str, shown: str) -> None:
    long = "paragraph\n" * 9
    own = seed(text=long, record=RECORD.replace("furniture: 1", f"furniture: {furniture}"))
    whole = explainer(seeds=[own], templates=TEMPLATES)
    text = seed_text(Weaver(whole, link(whole), "seeds/s01.md"), environment(whole), own)
    assert f"- {shown}: " in text


def test_the_index_lists_every_seed_with_its_figures() -> None:
    whole = explainer(CLAIMS, seeds=[seed("s01"), seed("s02")], templates=TEMPLATES)
    text = seeds_text(Weaver(whole, link(whole), "seeds/index.md"), environment(whole))
    rows = [line for line in text.split("\n") if line.startswith("| s0")]
    assert rows[0] == "| s01 | [The Lamp](s01.md) | The Lamp Paper | 12 March 1957 | 3 | 2 |"
    assert rows[1].endswith("| 0 | 0 |")
