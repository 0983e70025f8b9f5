"""The dates of a text, as far as it gives them: day, month, season, year, decade, weekday."""

import re
from dataclasses import dataclass

from build_tools.model.date import MONTHS, SEASONS, EdtfDate

_MONTH_OF = {month.lower(): number for number, month in enumerate(MONTHS, 1)}
_MONTH_OF |= {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)} | {"sept": 9}
_SEASON_OF = {name: name for name in SEASONS.values()} | {"fall": "autumn"}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\.|\b))"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?!\d)"
_DAY = r"(?P<{0}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_TO = r"\s?(?:[-–‒]|to|and|until)\s?"
_DATE = re.compile(
    rf"""(?<![\w])(?:
      {_MONTH.replace("month", "month_first")}\s{_DAY.format("day_after")}(?:{_TO}{_DAY.format("last_after")})?\b(?:,?\s{_YEAR.replace("year", "year_after")})?
      | (?:{_DAY.format("day")}(?:{_TO}{_DAY.format("last")})?\s)?{_MONTH}(?:,?\s{_YEAR})?(?!\s?\d)
      | (?P<season>(?i:spring|summer|autumn|fall|winter))(?:\sof)?\s{_YEAR.replace("year", "year_of_season")}
      | (?P<decade>(?:1[5-9]|20)\d0)['’]?s\b
      | (?P<year_alone>(?:1[5-9]|20)\d\d)(?:[-–‒/](?P<year_last>(?:(?:1[5-9]|20)\d\d)|\d\d))?(?![\w%])(?![.,]\d)
      | (?P<weekday>(?i:{"|".join(_WEEKDAYS)}))(?!\w)
    )""",
    re.X,
)


@dataclass(frozen=True, slots=True)
class PartialDate:
    """What a text gives of a date; what it leaves out is None. A season is its name, a weekday too."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: str | None = None
    decade: int | None = None
    weekday: str | None = None


@dataclass(frozen=True, slots=True)
class DateFound:
    """A date in a text, from offset `start` to `end` (left out), and the words that write it."""

    date: PartialDate
    words: str
    start: int
    end: int


def dates(text: str) -> tuple[DateFound, ...]:
    """The dates that a folded text states, in order; a range states both of its ends."""
    return tuple(
        DateFound(date, match.group(), match.start(), match.end())
        for match in _DATE.finditer(text)
        for date in _read(match)
    )


def _read(match: "re.Match[str]") -> list[PartialDate]:
    if match["season"]:
        season = _SEASON_OF[match["season"].lower()]
        return [PartialDate(season=season, year=int(match["year_of_season"]))]
    if match["decade"]:
        return [PartialDate(decade=int(match["decade"]))]
    if match["weekday"]:
        return [PartialDate(weekday=match["weekday"].lower())]
    if match["year_alone"]:
        first, last = match["year_alone"], match["year_last"]
        years = [int(first)] + ([int(first[: 4 - len(last)] + last)] if last else [])
        return [PartialDate(year=year) for year in years]
    name = match["month"] or match["month_first"]
    month = _MONTH_OF[name.lower().rstrip(".")]
    year = match["year"] or match["year_after"]
    days = [day for day in (match["day"] or match["day_after"], match["last"] or match["last_after"]) if day]
    return [
        PartialDate(year=int(year) if year else None, month=month, day=int(day) if day else None)
        for day in days or [None]
    ]


def partial_dates(date: EdtfDate) -> tuple[PartialDate, ...]:
    """What an EDTF date says, both ends of an interval."""
    return tuple(dict.fromkeys(_partial(point.text.rstrip("~?%")) for point in date.points))


def _partial(text: str) -> PartialDate:
    if text.endswith("X"):
        return PartialDate(decade=int(text[:3]) * 10)
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    if month in SEASONS:
        return PartialDate(year=int(year), season=SEASONS[month])
    return PartialDate(int(year), int(month) if month else None, int(day) if day else None)


def is_seen(date: PartialDate, given: "Calendar") -> bool:
    """Whether all that a date says is given."""
    if date.weekday:
        return date.weekday in given.weekdays
    if date.decade is not None:
        return date.decade in given.decades
    if date.season:
        return (date.season in given.seasons) and date.year in given.years
    if date.day is not None:
        fits = [g for g in given.dates if (g.month, g.day) == (date.month, date.day)]
    elif date.month is not None:
        fits = [g for g in given.dates if g.month == date.month]
    else:
        return date.year in given.years
    return any(g.year == date.year or None in (g.year, date.year) for g in fits) and (
        date.year is None or date.year in given.years
    )


@dataclass(frozen=True, slots=True)
class Calendar:
    """All that is given of dates: those that texts state, and those that are known besides."""

    dates: tuple[PartialDate, ...]
    seasons: frozenset[str]

    @property
    def years(self) -> frozenset[int]:
        """The years that are given, alone or with a month."""
        return frozenset(date.year for date in self.dates if date.year is not None)

    @property
    def decades(self) -> frozenset[int]:
        """The decades that are given."""
        return frozenset(date.decade for date in self.dates if date.decade is not None)

    @property
    def weekdays(self) -> frozenset[str]:
        """The weekdays that are given."""
        return frozenset(date.weekday for date in self.dates if date.weekday)


def calendar(texts: tuple[str, ...], known: tuple[PartialDate, ...] = ()) -> Calendar:
    """What folded texts and known dates give."""
    seen = tuple(found.date for text in texts for found in dates(text))
    seasons = {
        _SEASON_OF[word.lower()]
        for text in texts
        for word in re.findall(r"(?i)\b(?:spring|summer|autumn|fall|winter)\b", text)
    }
    return Calendar((*seen, *known), frozenset(seasons | {date.season for date in known if date.season}))
