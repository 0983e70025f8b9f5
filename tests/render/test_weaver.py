"""Weaving notes into a page."""

from dataclasses import replace

import pytest

from build_tools.link.links import link
from build_tools.model.explainer import Explainer
from build_tools.model.question import QuestionKind
from build_tools.render.weaver import Weaver
from tests.explainers import RECORD, explainer, page, seed

CLAIMS = """\
- id: lit
  says: >-
    [[keeper]] lit the [[lamp|old *lamp*]], and <b>nobody</b> came.
  evidence:
    - {at: s01#2, quote: the keeper lit}
    - {at: s02#2, quote: the keeper lit}
- id: rang
  as-of: s01
  says: The bell rings.
  evidence:
    - {at: s01#2, quote: the children rang}
    - {at: s01#2, quote: the keeper lit}
- id: rang-then
  as-of: s01
  says: The bell rings in March 1957.
  evidence:
    - {at: s01#2, quote: the children rang}
"""
QUESTION = """\
- id: q
  asks: Did the "bell" <ring>?
  kind: conflict
  positions: [{answer: x, claims: rang}, {answer: y, claims: rang-then}]
  explained: x
"""


def whole() -> Explainer:
    return explainer(
        CLAIMS,
        questions=QUESTION,
        pages=[page("![[lit]] ![[rang]]", "index.md", "id: home\ntitle: Home"), page("![[q]]", "q.md")],
        seeds=[seed("s01"), seed("s02", record=RECORD.replace("The Lamp Paper", "The Bell"))],
    )


@pytest.fixture
def weaver() -> Weaver:
    return Weaver(whole(), link(whole()), "index.md")


def test_a_link_has_the_label_or_the_words_given_escaped(weaver: Weaver) -> None:
    assert weaver.link("lamp") == "[lamp](terms.md#lamp)"
    assert weaver.link("lamp", "<old> *lamp*") == "[&lt;old&gt; &#42;lamp&#42;](terms.md#lamp)"


def test_a_text_s_links_are_woven_and_the_rest_escaped(weaver: Weaver) -> None:
    assert weaver.text("The\n[[lamp]]  is *lit*") == "The [lamp](terms.md#lamp) is &#42;lit&#42;"


def test_the_first_mention_in_a_section_is_a_link_and_the_others_are_words(weaver: Weaver) -> None:
    assert weaver.text("[[lamp]], [[lamp]] and [[lamp|light]]") == "[lamp](terms.md#lamp), lamp and light"
    weaver.new_section()
    assert weaver.text("[[lamp]]") == "[lamp](terms.md#lamp)"


def test_a_person_is_introduced_by_the_full_name(weaver: Weaver) -> None:
    assert weaver.text("[[keeper]] and [[keeper]]") == "[Ada Thorne](people.md#keeper) and Thorne"


def test_a_plain_text_has_the_words_of_its_links_alone(weaver: Weaver) -> None:
    assert weaver.plain("The\n[[lamp]] of [[keeper|Ada]] is *lit*") == "The lamp of Ada is *lit*"


def test_a_claim_is_its_sentence_with_an_anchor_and_a_mark_for_each_passage(weaver: Weaver) -> None:
    woven = weaver.claim(whole().claim_by_id["lit"])
    assert 'id="claim-lit"' in woven
    assert "[Ada Thorne](people.md#keeper) lit the [old &#42;lamp&#42;](terms.md#lamp)" in woven
    assert "&lt;b&gt;nobody&lt;/b&gt;" in woven
    assert "[^s01-2a][^s02-2a]" in woven


def test_only_the_first_showing_of_a_claim_carries_its_anchor(weaver: Weaver) -> None:
    lit = whole().claim_by_id["lit"]
    assert [weaver.claim(lit).count("id="), weaver.claim(lit).count("id=")] == [1, 0]


def test_a_claim_says_whether_one_publisher_or_several_bear_it_out(weaver: Weaver) -> None:
    assert "voices-several" in weaver.claim(whole().claim_by_id["lit"])
    assert "voices-one" in weaver.claim(whole().claim_by_id["rang"])


def test_a_seed_s_now_is_marked_unless_the_sentence_names_the_month(weaver: Weaver) -> None:
    assert "(as of 12 March 1957)" in weaver.claim(whole().claim_by_id["rang"])
    assert "as of" not in weaver.claim(whole().claim_by_id["rang-then"])


def test_a_claim_that_is_a_position_leads_to_the_question_except_on_its_page(weaver: Weaver) -> None:
    rang = whole().claim_by_id["rang"]
    woven = weaver.claim(rang)
    assert 'href="q.html#q"' in woven
    assert "&quot;bell&quot; &lt;ring&gt;" in woven
    assert "q.html" not in Weaver(whole(), link(whole()), "q.md").claim(rang)


@pytest.mark.parametrize("kind", [kind for kind in QuestionKind if kind is not QuestionKind.CONFLICT])
def test_only_a_conflict_puts_a_mark_on_a_sentence(kind: QuestionKind) -> None:
    other = whole()
    other = replace(other, questions=tuple(q.model_copy(update={"kind": kind}) for q in other.questions))
    assert "differs" not in Weaver(other, link(other), "index.md").claim(other.claim_by_id["rang"])


@pytest.mark.parametrize(
    ("keys", "mark"),
    [
        ("planned: yes", "(planned)"),
        ("dated-by: heading", "(dated by a heading alone)"),
        ("planned: yes\n  dated-by: heading", "(planned, dated by a heading alone)"),
        ("view: yes", ""),
    ],
)
def test_an_event_that_is_planned_or_dated_by_a_heading_says_so(keys: str, mark: str) -> None:
    notes = f"- id: a\n  says: It is.\n  date: 1957\n  {keys}\n  evidence: [{{at: s01#2, quote: the keeper lit}}]\n"
    read = explainer(notes)
    woven = Weaver(read, link(read), "index.md").claim(read.claims[0])
    assert (f'<span class="as-of">{mark}</span>' in woven) is bool(mark)
    assert ("as-of" in woven) is bool(mark)


def test_footnotes_define_each_passage_shown_once(weaver: Weaver) -> None:
    claims = whole().claim_by_id
    assert weaver.footnotes() == ""
    weaver.claims(("lit", "rang"))
    weaver.claim(claims["lit"])
    defined = [line.partition(": ")[0] for line in weaver.footnotes().split("\n")]
    assert defined == ["[^s01-2a]", "[^s02-2a]", "[^s01-2b]"]


def test_a_claim_quoted_elsewhere_is_a_link_to_where_the_site_states_it(weaver: Weaver) -> None:
    assert weaver.quotation(whole().claim_by_id["rang"]) == "[The bell rings.](#claim-rang)"
    assert not weaver.shown
