"""Dates for formats that know years, months and days alone."""

from datetime import date

from build_tools.model.date import MONTHS, EdtfDate

_DOUBT = "~?%"


def ends(edtf: EdtfDate) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where a date begins and where it ends: year, month and day as far as it names them.

    Both are the same for a date that is no interval. A season or decade names no part of a year: it begins
    with its first day and ends with its last.
    """
    first, last = edtf.text.partition("/")[0], edtf.text.rpartition("/")[2]
    if not edtf.is_interval and _is_named(first):
        return (_named(first, edtf.first),) * 2
    return _named(first, edtf.first), _named(last, edtf.last)


def _is_named(text: str) -> bool:
    bare = text.rstrip(_DOUBT)
    return "X" not in bare and (bare.count("-") != 1 or int(bare[5:]) <= len(MONTHS))


def _named(text: str, day: date) -> tuple[int, ...]:
    whole = (day.year, day.month, day.day)
    return whole[: text.count("-") + 1] if _is_named(text) else whole
