"""What the looks of marks mean: small drawings with words, for those looks that a chart uses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from build_tools.draw.cases import sign
from build_tools.draw.glyphs import is_loose, torn
from build_tools.draw.shapes import Drawing, Shape, circle, label, rect
from build_tools.model.chart import Beyond, Chart, ChartKind, Look, Outcome, TimeMark

_OUTCOMES = {
    Outcome.GRANTED: "help came",
    Outcome.REFUSED: "none came",
    Outcome.NOT_ASKED: "nothing was asked",
    Outcome.DISPUTED: "the sources differ",
}


@dataclass(frozen=True, slots=True)
class Key:
    """A small drawing, and what it means."""

    drawing: Drawing
    words: str


def legend(chart: Chart) -> tuple[Key, ...]:
    """The keys to a chart, none where it explains itself."""
    match chart.kind:
        case ChartKind.STRIP:
            return tuple(_strip(mark for lane in chart.lanes for mark in lane.marks))
        case ChartKind.CASES:
            used = [o for o in Outcome if any(case.outcome is o for case in chart.cases)]
            return tuple(_key(_OUTCOMES[outcome], *sign(outcome, 13, 9)) for outcome in used)
        case ChartKind.TIMELINE:
            return (
                _dot("rests on several independent sources", "known"),
                _dot("rests on one", "pale"),
                _key("on one or all of these days", rect(2, 5.5, 22, 7, "mark pale span", 3)),
                _dot("the time is rough, or a heading alone gives it", "pale about"),
                _dot("planned", "planned"),
            )
        case ChartKind.MATRIX:
            return (_letter("holds it", "known"), _letter("reports it", "reported"))
        case ChartKind.SHARES:
            return ()


def _strip(marks: Iterable[TimeMark]) -> Iterator[Key]:
    used = [mark for mark in marks if mark.date]
    looks = {mark.look for mark in used}
    if Look.KNOWN in looks:
        yield _dot("a source says so", "known")
    if any(mark.date and mark.look is Look.KNOWN and is_loose(mark.date) for mark in used):
        yield _key("some time within it", rect(2, 4, 22, 10, "mark pale", 2))
    if Look.VAGUE in looks:
        yield _key("told without details", rect(2, 4, 22, 10, "mark vague", 2))
    if Look.PLANNED in looks:
        yield _dot("planned", "planned")
    if Look.DISPUTED in looks:
        yield _dot("disputed", "disputed")
    if any(mark.beyond is not Beyond.NEITHER for mark in used):
        yield _key("the sources say no more", *torn(6, 1, 9, Look.KNOWN))


def _dot(words: str, looks: str) -> Key:
    return _key(words, circle(13, 9, 5, f"mark {looks}"))


def _letter(words: str, look: str) -> Key:
    return _key(words, rect(4.5, 0.5, 17, 17, f"mark {look}", 3), label(13, 13.3, "A", f"letter {look}", "middle"))


def _key(words: str, *shapes: Shape) -> Key:
    return Key(Drawing(26, 18, shapes), words)
