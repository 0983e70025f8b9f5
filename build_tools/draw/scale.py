"""A line of time: where a day stands on it, and where its ticks are."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from build_tools.draw.shapes import Shape, label, line
from build_tools.model.date import MONTHS, EdtfDate

DAY = timedelta(days=1)
_SHORT = 62
"""Days up to which a line of time counts days."""
_LONG = 3 * 366
"""Days from which it counts years, and not months."""
_APART = 36
"""Pixels between ticks at least, so that their words do not touch."""


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps the days `first` to `last`, whole, to the pixels `left` to `right`."""

    first: date
    last: date
    left: float
    right: float

    @property
    def days(self) -> int:
        """How many days there are on it."""
        return (self.last - self.first).days + 1

    @property
    def day(self) -> float:
        """How many pixels wide a day is."""
        return (self.right - self.left) / self.days

    @property
    def counts_years(self) -> bool:
        """Whether its ticks are years."""
        return self.days > _LONG

    def x(self, day: date) -> float:
        """Where a day begins; days outside stand at the edge."""
        at = self.left + (day - self.first).days * self.day
        return min(max(at, self.left), self.right)

    def after(self, day: date) -> float:
        """Where a day ends."""
        return self.x(day + DAY)

    @property
    def counts_days(self) -> bool:
        """Whether its ticks are days."""
        return self.days <= _SHORT

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Where ticks stand and what is written there: days of the month, months with their year, or years."""
        if self.counts_days:
            step = _step((1, 2, 3, 5, 7, 10), self.day, _APART / 2)
            for index in range(0, self.days, step):
                day = self.first + index * DAY
                yield self.x(day) + self.day / 2, str(day.day)
        elif self.counts_years:
            step = _step((1, 2, 5, 10, 20, 50, 100), 365 * self.day, _APART)
            for year in range(self.first.year, self.last.year + 1):
                if year % step == 0:
                    yield self.x(date(year, 1, 1)), str(year)
        else:
            step = _step((1, 2, 3, 6, 12), 28 * self.day, _APART * 2)
            for month in range(self.first.year * 12 + self.first.month, self.last.year * 12 + self.last.month):
                if month % step == 0:
                    day = date(month // 12, month % 12 + 1, 1)
                    yield self.x(day), f"{MONTHS[day.month - 1][:3]} {day.year}"


def _step(steps: Sequence[int], unit: float, apart: float) -> int:
    """The least of these steps, of `unit` pixels each, that keeps ticks so far apart."""
    return next((step for step in steps if step * unit >= apart), steps[-1])


def scale_of(dates: Iterable[EdtfDate], left: float, right: float) -> TimeScale:
    """The scale on which all these dates have room: whole years if they run over years, else with a day to spare."""
    days = list(dates)
    first, last = min(d.first for d in days), max(d.last for d in days)
    if (last - first).days > _LONG:
        return TimeScale(date(first.year, 1, 1), date(last.year, 12, 31), left, right)
    return TimeScale(first - DAY, last + DAY, left, right)


def grid(scale: TimeScale, top: float, bottom: float) -> tuple[Shape, ...]:
    """The scale's ticks as lines from `top` to `bottom`, with their words above; days are given their month."""
    shapes: list[Shape] = []
    for x, words in scale.ticks():
        shapes += line(x, top, x, bottom, "grid"), label(x, top - 5, words, "tick", "middle")
    if scale.counts_days:
        month = f"{MONTHS[scale.first.month - 1]} {scale.first.year}"
        shapes.append(label(scale.left, top - 21, month, "tick strong"))
    return tuple(shapes)
