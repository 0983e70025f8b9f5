"""Changes as sections of lines, for people: what each line says, and how its parts are marked, in no format yet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from build_tools.compare.changes import Changes, PageChange, Share
from build_tools.compare.claims import ClaimChange, ClaimEntry, Corroboration, Trend
from build_tools.compare.evidence import EvidenceChange, Quote
from build_tools.compare.notes import NoteChange
from build_tools.compare.questions import PositionChange, QuestionChange, QuestionEntry
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


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a heading."""

    title: str
    items: tuple[Item, ...]


def sections(changes: Changes) -> tuple[Section, ...]:
    """All that changed, section by section; sections without a change are left out."""
    questions = changes.questions
    every = (
        Section("Claims added", tuple(map(_entry, changes.added))),
        Section("Claims removed", tuple(map(_entry, changes.removed))),
        Section("Claims changed", tuple(map(_claim, changes.changed))),
        Section("Questions opened", tuple(map(_question_entry, questions.opened))),
        Section("Questions closed", tuple(map(_question_entry, questions.closed))),
        Section("Questions changed", tuple(map(_question, questions.changed))),
        Section("Other notes", tuple(map(_note, changes.notes))),
        Section("Pages affected", tuple(_pages(changes))),
        Section("Quoted share of each seed", tuple(map(_share, changes.shares))),
    )
    return tuple(section for section in every if section.items)


def summary(changes: Changes) -> str:
    """What changed, counted, in one sentence."""
    claims = changes.changed
    counts = (
        (len(changes.added), "claim added", "claims added"),
        (len(changes.removed), "claim removed", "claims removed"),
        (len(claims), "claim changed", "claims changed"),
        (sum(bool(claim.says) for claim in claims), "of them reworded", "of them reworded"),
        (len(changes.questions.opened), "question opened", "questions opened"),
        (len(changes.questions.closed), "question closed", "questions closed"),
        (len(changes.questions.changed), "question changed", "questions changed"),
        (len(changes.notes), "other note changed", "other notes changed"),
        (len(changes.pages or ()), "page affected", "pages affected"),
    )
    said = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    return (", ".join(said) or "Nothing that readers see has changed") + "."


def _plain(*texts: str) -> Line:
    return tuple(Span(text) for text in texts)


def _id(name: str, address: str = "") -> Span:
    return Span(name, Style.ID, address)


def _entry(claim: ClaimEntry) -> Item:
    voices = (_voices(claim.publishers),)
    dated = (_plain(f"date: {claim.date}"),) if claim.date else ()
    return Item(
        (_id(claim.id, claim.address), Span(f": {claim.says}")),
        (*dated, *(_plain(f"evidence: {_quote(quote)}") for quote in claim.evidence), *voices),
    )


def _claim(change: ClaimChange) -> Item:
    former = (*_plain(", formerly "), _id(change.former)) if change.former else ()
    details = [
        *_reworded("says", change.says),
        *map(_value, filter(None, (*change.values, change.links))),
        *_evidence(change.evidence),
        *_corroboration(change.corroboration),
    ]
    return Item((_id(change.id, change.address), *former), tuple(details))


def _reworded(key: str, pieces: Iterable[Piece]) -> Iterator[Line]:
    styles = {Mark.KEPT: Style.PLAIN, Mark.ADDED: Style.ADDED, Mark.REMOVED: Style.REMOVED}
    spans = [Span(piece.words, styles[piece.mark]) for piece in pieces]
    if spans:
        spaced = [part for span in spans for part in (Span(" "), span)]
        yield (Span(f"{key}:"), *spaced)


def _value(change: ValueChange) -> Line:
    if min(len(change.before.split()), len(change.after.split())) > FEW:
        return next(_reworded(change.key, _shortened(marked(change.before, change.after))))
    before = (Span(change.before, Style.REMOVED), Span(" ")) if change.before else ()
    after = Span(change.after, Style.ADDED) if change.after else Span("(none)")
    return (Span(f"{change.key}: "), *before, after)


def _shortened(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, with long runs of kept words cut in the middle."""
    for piece in pieces:
        words = piece.words.split()
        if piece.mark is Mark.KEPT and len(words) > 3 * FEW:
            yield Piece(Mark.KEPT, " ".join((*words[:FEW], "…", *words[-FEW:])))
        else:
            yield piece


def _evidence(change: EvidenceChange) -> Iterator[Line]:
    for quote in change.added:
        yield (*_plain("evidence added: "), Span(_quote(quote), Style.ADDED))
    for quote in change.lost:
        yield (*_plain("evidence lost: "), Span(_quote(quote), Style.REMOVED))
    for move in change.moved:
        before, after = Span(_quote(move.before), Style.REMOVED), Span(_quote(move.after), Style.ADDED)
        yield (Span("evidence moved: "), before, Span(" "), after)


def _quote(quote: Quote) -> str:
    return f"{quote.at} “{quote.quote}”"


def _corroboration(change: Corroboration) -> Iterator[Line]:
    if change.trend is not Trend.LEVEL:
        words = f"corroboration {change.trend}: {len(change.before)} → {len(change.after)} "
        yield _plain(f"{words}({', '.join(change.after) or 'no publisher'})")
    elif change.before != change.after:
        yield _value(ValueChange("publishers", ", ".join(change.before), ", ".join(change.after)))


def _voices(publishers: tuple[str, ...]) -> Line:
    many = f"{len(publishers)} publisher{'' if len(publishers) == 1 else 's'}"
    return _plain(f"corroboration: {many} ({', '.join(publishers)})" if publishers else "corroboration: none")


def _question_entry(question: QuestionEntry) -> Item:
    answers = tuple(_plain(f"answer: {answer}") for answer in question.answers)
    return Item((_id(question.id, question.address), Span(f": {question.asks}")), answers)


def _question(change: QuestionChange) -> Item:
    former = (*_plain(", formerly "), _id(change.former)) if change.former else ()
    details = [
        *_reworded("asks", change.asks),
        *map(_value, filter(None, (change.type,))),
        *_reworded("explained", change.explained),
        *((*_plain("answer added: "), Span(answer, Style.ADDED)) for answer in change.added),
        *((*_plain("answer lost: "), Span(answer, Style.REMOVED)) for answer in change.lost),
        *(line for position in change.positions for line in _position(position)),
    ]
    return Item((_id(change.id, change.address), *former), tuple(details))


def _position(change: PositionChange) -> Iterator[Line]:
    yield from _reworded("answer", change.reworded)
    for verb, names, style in (("gains", change.added, Style.ADDED), ("loses", change.lost, Style.REMOVED)):
        if names:
            yield (*_plain(f"“{change.answer}” {verb}: "), Span(", ".join(names), style))


def _note(change: NoteChange) -> Item:
    return Item((Span(f"{change.kind} "), _id(change.id), Span(f" {change.what}")), tuple(map(_value, change.values)))


def _pages(changes: Changes) -> Iterator[Item]:
    if changes.pages is None:
        told = zip((changes.before, changes.after), changes.errors, strict=True)
        wrong = " and ".join(f"{name} has {count} error{'' if count == 1 else 's'}" for name, count in told if count)
        yield Item(_plain(f"not known: {wrong}; explainer check tells them"))
    else:
        yield from map(_page, changes.pages)


def _page(page: PageChange) -> Item:
    address = "" if page.what == "removed" else page.address
    return Item((_id(page.address, address), Span(f" {page.what}")))


def _share(share: Share) -> Item:
    before, after = ("none" if value is None else f"{value:.1%}" for value in (share.before, share.after))
    return Item((_id(share.seed), Span(f": {before} → {after}" if before != after else f": {after}, as before")))
