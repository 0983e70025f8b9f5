"""Cases: like things one below the other on a line of time, each with what was wanted and what came of it."""

from build_tools.draw.shapes import Drawing, Shape, circle, label, line
from build_tools.draw.words import BOLD, LEADING, SIZE, lines, text_width
from build_tools.model.chart import Case, Chart, Outcome

_SPINE = 12.0
_TEXT = 32.0
_WIDE = 560
_R = 8.0


def draw_cases(chart: Chart, width: float) -> Drawing:
    """The cases at this width, earliest on top."""
    shapes: list[Shape] = []
    y = 4.0
    for case in chart.cases:
        drawn, end = _case(case, y, width)
        shapes += drawn
        y = end + 14
    first, last = 14.0, max((float(dict(s.attributes)["cy"]) for s in shapes if s.tag == "circle"), default=14.0)
    return Drawing(width, y, (line(_SPINE, first, _SPINE, last, "spine"), *shapes))


def _case(case: Case, top: float, width: float) -> tuple[list[Shape], float]:
    """A case's shapes, and where they end."""
    base = top + 14
    shapes = [*sign(case.outcome, _SPINE, top + 10), label(_TEXT, base, case.label, "strong")]
    shapes.append(label(_TEXT + text_width(case.label, BOLD) + 8, base, case.date.words, "soft"))
    if width >= _WIDE:
        half = (width - _TEXT) * 0.56
        left, y1 = _block(case.wanted, _TEXT, base + LEADING + 2, half - 20, "")
        right, y2 = _block(f"→ {case.came}", _TEXT + half, base + LEADING + 2, width - _TEXT - half, "strong")
        return [*shapes, *left, *right], max(y1, y2)
    left, y = _block(case.wanted, _TEXT, base + LEADING + 2, width - _TEXT, "")
    right, y = _block(f"→ {case.came}", _TEXT, y + LEADING + 2, width - _TEXT, "strong")
    return [*shapes, *left, *right], y


def _block(text: str, x: float, base: float, width: float, classes: str) -> tuple[list[Shape], float]:
    """Lines of text, and the last one's base line."""
    parts = lines(text, width, BOLD if classes else SIZE)
    return [label(x, base + i * LEADING, p, classes) for i, p in enumerate(parts)], base + (len(parts) - 1) * LEADING


def sign(outcome: Outcome, x: float, y: float) -> list[Shape]:
    """The sign of an outcome, told apart by its form as well as by its colour."""
    arm = _R * 0.45
    match outcome:
        case Outcome.GRANTED:
            tick = [line(x - arm, y, x - 1, y + arm, "stroke"), line(x - 1, y + arm, x + arm, y - arm, "stroke")]
            return [circle(x, y, _R, "mark known"), *tick]
        case Outcome.REFUSED:
            cross = [
                line(x - arm, y - arm, x + arm, y + arm, "cross"),
                line(x - arm, y + arm, x + arm, y - arm, "cross"),
            ]
            return [circle(x, y, _R, "ring"), *cross]
        case Outcome.NOT_ASKED:
            return [circle(x, y, _R, "ring about")]
        case Outcome.DISPUTED:
            return [circle(x, y, _R, "ring differs"), label(x, y + 4.3, "?", "strong differs", "middle")]
