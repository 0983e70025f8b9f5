import pytest

from build_tools.model.date import parse_date


@pytest.mark.parametrize(
    ("text", "calendar"),
    [
        ("2022-01-05", ("2022-01-05", "2022-01-05")),
        ("2022-01~", ("2022-01", "2022-01")),
        ("2010", ("2010", "2010")),
        ("2022-01-13/2022-01-19", ("2022-01-13", "2022-01-19")),
        ("1992-05~/1994", ("1992-05", "1994")),
        ("2020-23", ("2020-09-01", "2020-11-30")),
        ("199X", ("1990-01-01", "1999-12-31")),
    ],
)
def test_a_date_as_the_calendar_has_it(text: str, calendar: tuple[str, str]) -> None:
    assert parse_date(text).calendar == calendar
