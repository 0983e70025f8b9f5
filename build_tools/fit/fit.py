"""Fit: whether each number, date, quotation and name of a text stands in the words that it rests on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from build_tools.fit.calendar import Calendar, PartialDate, calendar, dates, is_seen
from build_tools.fit.names import Gazetteer, capitalised
from build_tools.fit.numbers import Number, numbers
from build_tools.fit.quotations import quotations, stands_in
from build_tools.fit.reading import Reading
from build_tools.fit.spans import blank

_WORD = re.compile(r"[^\W_]+")
_ONE_SPELLING = str.maketrans("cs", "zz")
"""What British and American English tell apart in defence, defense, organise and organize."""


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


@dataclass(frozen=True)
class Basis:
    """What a text may rest on: folded texts, dates known besides, and entities that stand behind them unnamed."""

    texts: tuple[str, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    entities: frozenset[str] = frozenset()

    def __add__(self, other: "Basis") -> "Basis":
        return Basis(self.texts + other.texts, self.dates + other.dates, self.entities | other.entities)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of the texts, as `spelling` gives them."""
        return frozenset(spelling(word) for text in self.texts for word in _WORD.findall(text))

    @cached_property
    def calendar(self) -> Calendar:
        """All dates that are given."""
        return calendar(self.texts, self.dates)

    @cached_property
    def numbers(self) -> frozenset[Number]:
        """All numbers that are given; those of dates are none."""
        return frozenset(found.number for text in self.texts for found in numbers(_without_dates(text)))

    def named(self, gazetteer: Gazetteer) -> frozenset[str]:
        """All entities that are named, or stand behind the texts."""
        return self.entities.union(*(gazetteer.named_in(text) for text in self.texts))


def spelling(word: str) -> str:
    """A word in small letters, in a form that British and American English share: defence and defense, organisation."""
    return word.casefold().replace("our", "or").translate(_ONE_SPELLING)


def unseen_in_name(reading: Reading, basis: Basis) -> Iterator[Unseen]:
    """The words with a capital, and the numbers, of a name that a basis does not give."""
    for match in _WORD.finditer(reading.text):
        word = match.group()
        if (word[0].isupper() or word[0].isdigit()) and spelling(word) not in basis.words:
            yield Unseen(Sort.NAME, word, match.start())


def unseen(reading: Reading, basis: Basis, gazetteer: Gazetteer) -> Iterator[Unseen]:
    """Everything that a text states and its basis does not give, by sort."""
    known = basis.named(gazetteer)
    rest = reading.text
    for quotation in quotations(rest):
        if gazetteer.is_name(quotation.words, rest[quotation.start : quotation.end]):
            continue
        if not any(stands_in(quotation.words, text) for text in basis.texts):
            yield Unseen(Sort.QUOTATION, quotation.words, quotation.start)
        rest = blank(rest, [(quotation.start, quotation.end)])
    for linked in reading.links:
        if gazetteer.knows(linked.id):
            words = reading.text[linked.start : linked.end]
            if linked.id not in known or linked.id not in (gazetteer.meant_by(words) or (linked.id,)):
                yield Unseen(Sort.NAME, words, linked.start)
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
    for found in numbers(rest):
        if found.number not in basis.numbers:
            yield Unseen(Sort.NUMBER, found.words, found.start)
    rest = blank(rest, [(found.start, found.end) for found in numbers(rest)])
    for match in capitalised(rest):
        parts = [part for part in _WORD.findall(match.group()) if part[0].isupper()]
        if any(spelling(part) not in basis.words for part in parts):
            yield Unseen(Sort.NAME, match.group(), match.start())


def unseen_dates(wanted: tuple[PartialDate, ...], basis: Basis) -> Iterator[PartialDate]:
    """Those of some dates that a basis does not give."""
    yield from (date for date in wanted if not is_seen(date, basis.calendar))


def _unseen_dates(text: str, basis: Basis) -> Iterator[Unseen]:
    for found in dates(text):
        if not is_seen(found.date, basis.calendar):
            yield Unseen(Sort.DATE, found.words, found.start)


def _without_dates(text: str) -> str:
    return blank(text, [(found.start, found.end) for found in dates(text)])


def _without_name(text: str, entity: str, start: int, end: int, gazetteer: Gazetteer) -> str:
    """The text with the entity's own names and titles blanked out of the words that link it."""
    own = [(m.start(), m.end()) for m in gazetteer.own_words(entity, text, start, end)]
    return blank(text, own)
