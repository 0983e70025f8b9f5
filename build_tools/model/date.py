"""Dates as EDTF (ISO 8601-2, levels 0 and 1) writes them, and as the site's sentences do."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}

_POINT = r"(?:\d{4}(?:-(?:[01]\d|2[0-4])(?:-\d\d)?)?|\d{3}X)[~?%]?"
_SHAPE = re.compile(rf"{_POINT}(?:/{_POINT})?", re.ASCII)
"""What of EDTF `EdtfDate.words` can say: years, months, seasons, days, decades, and intervals of these."""


@dataclass(frozen=True, slots=True)
class EdtfDate:
    """A date, month, season, year, decade or interval, with its first and last day."""

    text: str
    first: date
    last: date

    def __str__(self) -> str:
        return self.text

    @property
    def is_approximate(self) -> bool:
        """Whether the date is only about right or in doubt (EDTF's `~`, `?` and `%`)."""
        return self.text[-1] in "~?%"

    @property
    def is_interval(self) -> bool:
        """Whether the date runs from one date to another."""
        return "/" in self.text

    @property
    def points(self) -> tuple["EdtfDate", "EdtfDate"]:
        """The dates that an interval begins and ends with; of any other date, itself twice."""
        start, _, end = self.text.partition("/")
        return (parse_date(start), parse_date(end)) if end else (self, self)

    @property
    def words(self) -> str:
        """The date in house style: "5 January 2022", "13–19 January 2022", "about October 2002"."""
        start, _, end = self.text.partition("/")
        if not end:
            return _words(start)
        if len(start) == len(end) == len("2022-01-05") and start[:7] == end[:7]:
            return f"{self.first.day}–{_words(end)}"
        return f"{_words(start)} to {_words(end)}"

    @property
    def calendar(self) -> tuple[str, str]:
        """When it begins and ends as calendar dates (ISO 8601-1), as far as it is known: day, month or year.

        What EDTF alone can say becomes plain: qualifiers are left out, a season or decade is its first and last day.
        """
        start, _, end = self.text.partition("/")
        return _calendar(start, self.first), _calendar(end or start, self.last)

    def same_days(self, other: "EdtfDate") -> bool:
        """Whether both cover the same days."""
        return (self.first, self.last) == (other.first, other.last)


def _words(text: str) -> str:
    bare = text.rstrip("~?%")
    about = "about " if text[-1:] in ("~", "%") else "probably " if text[-1:] == "?" else ""
    if bare.endswith("X"):
        return f"{about}the {bare.replace('X', '0')}s"
    year, _, rest = bare.partition("-")
    month, _, day = rest.partition("-")
    if month in SEASONS:
        return f"{about}{SEASONS[month]} {year}"
    named_month = MONTHS[int(month) - 1] if month else ""
    return about + " ".join(filter(None, (day.lstrip("0"), named_month, year)))


def _calendar(text: str, day: date) -> str:
    bare = text.rstrip("~?%")
    return day.isoformat() if bare.endswith("X") or bare[5:7] in SEASONS else bare


@cache  # the grammar takes some ten milliseconds a date, and notes share most of theirs
def parse_date(text: str) -> EdtfDate:
    """Reads an EDTF date. Raises ValueError where it is none, does not exist, runs backwards, or has no words here."""
    if not _SHAPE.fullmatch(text):
        raise ValueError(f"“{text}” is not a date of a form that the notes take")
    # Imported here: its grammar takes a tenth of a second to build, which `explainer --help` need not wait for.
    from edtf import parse_edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

    try:
        parsed = parse_edtf(text)
        first, last = date(*parsed.lower_strict()[:3]), date(*parsed.upper_strict()[:3])
    except (EDTFParseException, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"“{text}” is not an EDTF date that exists") from error
    if last < first:
        raise ValueError(f"“{text}” ends before it begins")
    return EdtfDate(text, first, last)


def _validated(value: Any) -> EdtfDate:
    if isinstance(value, EdtfDate):
        return value
    try:
        return parse_date(str(value))
    except ValueError as error:
        raise PydanticCustomError("date-invalid", "{why}", {"why": str(error)}) from error


NoteDate = Annotated[
    EdtfDate,
    PlainValidator(_validated),
    WithJsonSchema(
        {"type": "string", "description": "An EDTF date: 2022-01-05, 1992-05, 2020-23 (autumn), 2022-01-13/2022-01-19"}
    ),
]
