"""The pages of people, bodies, places, documents and terms."""

from build_tools.link.links import link
from build_tools.load.explainer import load
from build_tools.model.entity import Kind
from build_tools.model.explainer import Explainer
from build_tools.render.entities import entities_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.conftest import EXAMPLE
from tests.explainers import explainer, page

TEMPLATES = load(EXAMPLE)[0].templates

CLAIMS = """\
- id: lit
  says: "[[keeper]] lit the [[lamp]]."
  evidence: [{at: s01#2, quote: the keeper lit}]
- id: rang
  speaker: keeper
  says: "[[keeper]] rang."
  evidence: [{at: s01#2, quote: the children rang}]
"""
ENTITIES = """\
- {id: zed, kind: person, name: “Zed”}
- {id: keeper, kind: person, name: ada <i> Thorne, short: Thorne, aliases: [Ada, Ada], described: lit}
- {id: mo, kind: person, name: Mo}
- {id: lamp, kind: term, name: lamp}
"""


def text_of(kind: Kind) -> str:
    whole: Explainer = explainer(CLAIMS, entities=ENTITIES, pages=[page("![[rang]]")], templates=TEMPLATES)
    return entities_text(Weaver(whole, link(whole), f"{kind.plural}.md"), environment(whole), kind)


def test_entities_of_one_kind_stand_by_name_whatever_the_case_or_the_marks() -> None:
    headings = [line for line in text_of(Kind.PERSON).split("\n") if line.startswith("## ")]
    assert headings == ["## ada &lt;i&gt; Thorne { #keeper }", "## Mo { #mo }", "## “Zed” { #zed }"]
    assert "# People\n" in text_of(Kind.PERSON)


def test_an_entry_has_the_other_names_each_once() -> None:
    assert "Thorne, Ada\n" in text_of(Kind.PERSON).replace("</p>", "\n")


def test_an_entry_is_described_by_claims_with_their_citations() -> None:
    text = text_of(Kind.PERSON)
    assert 'id="claim-lit"' in text
    assert "\n[^s01-2a]: " in text


def test_an_entry_lists_the_other_sentences_that_speak_of_it() -> None:
    text = text_of(Kind.PERSON)
    assert "- [Thorne rang.](page.md#claim-rang)" in text
    assert text.count('<details class="mentions"') == 1
    assert "1 statement speaks of this" in text
    assert "- [Thorne lit the lamp.](seeds/s01.md#p2)" in text_of(Kind.TERM)
