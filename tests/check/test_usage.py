"""Claims and questions are shown somewhere; questions and tables are whole."""

import pytest

from build_tools.check.usage import check
from build_tools.model.page import Page
from tests.explainers import explainer, lines, page, seed

CLAIM = "- {id: c, says: x, date: 1957}\n"
QUESTION = """\
- id: q
  asks: x?
  kind: aspects
  positions:
    - {answer: x, claims: c}
    - {answer: y, claims: c}
  explained: x
"""
TABLE = "id: t\ntitle: x\ncolumns: [a, b]\nrows:\n  - head: x\n    cells: [c, []]\n"
SUMMARY = page(head="id: page\ntitle: x\nsummary: c")


@pytest.mark.parametrize("shown", [page("![[c]]"), page("![[q]]"), page("![[t]]"), page("![[timeline]]"), SUMMARY])
def test_a_claim_is_used_by_a_page_that_embeds_it_or_what_holds_it(shown: Page) -> None:
    whole = explainer(CLAIM, questions=QUESTION, tables=[TABLE], pages=[shown, page("![[q]]")])
    assert not list(check(whole))


def test_a_claim_is_used_by_an_entity_that_it_describes() -> None:
    assert not list(check(explainer(CLAIM, entities="- {id: e, kind: term, name: x, described: c}\n")))


def test_a_link_is_no_use() -> None:
    (finding,) = check(explainer(CLAIM, pages=[page("[[c]]")]))
    assert (lines([finding]), finding.is_error) == (["notes.yml:1 claim-unused"], False)


def test_a_question_is_shown_by_itself_or_among_all() -> None:
    def with_page(body: str) -> list[str]:
        return lines(check(explainer(CLAIM, questions=QUESTION, pages=[page(body + " ![[c]]")])))

    assert with_page("![[q]]") == with_page("![[questions]]") == []
    assert with_page("[[q]]") == ["questions.yml:1 question-unshown"]


@pytest.mark.parametrize(
    ("positions", "expected"),
    [
        ("[]", ["questions.yml:1 positions-few"]),
        ("[{answer: x, claims: c}]", ["questions.yml:1 positions-few"]),
        ("\n    - {answer: x, claims: c}\n    - {answer: y, claims: []}", ["questions.yml:7 positions-few"]),
    ],
)
def test_a_question_has_two_positions_and_each_rests_on_a_claim(positions: str, expected: list[str]) -> None:
    question = f"- id: q\n  asks: x?\n  kind: aspects\n  explained: x\n  positions: {positions}\n"
    assert lines(check(explainer(CLAIM, questions=question, pages=[page("![[q]] ![[c]]")]))) == expected


@pytest.mark.parametrize(
    ("kind", "seeds", "expected"),
    [
        ("conflict", "s01 s02", []),
        ("conflict", "s01 s01", ["questions.yml:3 question-kind"]),
        ("slip", "s01 s01", []),
        ("slip", "s01 s02", ["questions.yml:3 question-kind"]),
        ("judgement", "s01 s01", []),
        ("judgement", "s01 s02", []),
        ("moments", "s01 s01", []),
        ("aspects", "s01 s02", []),
    ],
)
def test_a_conflict_is_between_seeds_and_a_slip_inside_one(kind: str, seeds: str, expected: list[str]) -> None:
    one, two = seeds.split()
    claims = (
        f"- {{id: c, says: x, evidence: [{{at: {one}#2, quote: a b c}}]}}\n"
        f"- {{id: d, says: x, evidence: [{{at: {two}#2, quote: a b c}}]}}\n"
    )
    question = QUESTION.replace("kind: aspects", f"kind: {kind}").replace("y, claims: c", "y, claims: d")
    whole = explainer(claims, questions=question, pages=[page("![[q]]")], seeds=[seed("s01"), seed("s02")])
    assert lines(check(whole)) == expected


def test_a_kind_is_not_judged_where_nothing_is_known_of_the_claims() -> None:
    question = QUESTION.replace("kind: aspects", "kind: conflict")
    assert not list(check(explainer(CLAIM, questions=question, pages=[page("![[q]]")])))


@pytest.mark.parametrize("cells", ["[c]", "[c, c, c]", "[]"])
def test_a_row_has_a_cell_for_each_column(cells: str) -> None:
    table = TABLE.replace("[c, []]", cells)
    assert lines(check(explainer(CLAIM, tables=[table], pages=[page("![[c]]")]))) == ["table.yml:5 cells-uneven"]


def test_nothing_counts_as_unused_while_some_note_or_page_cannot_be_read() -> None:
    assert not list(check(explainer(CLAIM, questions=QUESTION, unreadable=frozenset({"page"}))))
