"""What a text states and its basis does not give."""

import pytest

from build_tools.fit.calendar import PartialDate, partial_dates
from build_tools.fit.fit import Basis, unseen, unseen_dates, unseen_in_name
from build_tools.fit.names import Gazetteer
from build_tools.fit.reading import Reading, read
from build_tools.model.date import parse_date
from build_tools.model.entity import Entity
from build_tools.model.tokens import fold
from tests.explainers import many

ENTITIES = many(
    Entity,
    """\
    - {id: ada, kind: person, name: Ada Thorne, short: Thorne, titles: President}
    - {id: unit, kind: body, name: Unit 731}
    - {id: song, kind: document, name: “Two Boats”}
    - {id: days, kind: term, name: the Days of March}
    """,
)
GAZETTEER = Gazetteer(ENTITIES)
LABELS = {entity.id: entity.label for entity in ENTITIES}
BASIS = Basis((fold("On 9 March 1957 Ada Thorne lit 1,200 lamps, “all of them old”, of Oil and Wick"),))


def found(text: str, basis: Basis = BASIS) -> list[tuple[str, str]]:
    return [(one.sort.value, one.words) for one in unseen(read(text, LABELS), basis, GAZETTEER)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On 9 March 1957 [[ada]] lit 1200 lamps, “all … old”.", [], id="all of it given"),
        pytest.param("On 8 March [[ada]] lit 12.", [("date", "8 March"), ("number", "12")], id="a day and a number"),
        pytest.param("It was “new” and “old”.", [("quotation", "new")], id="a quotation"),
        pytest.param("So Bo lit it.", [("name", "Bo")], id="a name"),
        pytest.param("So Bo of Northwick lit it.", [("name", "Bo"), ("name", "Northwick")], id="two names"),
        pytest.param("It was of oil, Wick and Oil.", [], id="words with a capital, which the basis has"),
        pytest.param("It has 9 lamps.", [("number", "9")], id="a day's number is no number"),
        pytest.param("It has 1957 lamps.", [], id="a year that may be a number"),
        pytest.param("So “Bo” of 14 said it.", [("quotation", "Bo"), ("number", "14")], id="each blamed once"),
        pytest.param("In March and in March.", [], id="a month twice"),
        pytest.param("So Unit 731 lit it.", [("name", "Unit 731")], id="a name with a number in it is a name"),
        pytest.param("It was “Two Boats”.", [("name", '"Two Boats"')], id="a name in quotation marks is a name"),
        pytest.param("So the Days of March came.", [("name", "the Days of March")], id="a name with a month in it"),
        pytest.param("It was the end.", [], id="nothing"),
        pytest.param("", [], id="no text"),
    ],
)
def test_what_is_not_given_is_found_by_sort(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_what_stands_behind_a_text_counts_without_being_named() -> None:
    assert found("[[ada]] lit it.", Basis(("nobody",))) == [("name", "Thorne")]
    assert found("[[ada]] lit it.", Basis(("nobody",), entities=frozenset({"ada"}))) == []


def test_the_words_of_a_link_are_held_to_the_basis_but_for_the_entity_s_own() -> None:
    assert found("So [[ada|President Thorne]] lit it.") == []
    assert found("So [[ada|Doctor Thorne]] lit it.") == [("name", "Doctor")]
    assert found("So [[ada|the keeper of 12 lamps]] lit it.") == [("number", "12")]


def test_a_link_to_what_is_no_entity_is_words_alone() -> None:
    assert found("See [[page|the lamps of Northwick]].") == [("name", "Northwick")]


def test_dates_that_are_known_besides_are_given() -> None:
    known = Basis(("nobody",), (PartialDate(1957, 3, 12),))
    assert found("It was 12 March 1957.", known) == []
    assert found("It was 13 March 1957.", known) == [("date", "13 March 1957")]


def test_a_basis_is_the_sum_of_its_parts() -> None:
    one = Basis(("Ada Thorne",), (PartialDate(1957),), frozenset({"unit"}))
    two = Basis(("12 lamps",), (), frozenset({"song"}))
    both = one + two
    assert found("So [[unit]], [[song]] and [[ada]] had 12 in 1957.", both) == []
    assert found("So [[unit]] had 12.", two) == [("name", "Unit 731")]


def test_an_offset_leads_to_the_words() -> None:
    text = "On 8 March Bo lit 12."
    assert all(text[one.start :].startswith(one.words) for one in unseen(Reading(text), BASIS, GAZETTEER))


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Oil and Wick", []), ("The Oil of 1957", ["The"]), ("oil lamps", []), ("Wicks", ["Wicks"]), ("Wick 12", ["12"])],
)
def test_the_words_of_a_name_count_even_at_its_beginning(name: str, expected: list[str]) -> None:
    assert [one.words for one in unseen_in_name(Reading(name), BASIS)] == expected


@pytest.mark.parametrize(("date", "seen"), [("1957-03-09", True), ("1957-03", True), ("1957-03-09/1957-03-10", False)])
def test_dates_are_held_to_a_basis(date: str, seen: bool) -> None:
    assert (not list(unseen_dates(partial_dates(parse_date(date)), BASIS))) is seen
