"""Ids are unique and look as if they could stay for ever."""

import pytest

from build_tools.check.ids import check
from tests.explainers import explainer, lines, page, seed

QUESTION = "- {id: same, asks: 'x?', kind: conflict, positions: [], explained: x}\n"
TABLE = "{id: same, title: x, columns: [], rows: []}"
CLAIM = "- {id: same, says: x}\n"
ENTITY = "- {id: same, kind: term, name: x}\n"


@pytest.mark.parametrize("name", ["a", "a1", "1871", "the-dark-lamp", "a-1-b"])
def test_an_id_is_lower_case_words_joined_by_hyphens(name: str) -> None:
    assert not list(check(explainer(f"- {{id: {name}, says: x}}\n")))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("The-Lamp", "Write the-lamp"),
        ("the_lamp", "Write the-lamp"),
        ("the lamp", "Write the-lamp"),
        ("-lamp-", "Write lamp"),
        ("a--b", "Write a-b"),
        ("lämp", "Write l-mp"),
        ("…", "Write a-few-words"),
    ],
)
def test_another_shape_is_a_finding_with_a_suggestion(name: str, hint: str) -> None:
    (finding,) = check(explainer(f"- id: '{name}'\n  says: x\n"))
    assert (lines([finding]), finding.hint) == (["notes.yml:1 id-shape"], hint)


def test_no_two_notes_of_any_kind_have_one_id() -> None:
    whole = explainer(
        CLAIM, entities=ENTITY, questions=QUESTION, tables=[TABLE], pages=[page(head="id: same\ntitle: x")]
    )
    findings = list(check(whole))
    assert lines(findings) == [
        "entities.yml:1 id-repeated",
        "pages/page.md:2 id-repeated",
        "questions.yml:1 id-repeated",
        "table.yml:1 id-repeated",
    ]
    assert findings[0].hint == "It stands at notes.yml:1:4; choose another"


def test_no_two_seeds_have_one_short_name_and_no_note_has_that_of_a_seed() -> None:
    assert lines(check(explainer(seeds=[seed(), seed()]))) == ["seeds/s01.record.yml:1 id-repeated"]
    assert lines(check(explainer("- {id: s01, says: x}\n"))) == ["notes.yml:1 id-repeated"]


def test_a_seed_s_short_name_has_the_shape_that_evidence_can_name() -> None:
    assert lines(check(explainer(seeds=[seed("S01")]))) == ["seeds/S01.record.yml:1 id-shape"]
