"""Lines that tell a change, and how their parts are marked, in no format yet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from build_tools.compare.values import ValueChange
from build_tools.compare.wording import Mark, Piece, marked

FEW = 5
"""Words up to which a value is shown whole, and that are left at each end of what is cut."""


class Style(StrEnum):
    """How a part of a line is shown."""

    PLAIN = "plain"
    ID = "id"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line; with an `address`, a page of the site and perhaps an anchor, it is a link."""

    text: str
    style: Style = Style.PLAIN
    address: str = ""


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A line, and the lines that belong below it."""

    line: Line
    details: tuple[Line, ...] = ()


def plain(text: str) -> Span:
    """A part of a line that is not marked."""
    return Span(text)


def named(name: str, address: str = "", former: str = "") -> Line:
    """An id, leading to its address where there is one, and its former id where it had another."""
    return (Span(name, Style.ID, address), *((plain(", formerly "), Span(former, Style.ID)) if former else ()))


def added(what: str, text: str) -> Line:
    """Something that was added."""
    return (plain(f"{what}: "), Span(text, Style.ADDED))


def lost(what: str, text: str) -> Line:
    """Something that was removed."""
    return (plain(f"{what}: "), Span(text, Style.REMOVED))


def reworded(key: str, pieces: Iterable[Piece]) -> Iterator[Line]:
    """A line with the words that differ marked; none where there are no pieces."""
    styles = {Mark.KEPT: Style.PLAIN, Mark.ADDED: Style.ADDED, Mark.REMOVED: Style.REMOVED}
    spaced = [part for piece in pieces for part in (plain(" "), Span(piece.words, styles[piece.mark]))]
    if spaced:
        yield (plain(f"{key}:"), *spaced)


def value(change: ValueChange) -> Line:
    """A value that differs: whole where it is short, otherwise with the words that differ marked."""
    if min(len(change.before.split()), len(change.after.split())) > FEW:
        return next(reworded(change.key, _shortened(marked(change.before, change.after))))
    before = (Span(change.before, Style.REMOVED), plain(" ")) if change.before else ()
    after = Span(change.after, Style.ADDED) if change.after else plain("(none)")
    return (plain(f"{change.key}: "), *before, after)


def _shortened(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, with long runs of kept words cut in the middle."""
    for piece in pieces:
        words = piece.words.split()
        if piece.mark is Mark.KEPT and len(words) > 3 * FEW:
            yield Piece(Mark.KEPT, " ".join((*words[:FEW], "…", *words[-FEW:])))
        else:
            yield piece
