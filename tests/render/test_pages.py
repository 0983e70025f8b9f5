"""Explainer pages."""

import pytest

from build_tools.link.links import link
from build_tools.load.explainer import load
from build_tools.model.page import Page
from build_tools.render.pages import MAX_DESCRIPTION, description, page_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.conftest import EXAMPLE
from tests.explainers import explainer, page

TEMPLATES = load(EXAMPLE)[0].templates

CLAIMS = """\
- id: lit
  says: The [[lamp|old lamp]] was lit.
  evidence: [{at: s01#2, quote: the keeper lit}]
- id: rang
  says: The bell was rung by many a child of the village below the lamp, from the first to the last, in turn.
  evidence: [{at: s01#2, quote: the children rang}]
"""


def text_of(own: Page) -> str:
    whole = explainer(
        CLAIMS, pages=[own, page("", "other.md", "id: other\ntitle: The other\nshort: it")], templates=TEMPLATES
    )
    return page_text(Weaver(whole, link(whole), own.address), environment(whole), own)


def test_a_page_s_embeds_and_links_are_woven_and_its_markdown_stays() -> None:
    text = text_of(page("\nSee [[other]]:\n\n> ![[lit]]\n\n- *so* `[[it]]` is\n"))
    assert "See [it](other.md):" in text
    assert '> <span class="claim' in text
    assert "- *so* `[[it]]` is" in text
    assert "\n[^s01-2a]: The Lamp Paper" in text


def test_the_summary_stands_above_the_body_and_what_to_read_next_below() -> None:
    text = text_of(page("BODY", head="id: page\ntitle: Page\nsummary: lit\nrelated: other"))
    assert text.index("claim-lit") < text.index("BODY") < text.index("[The other](other.md)")


def test_a_page_without_them_has_no_empty_blocks() -> None:
    text = text_of(page("BODY"))
    assert 'class="summary"' not in text
    assert "related" not in text


def test_the_title_is_escaped_in_the_heading() -> None:
    text = text_of(page(head="id: page\ntitle: 'The *lamp*: <it>'"))
    assert "# The &#42;lamp&#42;: &lt;it&gt;" in text


def test_an_entity_is_linked_anew_after_each_heading_and_not_before() -> None:
    body = "![[lit]]\n\n![[lit]]\n\n## Again\n\n![[lit]]\n"
    assert text_of(page(body)).count("[old lamp](terms.md#lamp)") == 2


def test_an_entity_that_the_summary_links_is_linked_in_the_body_anew() -> None:
    text = text_of(page("![[lit]]\n", head="id: page\ntitle: Page\nsummary: lit"))
    assert text.count("[old lamp](terms.md#lamp)") == 2


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("description: How it was.", "How it was."),
        ("description: How it was.\nsummary: lit", "How it was."),
        ("summary: lit", "The old lamp was lit."),
        ("title: Page", ""),
    ],
)
def test_search_engines_are_shown_the_description_or_the_summary(head: str, expected: str) -> None:
    own = page(head=f"id: page\ntitle: Page\n{head}" if "title" not in head else f"id: page\n{head}")
    whole = explainer(CLAIMS, pages=[own])
    assert description(Weaver(whole, link(whole), "page.md"), own) == expected


def test_a_long_description_is_cut_between_words() -> None:
    words = "word " * 60
    own = page(head=f"id: page\ntitle: Page\ndescription: {words}end.")
    text = description(Weaver(explainer(), link(explainer()), "page.md"), own)
    assert text == ("word " * 32).strip() + "…"
    assert len(text) <= MAX_DESCRIPTION + 1
