"""The dates of a text, as far as it gives them, and whether others give them."""

import pytest

from build_tools.fit.calendar import PartialDate, calendar, dates, is_seen, partial_dates
from build_tools.model.date import parse_date
from build_tools.model.tokens import fold

D = PartialDate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 9 March 1957", [D(1957, 3, 9)]),
        ("on 9\u00a0March 1957", [D(1957, 3, 9)]),
        ("on 9th March, 1957", [D(1957, 3, 9)]),
        ("on March 9, 1957", [D(1957, 3, 9)]),
        ("on March 9th", [D(None, 3, 9)]),
        ("on 9 March", [D(None, 3, 9)]),
        ("on Mar. 9", [D(None, 3, 9)]),
        ("on 9 Sept. 1957", [D(1957, 9, 9)]),
        ("in March 1957", [D(1957, 3)]),
        ("in March", [D(None, 3)]),
        ("March winds", [D(None, 3)]),
        ("in 1957", [D(1957)]),
        ("from 9 to 11 March 1957", [D(1957, 3, 9), D(1957, 3, 11)]),
        ("9–11 March", [D(None, 3, 9), D(None, 3, 11)]),
        ("between 9 and 11 March", [D(None, 3, 9), D(None, 3, 11)]),
        ("March 9-11, 1957", [D(1957, 3, 9), D(1957, 3, 11)]),
        ("from 9 March to 11 April 1957", [D(None, 3, 9), D(1957, 4, 11)]),
        ("in 1957–58", [D(1957), D(1958)]),
        ("in 1957-1958", [D(1957), D(1958)]),
        ("in 1957/58", [D(1957), D(1958)]),
        ("in 1957 and 1958", [D(1957), D(1958)]),
        ("in the winter of 1957", [D(1957, season="winter")]),
        ("Fall 1957", [D(1957, season="autumn")]),
        ("in the 1950s", [D(decade=1950)]),
        ("in the 1950's", [D(decade=1950)]),
        ("on Saturday", [D(weekday="saturday")]),
        ("a saturday", [D(weekday="saturday")]),
        ("on Saturday, 9 March", [D(weekday="saturday"), D(None, 3, 9)]),
    ],
)
def test_a_text_states_dates(text: str, expected: list[PartialDate]) -> None:
    assert [found.date for found in dates(fold(text))] == expected


@pytest.mark.parametrize(
    "text",
    [
        "the spring of the lamp",
        "1,957 boats",
        "1957.5",
        "1957%",
        "2957 boats",
        "1399 boats",
        "21957",
        "marching on",
        "they may come",
        "Saturdays",
        "a decade",
        "Mars 9",
        "",
    ],
)
def test_this_states_no_date(text: str) -> None:
    assert dates(text) == ()


def test_the_month_of_may_is_told_from_the_verb_by_its_capital_alone() -> None:
    assert [found.date for found in dates("May 9")] == [D(None, 5, 9)]
    assert [found.date for found in dates("in May")] == [D(None, 5)]
    assert dates("It may rain") == ()


@pytest.mark.parametrize(
    ("edtf", "expected"),
    [
        ("1957-03-09", (D(1957, 3, 9),)),
        ("1957-03~", (D(1957, 3),)),
        ("1957", (D(1957),)),
        ("1957-22", (D(1957, season="summer"),)),
        ("195X~", (D(decade=1950),)),
        ("1957-03-09/1957-04", (D(1957, 3, 9), D(1957, 4))),
        ("1957/1957", (D(1957),)),
    ],
)
def test_an_edtf_date_says_both_its_ends(edtf: str, expected: tuple[PartialDate, ...]) -> None:
    assert partial_dates(parse_date(edtf)) == expected


@pytest.mark.parametrize(
    ("wanted", "text", "seen"),
    [
        (D(1957, 3, 9), "on 9 March 1957", True),
        (D(1957, 3, 9), "on March 9, in the year 1957", True),
        (D(1957, 3, 9), "on 9 March", False),
        (D(1957, 3, 9), "on 9 March 1958, not 1957", False),
        (D(1957, 3, 9), "on 10 March 1957", False),
        (D(None, 3, 9), "on 9 March 1957", True),
        (D(None, 3, 9), "in March", False),
        (D(1957, 3), "on 9 March 1957", True),
        (D(1957, 3), "on 9 March; it was 1957", True),
        (D(1957, 3), "in April 1957", False),
        (D(None, 3), "on 9 March 1957", True),
        (D(1957), "on 9 March 1957", True),
        (D(1957), "in the winter of 1957", True),
        (D(1957), "in the 1950s", False),
        (D(1957, season="winter"), "in the winter of 1957", True),
        (D(1957, season="winter"), "in winter; it was 1957", True),
        (D(1957, season="winter"), "in the winter of 1956", False),
        (D(1957, season="winter"), "in 1957", False),
        (D(1957, season="autumn"), "in the fall of 1957", True),
        (D(decade=1950), "in the 1950s", True),
        (D(decade=1950), "in 1957", False),
        (D(weekday="saturday"), "on Saturday", True),
        (D(weekday="saturday"), "on Sunday", False),
    ],
)
def test_a_date_is_seen_where_all_of_it_is_given(wanted: PartialDate, text: str, seen: bool) -> None:
    assert is_seen(wanted, calendar((fold(text),))) is seen


def test_dates_that_are_known_besides_count_as_those_of_texts() -> None:
    known = (D(1957, 3, 12), D(1958, season="summer"), D(decade=1960), D(weekday="monday"))
    given = calendar(("on 9 March",), known)
    assert is_seen(D(1957, 3, 9), given)
    assert is_seen(D(1958, season="summer"), given)
    assert is_seen(D(decade=1960), given)
    assert is_seen(D(weekday="monday"), given)
    assert not is_seen(D(1959), given)


def test_the_parts_of_a_date_may_come_from_several_texts_but_a_day_keeps_its_month() -> None:
    assert is_seen(D(1957, 3, 9), calendar(("on 9 March", "in 1957")))
    assert not is_seen(D(1957, 3, 9), calendar(("on 9 April", "in March 1957")))
