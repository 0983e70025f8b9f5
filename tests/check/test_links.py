"""What is linked, embedded or named by id exists."""

import pytest

from build_tools.check.links import check
from build_tools.model.explainer import Explainer
from tests.explainers import RECORD, explainer, lines, page, seed

QUESTION = """\
- id: q
  asks: x?
  kind: aspects
  positions:
    - {answer: x, claims: [c]}
    - answer: y
      claims: [c, nowhere]
  explained: See [[c]] and [[nowhere]].
"""
TABLE = """\
id: t
title: x
columns: [a]
rows:
  - head: x
    cells:
      - [c, nowhere]
"""


def whole(claims: str = "", body: str = "", head: str = "id: page\ntitle: Page", entities: str = "") -> Explainer:
    return explainer(
        "- {id: c, says: x}\n" + claims,
        entities="- {id: keeper, kind: person, name: Ada}\n" + entities,
        questions=QUESTION.replace("nowhere", "c"),
        tables=[TABLE.replace("nowhere", "c")],
        pages=[page(body, head=head)],
        templates={"views/timeline.md.j2": "", "views/table.md.j2": "", "pages/seed.md.j2": ""},
    )


@pytest.mark.parametrize("name", ["keeper", "c", "q", "page", "s01"])
def test_entities_claims_questions_pages_and_seeds_can_be_linked(name: str) -> None:
    assert not list(check(whole(f"- id: d\n  says: see [[{name}]]\n", f"see [[{name}|this]]")))


@pytest.mark.parametrize("name", ["c", "q", "t", "timeline"])
def test_claims_questions_tables_and_views_can_be_embedded(name: str) -> None:
    assert not list(check(whole(body=f"![[{name}]]")))


@pytest.mark.parametrize("name", ["t", "timeline", "nowhere", "seed"])
def test_nothing_else_can_be_linked(name: str) -> None:
    assert lines(check(whole(body=f"\n\n[[{name}]]"))) == ["pages/page.md:7 link-unknown"]


@pytest.mark.parametrize("name", ["keeper", "page", "s01", "nowhere", "table", "question", "seed"])
def test_nothing_else_can_be_embedded(name: str) -> None:
    assert lines(check(whole(body=f"\n\n![[{name}]]"))) == ["pages/page.md:7 embed-unknown"]


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ("- id: d\n  says: see [[nowhere]]\n", ["notes.yml:3 link-unknown"]),
        ("- id: d\n  says: see ![[c]]\n", ["notes.yml:3 embed-unknown"]),
        ("- id: d\n  says: see `[[nowhere]]`\n", []),
        ("- id: d\n  says: x\n  speaker: [keeper, nowhere]\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  speaker: c\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  as-of: s02\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  as-of: keeper\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  speaker: some of the fishermen\n", []),
        ("- id: d\n  says: x\n  speaker: fishermen\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  after: c\n", []),
        ("- id: d\n  says: x\n  after: [c, nowhere]\n", ["notes.yml:4 id-unknown"]),
        ("- id: d\n  says: x\n  after: keeper\n", ["notes.yml:4 id-unknown"]),
    ],
)
def test_a_claim_names_what_there_is(claims: str, expected: list[str]) -> None:
    assert lines(check(whole(claims))) == expected


@pytest.mark.parametrize("key", ["summary", "related"])
def test_a_page_s_front_matter_names_what_there_is(key: str) -> None:
    head = f"id: page\ntitle: Page\n{key}: [nowhere]"
    assert lines(check(whole(head=head))) == ["pages/page.md:4 id-unknown"]


def test_an_entity_is_described_by_claims_that_there_are() -> None:
    entities = "- id: e\n  kind: term\n  name: x\n  described: [c, nowhere]\n"
    assert lines(check(whole(entities=entities))) == ["entities.yml:5 id-unknown"]


@pytest.mark.parametrize("key", ["relays", "version-of"])
def test_a_record_names_seeds_that_there_are(key: str) -> None:
    both = [seed(record=RECORD + f"{key}: s02\n"), seed("s02", record=RECORD + f"{key}: s03\n")]
    (finding,) = check(explainer(seeds=both))
    assert (lines([finding]), finding.message) == (
        ["seeds/s02.record.yml:5 id-unknown"],
        "a seed: “s03”, which does not exist",
    )


def test_a_question_and_a_table_name_claims_that_there_are() -> None:
    broken = explainer("- {id: c, says: x}\n", questions=QUESTION, tables=[TABLE])
    assert lines(check(broken)) == [
        "questions.yml:7 id-unknown",
        "questions.yml:8 link-unknown",
        "table.yml:7 id-unknown",
    ]


def test_a_link_is_found_where_it_stands_in_the_page() -> None:
    (finding,) = check(whole(body="one\ntwo [[keeper]] and [[nowhere]]\n"))
    assert (finding.place.line, finding.place.column) == (6, 20)


@pytest.mark.parametrize(
    ("name", "hint"), [("keepr", "Did you mean “keeper”?"), ("kepeer", "Did you mean “keeper”?"), ("zzz", "")]
)
def test_the_nearest_id_is_suggested_if_one_is_near(name: str, hint: str) -> None:
    (finding,) = check(whole(body=f"[[{name}]]"))
    assert finding.hint == hint


def test_nothing_is_blamed_for_a_note_that_could_not_be_read() -> None:
    assert not list(check(explainer(pages=[page("[[lost]] ![[lost]]")], unreadable=frozenset({"lost"}))))
