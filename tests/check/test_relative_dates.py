"""What words such as "On Wednesday" come to."""

from datetime import date, timedelta

import pytest

from build_tools.check.relative_dates import work_out
from build_tools.model.date import EdtfDate, parse_date

TUESDAY = "1957-03-12"


@pytest.mark.parametrize(
    ("words", "base", "expected"),
    [
        ("On Tuesday", TUESDAY, "1957-03-12"),
        ("on Wednesday", TUESDAY, "1957-03-06"),
        ("Monday", TUESDAY, "1957-03-11"),
        ("last Saturday", TUESDAY, "1957-03-09"),
        ("until Sunday", TUESDAY, "1957-03-10"),
        ("Since  Friday", TUESDAY, "1957-03-08"),
        ("just on Monday", TUESDAY, "1957-03-11"),
        ("on Friday", "1957-01-01", "1956-12-28"),
        ("on Friday", "1957-03", None),
        ("on Friday", "1957-03-09/1957-03-12", None),
        ("on Friday", "1957-03-12~", "1957-03-08"),
        ("today", TUESDAY, "1957-03-12"),
        ("that same day", TUESDAY, "1957-03-12"),
        ("yesterday", "1957-03-01", "1957-02-28"),
        ("today", "1957-03", None),
        ("this week", TUESDAY, "1957-03-11/1957-03-17"),
        ("last week", TUESDAY, "1957-03-04/1957-03-10"),
        ("this month", TUESDAY, "1957-03"),
        ("last month", "1957-01-31", "1956-12"),
        ("last month", "1957-03", "1957-02"),
        ("last month", "1957", None),
        ("last week", "1957-03", None),
        ("this year", TUESDAY, "1957"),
        ("last year", "1957", "1956"),
        ("two days earlier", TUESDAY, "1957-03-10"),
        ("3 days later", TUESDAY, "1957-03-15"),
        ("a week ago", TUESDAY, "1957-03-04/1957-03-10"),
        ("ten weeks after", TUESDAY, "1957-05-20/1957-05-26"),
        ("a month ago", TUESDAY, "1957-02"),
        ("two months later", "1957-11", "1958-01"),
        ("just four years before", "1957-03", "1953"),
        ("two days later", "1957-03", None),
        ("in June", TUESDAY, "1956-06"),
        ("in March", TUESDAY, "1957-03"),
        ("in early January", TUESDAY, "1957-01~"),
        ("late-February", TUESDAY, "1957-02~"),
        ("mid June", "1957", "1957-06~"),
        ("June", TUESDAY, None),
        ("next Tuesday", TUESDAY, None),
        ("On Tuesday morning", TUESDAY, None),
        ("eleven days ago", TUESDAY, None),
        ("recently", TUESDAY, None),
        ("", TUESDAY, None),
    ],
)
def test_words_counted_from_a_date_come_to_a_date_or_are_not_understood(
    words: str, base: str, expected: str | None
) -> None:
    assert work_out(words, parse_date(base)) == expected


@pytest.mark.parametrize(
    "words", ["9999 years ago", "99999 months ago", "999999999 days later", "99999999999 weeks ago", "9000 years later"]
)
def test_what_leaves_the_calendar_is_not_understood(words: str) -> None:
    assert work_out(words, parse_date(TUESDAY)) is None


@pytest.mark.parametrize("back", range(14))
def test_a_weekday_is_the_last_one_on_or_before_the_day(back: int) -> None:
    day = date(1957, 3, 12) - timedelta(back)
    found = work_out(f"on {day:%A}", EdtfDate(TUESDAY, date(1957, 3, 12), date(1957, 3, 12)))
    assert found is not None
    assert date.fromisoformat(found) == day + timedelta(7 * (back // 7))
