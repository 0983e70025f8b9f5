"""Fit: whether each number, date, quotation and name of a text stands in the words that it rests on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from build_tools.fit.calendar import PartialDate, calendar, dates, is_seen
from build_tools.fit.names import Gazetteer, capitalised
from build_tools.fit.numbers import numbers
from build_tools.fit.quotations import quotations, stands_in
from build_tools.fit.reading import Reading
from build_tools.fit.spans import blank

_WORD = re.compile(r"[^\W_]+")


class Sort(StrEnum):
    """What sort of thing a text states that its basis does not give."""

    NUMBER = "number"
    DATE = "date"
    QUOTATION = "quotation"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Unseen:
    """Something that a text states, in its words, and that its basis does not give; `start` is its offset."""

    sort: Sort
    words: str
    start: int


@dataclass(frozen=True, slots=True)
class Basis:
    """What a text may rest on: folded texts, dates known besides, and entities that stand behind them unnamed."""

    texts: tuple[str, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    entities: frozenset[str] = frozenset()

    def __add__(self, other: "Basis") -> "Basis":
        return Basis(self.texts + other.texts, self.dates + other.dates, self.entities | other.entities)


def unseen_in_name(reading: Reading, basis: Basis) -> Iterator[Unseen]:
    """The words with a capital, and the numbers, of a name that a basis does not give."""
    words = frozenset(word.casefold() for text in basis.texts for word in _WORD.findall(text))
    for match in _WORD.finditer(reading.text):
        word = match.group()
        if (word[0].isupper() or word[0].isdigit()) and word.casefold() not in words:
            yield Unseen(Sort.NAME, word, match.start())


def unseen(reading: Reading, basis: Basis, gazetteer: Gazetteer) -> Iterator[Unseen]:
    """Everything that a text states and its basis does not give, by sort."""
    known = basis.entities.union(*(gazetteer.named_in(text) for text in basis.texts))
    words = frozenset(word.casefold() for text in basis.texts for word in _WORD.findall(text))
    rest = reading.text
    for quotation in quotations(rest):
        if gazetteer.is_name(quotation.words, rest[quotation.start : quotation.end]):
            continue
        if not any(stands_in(quotation.words, text) for text in basis.texts):
            yield Unseen(Sort.QUOTATION, quotation.words, quotation.start)
        rest = blank(rest, [(quotation.start, quotation.end)])
    for linked in reading.links:
        if gazetteer.knows(linked.id):
            if linked.id not in known:
                yield Unseen(Sort.NAME, reading.text[linked.start : linked.end], linked.start)
            rest = _without_name(rest, linked.id, linked.start, linked.end, gazetteer)
    taken = []
    for candidates, start, end in gazetteer.mentions(rest):
        spelled = rest[start:end]
        if not any(character.isupper() or character.isdigit() for character in spelled):
            continue
        if known.isdisjoint(candidates):
            yield Unseen(Sort.NAME, spelled, start)
        taken.append((start, end))
    rest = blank(rest, taken)
    yield from _unseen_dates(rest, basis)
    rest = blank(rest, [(found.start, found.end) for found in dates(rest)])
    given = {found.number for text in basis.texts for found in numbers(_without_dates(text))}
    for found in numbers(rest):
        if found.number not in given:
            yield Unseen(Sort.NUMBER, found.words, found.start)
    rest = blank(rest, [(found.start, found.end) for found in numbers(rest)])
    for match in capitalised(rest):
        parts = [part for part in _WORD.findall(match.group()) if part[0].isupper()]
        if any(part.casefold() not in words for part in parts):
            yield Unseen(Sort.NAME, match.group(), match.start())


def unseen_dates(wanted: tuple[PartialDate, ...], basis: Basis) -> Iterator[PartialDate]:
    """Those of some dates that a basis does not give."""
    given = calendar(basis.texts, basis.dates)
    yield from (date for date in wanted if not is_seen(date, given))


def _unseen_dates(text: str, basis: Basis) -> Iterator[Unseen]:
    given = calendar(basis.texts, basis.dates)
    for found in dates(text):
        if not is_seen(found.date, given):
            yield Unseen(Sort.DATE, found.words, found.start)


def _without_dates(text: str) -> str:
    return blank(text, [(found.start, found.end) for found in dates(text)])


def _without_name(text: str, entity: str, start: int, end: int, gazetteer: Gazetteer) -> str:
    """The text with the entity's own names and titles blanked out of the words that link it."""
    own = [(m.start(), m.end()) for m in gazetteer.own_words(entity, text, start, end)]
    return blank(text, own)
