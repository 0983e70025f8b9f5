"""Labels with leaders above a line of time, in steps so that none crosses another."""

from collections.abc import Sequence
from dataclasses import dataclass

from build_tools.draw.shapes import Shape, label, line
from build_tools.draw.words import LEADING, text_width
from build_tools.model.chart import TimeMark

_STEP = 17.0
"""Pixels from one row of labels to the next."""


@dataclass(frozen=True, slots=True)
class Label:
    """A highlight's words with a leader: the leader's place, the words' left end, and both their heights above the line."""

    x: float
    left: float
    high: float
    low: float
    words: str

    def at(self, y: float) -> tuple[Shape, ...]:
        """The shapes above a line at `y`."""
        return (
            line(self.x, y - self.high + 4, self.x, y - self.low - 2, "leader"),
            label(self.left, y - self.high, self.words),
        )


def step_labels(
    places: Sequence[tuple[float, TimeMark]], tops: Sequence[float], right: float, highest: float
) -> tuple[list[Label], float]:
    """Labels in steps, so that none crosses another's leader, and the height that all need above the line.

    Going from right to left, a label whose words reach over one further right stands a row above it.
    """
    placed: list[Label] = []
    levels: list[int] = []
    for (x, mark), low in sorted(zip(places, tops, strict=True), key=lambda p: -p[0][0]):
        wide = text_width(mark.label)
        left = max(0.0, min(x - 3, right - wide))
        over = [
            level for other, level in zip(placed, levels, strict=True) if left + wide + 8 > min(other.left, other.x)
        ]
        level = max(over, default=-1) + 1
        levels.append(level)
        placed.append(Label(x, left, highest + 14 + level * _STEP, low, mark.label))
    room = max((p.high for p in placed), default=highest) + LEADING
    return placed, room
