"""Records of seeds: what is known and where it was found."""

import pytest
from pydantic import ValidationError

from build_tools.model.seed import KnownAddress, KnownText, Record, SetAside
from tests.explainers import RECORD, one, seed


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("3", {3}),
        ("1-3", {1, 2, 3}),
        ("1–3, 5", {1, 2, 3, 5}),
        (" 2 , 4 - 5 ", {2, 4, 5}),
        ("7, 7", {7}),
        ("5-3", set()),
    ],
)
def test_paragraphs_are_listed_by_numbers_and_ranges(written: str, numbers: set[int]) -> None:
    assert SetAside(paragraphs=written, why="x").paragraphs == numbers


@pytest.mark.parametrize("written", ["", "a", "1-", "-3", "1,,2", "1;2", "1.5", "#3"])
def test_what_is_no_list_of_paragraphs_is_refused(written: str) -> None:
    with pytest.raises(ValidationError, match="is not a paragraph's number or a range"):
        SetAside(paragraphs=written, why="x")


@pytest.mark.parametrize("given", [{}, {"found": "outside", "evidence": {"at": "a01#1", "quote": "a b c"}}])
def test_a_fact_was_found_in_the_text_or_outside_it_but_not_both_nor_neither(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="say where it was found"):
        KnownText.model_validate({"value": "The lamp", **given})


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("https://lamp.example/1957/", True),
        ("http://lamp.example", True),
        ("javascript:alert(1)", False),
        ("lamp.example", False),
        ("https://lamp.example/a b", False),
        ("see https://lamp.example/", False),
    ],
)
def test_an_address_is_one_of_the_web(address: str, taken: bool) -> None:
    try:
        known = KnownAddress.model_validate({"value": address, "found": "outside"})
    except ValidationError:
        known = None
    assert (known is not None) is taken


def test_a_record_lists_what_is_known_in_reading_order() -> None:
    record = one(Record, RECORD + "author: {value: Edwin Marl, found: outside}\n")
    assert list(record.known) == ["title", "author", "publisher", "date"]


def test_a_seed_has_the_title_and_the_publisher_of_its_record() -> None:
    assert (seed().title, seed().publisher) == ("The Lamp", "The Lamp Paper")


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (1, "the publisher’s furniture"),
        (2, "a heading inside the text"),
        (3, "The date."),
        (4, "The date."),
        (5, ""),
    ],
)
def test_a_record_says_why_a_paragraph_carries_no_evidence(number: int, why: str) -> None:
    record = one(Record, RECORD + "headings: 2\nset-aside:\n  - {paragraphs: 3-4, why: The date.}\n")
    assert record.why_aside(number) == why
