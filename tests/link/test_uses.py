"""Which claims and questions each page shows."""

import pytest

from build_tools.link.uses import embeds, shown_claims, shown_questions, used_claims, view_claims
from build_tools.model.explainer import Explainer
from tests.explainers import explainer, page

CLAIMS = """\
- {id: one, says: x, date: 1958}
- {id: two, says: x, date: 1957}
- {id: three, says: x}
- {id: four, says: x}
"""
QUESTIONS = """\
- {id: q, asks: x?, kind: aspects, positions: [{answer: x, claims: three}, {answer: y, claims: one}], explained: x}
- {id: r, asks: x?, kind: aspects, positions: [{answer: x, claims: four}], explained: x}
"""
TABLE = "{id: t, title: x, columns: [a, b], rows: [{head: x, cells: [[four, one], []]}]}"


def whole(body: str = "", head: str = "id: page\ntitle: x", entities: str = "") -> Explainer:
    return explainer(CLAIMS, entities=entities, questions=QUESTIONS, tables=[TABLE], pages=[page(body, head=head)])


@pytest.mark.parametrize(
    ("view", "claims"), [("timeline", ("two", "one")), ("questions", ("three", "one", "four")), ("weather", ())]
)
def test_a_view_shows_claims_in_its_own_order(view: str, claims: tuple[str, ...]) -> None:
    assert view_claims(whole(), view) == claims


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        ("![[two]] and ![[one]]", ("two", "one")),
        ("![[two]] ![[two]]", ("two",)),
        ("![[t]]", ("four", "one")),
        ("![[q]] ![[one]]", ("three", "one")),
        ("![[timeline]] ![[three]]", ("two", "one", "three")),
        ("[[two]] and `![[two]]`", ()),
    ],
)
def test_a_page_shows_what_it_embeds_each_claim_once(body: str, claims: tuple[str, ...]) -> None:
    explainer = whole(body)
    assert shown_claims(explainer, explainer.pages[0]) == claims


def test_the_summary_comes_first() -> None:
    explainer = whole("![[one]] ![[two]]", head="id: page\ntitle: x\nsummary: [three, one]")
    assert shown_claims(explainer, explainer.pages[0]) == ("three", "one", "two")


@pytest.mark.parametrize(
    ("body", "questions"), [("![[r]] ![[q]]", ("r", "q")), ("![[r]] ![[questions]]", ("r", "q")), ("[[q]] ![[t]]", ())]
)
def test_a_page_shows_questions_by_themselves_or_all(body: str, questions: tuple[str, ...]) -> None:
    explainer = whole(body)
    assert shown_questions(explainer, explainer.pages[0]) == questions


def test_embeds_are_those_of_the_page_s_own_text() -> None:
    assert embeds(page("![[a]] [[b]] ![[c]]")) == ("a", "c")


def test_claims_are_used_by_pages_and_by_entities_that_they_describe() -> None:
    entities = "- {id: e, kind: term, name: x, described: four}\n"
    assert used_claims(whole("![[two]]", entities=entities)) == {"two", "four"}
