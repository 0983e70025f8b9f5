"""A line of time: where a day stands on it, and where its ticks are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from build_tools.draw.shapes import Shape, label, line
from build_tools.model.date import MONTHS, EdtfDate

DAY = timedelta(days=1)
_LONG = 3 * 366
"""Days from which a line of time counts years instead of days."""
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

    def ticks(self) -> Iterator[tuple[float, str]]:
        """Where ticks stand and what is written there: years, or days of the month."""
        if not self.counts_years:
            step = next((s for s in (1, 2, 3, 5, 7, 10) if s * self.day >= _APART / 2), 10)
            for index in range(0, self.days, step):
                day = self.first + index * DAY
                yield self.x(day) + self.day / 2, str(day.day)
            return
        step = next((s for s in (1, 2, 5, 10) if s * 365 * self.day >= _APART), 10)
        for year in range(self.first.year, self.last.year + 1):
            if year % step == 0:
                yield self.x(date(year, 1, 1)), str(year)


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
    if not scale.counts_years:
        month = f"{MONTHS[scale.first.month - 1]} {scale.first.year}"
        shapes.append(label(scale.left, top - 21, month, "tick strong"))
    return tuple(shapes)
