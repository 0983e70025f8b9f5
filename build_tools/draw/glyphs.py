"""Glyphs of a strip: dots, bars and torn-off ends, which tell how much the seeds say about when."""

from build_tools.draw.scale import TimeScale
from build_tools.draw.shapes import Shape, circle, rect
from build_tools.model.chart import Beyond, Look, TimeMark
from build_tools.model.date import EdtfDate

TEAR = 15.0
"""Pixels that a torn-off end takes."""
_THICK = 10.0


def extent(scale: TimeScale, when: EdtfDate, beyond: Beyond) -> tuple[float, float]:
    """From where to where a glyph goes, torn ends included."""
    x1, x2 = _ends(scale, when)
    return (
        x1 - TEAR * (beyond in (Beyond.BEFORE, Beyond.BOTH)),
        x2 + TEAR * (beyond in (Beyond.AFTER, Beyond.BOTH)),
    )


def _ends(scale: TimeScale, when: EdtfDate) -> tuple[float, float]:
    """The ends of a bar, or of the dot in its middle."""
    x1, x2 = scale.x(when.first), scale.after(when.last)
    middle = (x1 + x2) / 2
    return (middle - _THICK / 2, middle + _THICK / 2) if _is_dot(scale, when) else (x1, x2)


def _is_dot(scale: TimeScale, when: EdtfDate) -> bool:
    """Whether a date is one day, or too short on this line for a bar."""
    return when.first == when.last or scale.after(when.last) - scale.x(when.first) < _THICK * 1.4


def glyph(scale: TimeScale, mark: TimeMark, when: EdtfDate, y: float) -> list[Shape]:
    """A dot for what is short on this line, else a bar; torn off where the seeds fall silent."""
    looks = " ".join([mark.look.value, *(["about"] if when.is_approximate else [])])
    x1, x2 = _ends(scale, when)
    dot = circle((x1 + x2) / 2, y, _THICK / 2, f"mark {looks}")
    shapes = [dot] if _is_dot(scale, when) else _bar(scale, when, mark.look, looks, y)
    if mark.beyond in (Beyond.BEFORE, Beyond.BOTH):
        shapes += torn(x1, -1, y, mark.look)
    if mark.beyond in (Beyond.AFTER, Beyond.BOTH):
        shapes += torn(x2, 1, y, mark.look)
    return shapes


def _bar(scale: TimeScale, when: EdtfDate, look: Look, looks: str, y: float) -> list[Shape]:
    """A bar over a date; where its ends are known to the year or month only, these are paler."""
    x1, x2, top = scale.x(when.first), scale.after(when.last), y - _THICK / 2
    begins, ends = when.points
    if not when.is_interval and look is Look.KNOWN:
        return [rect(x1, top, x2 - x1, _THICK, f"mark pale {looks}", 2)]
    if look is not Look.KNOWN or scale.x(ends.first) <= scale.after(begins.last):
        return [rect(x1, top, x2 - x1, _THICK, f"mark {looks}", 2)]
    sure1 = scale.after(begins.last) if begins.first != begins.last else x1
    sure2 = scale.x(ends.first) if ends.first != ends.last else x2
    pale = [rect(x1, top, x2 - x1, _THICK, f"mark pale {looks}", 2)] if (sure1, sure2) != (x1, x2) else []
    return [*pale, rect(sure1, top, sure2 - sure1, _THICK, f"mark {looks}", 0 if pale else 2)]


def is_loose(when: EdtfDate) -> bool:
    """Whether a date, or the beginning or end of an interval, is known to the year, season or month only."""
    return any(point.first != point.last for point in when.points)


def torn(x: float, direction: int, y: float, look: Look) -> list[Shape]:
    """Slivers that grow thinner away from an end: the seeds do not say how it went on, or had begun."""
    slivers = ((1.5, 3.0), (6.5, 2.2), (11.0, 1.4))
    return [
        rect(
            x + direction * gap - (wide if direction < 0 else 0),
            y - _THICK / 2,
            wide,
            _THICK,
            f"mark torn {look.value}",
        )
        for gap, wide in slivers
    ]
