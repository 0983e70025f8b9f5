"""Works out dates from words that count from another date: "On Wednesday", "last month", "two years later"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from build_tools.model.date import MONTHS, EdtfDate

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = {"a": 1} | {word: number for number, word in enumerate(_NUMBERS, 1)}
_MONTHS = [month.lower() for month in MONTHS]

UNDERSTOOD = "On/until/since Wednesday; today, that same day, yesterday; this/last week, month, year; in/early/late June; two days/weeks/months/years ago/earlier/later"


def work_out(words: str, base: EdtfDate) -> str | None:
    """The EDTF date that the words mean, counted from `base`; None where they are not understood or leave the calendar.

    A weekday is the last one on or before the base, which must then be a day; a month's name is the
    last such month up to the base's.
    """
    folded = " ".join(words.lower().replace("just ", "").split())
    for pattern, rule in _RULES:
        if found := re.fullmatch(pattern, folded):
            try:
                return rule(found, base)
            except OverflowError:
                return None
    return None


def _weekday(found: re.Match[str], base: EdtfDate) -> str | None:
    if base.first != base.last:
        return None
    back = (base.first.weekday() - _WEEKDAYS.index(found["day"])) % 7
    return (base.first - timedelta(back)).isoformat()


def _day(found: re.Match[str], base: EdtfDate) -> str | None:
    if base.first != base.last:
        return None
    return (base.first - timedelta(found["word"] == "yesterday")).isoformat()


def _unit(found: re.Match[str], base: EdtfDate) -> str | None:
    return _counted(base, -1 if found["which"] == "last" else 0, found["unit"])


def _count(found: re.Match[str], base: EdtfDate) -> str | None:
    number = _COUNTS.get(found["count"]) or int(found["count"])
    return _counted(base, number if found["way"] in ("later", "after") else -number, found["unit"])


def _counted(base: EdtfDate, number: int, unit: str) -> str | None:
    first = base.first
    match unit:
        case "year":
            return _year(first.year + number)
        case "month":
            months = first.year * 12 + first.month - 1 + number
            return None if first.month != base.last.month else f"{_year(months // 12)}-{months % 12 + 1:02}"
        case "week":
            monday = first - timedelta(first.weekday()) + timedelta(weeks=number)
            return None if first != base.last else f"{monday}/{monday + timedelta(6)}"
        case _:
            return None if first != base.last else (first + timedelta(number)).isoformat()


def _year(number: int) -> str:
    """A year in EDTF. Raises OverflowError, as `date` does, where the calendar has none."""
    if not date.min.year <= number <= date.max.year:
        raise OverflowError(f"there is no year {number}")
    return f"{number:04}"


def _month(found: re.Match[str], base: EdtfDate) -> str:
    month = _MONTHS.index(found["month"]) + 1
    last: date = base.last
    year = last.year - (month > last.month)
    return f"{_year(year)}-{month:02}" + "~" * bool(found["part"])


_RULES: tuple[tuple[str, Callable[[re.Match[str], EdtfDate], str | None]], ...] = (
    (rf"(?:(?:on|until|since|by|this|last) )?(?P<day>{'|'.join(_WEEKDAYS)})", _weekday),
    (r"(?P<word>today|(?:that|the) same day|yesterday)", _day),
    (r"(?P<which>this|last) (?P<unit>week|month|year)", _unit),
    (
        rf"(?P<count>\d+|{'|'.join(_COUNTS)}) (?P<unit>day|week|month|year)s? (?P<way>ago|earlier|before|later|after)",
        _count,
    ),
    (rf"in (?P<part>(?:early|mid|late)[ -])?(?P<month>{'|'.join(_MONTHS)})", _month),
    (rf"(?P<part>(?:early|mid|late)[ -])(?P<month>{'|'.join(_MONTHS)})", _month),
)
