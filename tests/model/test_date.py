"""Dates: which EDTF is taken, what days it covers, and how it reads in a sentence."""

from calendar import monthrange
from datetime import date

import pytest

from build_tools.model.date import parse_date


@pytest.mark.parametrize(
    ("text", "first", "last", "words"),
    [
        ("1957-03-09", "1957-03-09", "1957-03-09", "9 March 1957"),
        ("1957-03", "1957-03-01", "1957-03-31", "March 1957"),
        ("1956-02", "1956-02-01", "1956-02-29", "February 1956"),
        ("1957", "1957-01-01", "1957-12-31", "1957"),
        ("0900", "0900-01-01", "0900-12-31", "0900"),
        ("1957-21", "1957-03-01", "1957-05-31", "spring 1957"),
        ("1957-22", "1957-06-01", "1957-08-31", "summer 1957"),
        ("1957-23", "1957-09-01", "1957-11-30", "autumn 1957"),
        ("1957-24", "1957-12-01", "1957-12-31", "winter 1957"),
        ("195X", "1950-01-01", "1959-12-31", "the 1950s"),
        ("1957~", "1957-01-01", "1957-12-31", "about 1957"),
        ("1957-03~", "1957-03-01", "1957-03-31", "about March 1957"),
        ("1957-03-09~", "1957-03-09", "1957-03-09", "about 9 March 1957"),
        ("195X~", "1950-01-01", "1959-12-31", "about the 1950s"),
        ("1957-03?", "1957-03-01", "1957-03-31", "probably March 1957"),
        ("1957%", "1957-01-01", "1957-12-31", "about 1957"),
        ("1957-03-09/1957-03-16", "1957-03-09", "1957-03-16", "9–16 March 1957"),
        ("1957-03-09/1957-04-16", "1957-03-09", "1957-04-16", "9 March 1957 to 16 April 1957"),
        ("1957-03-09~/1957-03-16", "1957-03-09", "1957-03-16", "about 9 March 1957 to 16 March 1957"),
        ("1957/1958-02", "1957-01-01", "1958-02-28", "1957 to February 1958"),
        ("195X/196X", "1950-01-01", "1969-12-31", "the 1950s to the 1960s"),
    ],
)
def test_a_date_covers_days_and_reads_in_words(text: str, first: str, last: str, words: str) -> None:
    read = parse_date(text)
    assert (str(read), read.first.isoformat(), read.last.isoformat(), read.words) == (text, first, last, words)


@pytest.mark.parametrize(
    "text",
    [
        "2022-02-30", "1957-02-29", "1957-04-31", "1957-13", "1957-00", "1957-03-00", "0000",
        "", " 1957", "1957 ", "57", "1957-3-9", "9 March 1957", "March", "yesterday", "1957/", "/1957", "1957/..",
        "../1957", "1957-03-16/1957-03-09", "1957/1956", "1957-03-09T10:00:00Z", "1957-W10", "1957-25", "1957-34",
        "19XX", "1957-XX", "1957-03-XX", "1957~-03", "~1957", "{1957,1958}", "[1957,1958]", "Y12345", "-0044",
        "1957S2", "１９５７", "1957-23-01",
    ],
)  # fmt: skip
def test_what_is_no_date_or_does_not_exist_or_has_no_words_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"^“"):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "approximate", "interval"),
    [("1957", False, False), ("1957~", True, False), ("1957?", True, False), ("1957/1958", False, True)],
)
def test_a_date_knows_whether_it_is_approximate_or_an_interval(text: str, approximate: bool, interval: bool) -> None:
    read = parse_date(text)
    assert (read.is_approximate, read.is_interval) == (approximate, interval)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1957-03", "1957-03-01/1957-03-31", True),
        ("1957-03", "1957-03~", True),
        ("1957-03", "1957-03-01", False),
        ("1957", "1957-12", False),
    ],
)
def test_two_dates_are_the_same_days_however_they_are_written(one: str, other: str, same: bool) -> None:
    assert parse_date(one).same_days(parse_date(other)) is same


@pytest.mark.parametrize("month", range(1, 13))
def test_the_first_and_the_last_day_of_each_month_read_as_themselves(month: int) -> None:
    for day in (date(1956, month, 1), date(1956, month, monthrange(1956, month)[1])):
        read = parse_date(day.isoformat())
        assert (read.first, read.last) == (day, day)
        assert read.words == f"{day.day} {day:%B %Y}"
