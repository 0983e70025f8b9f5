"""In what order a text names entities: who does what to whom is told by it, in most sentences."""

import re
from collections.abc import Iterable, Mapping

from build_tools.fit.names import Gazetteer
from build_tools.fit.reading import Reading

_LIST = re.compile(r"[\s,;]*(?:(?:and|or)\b[\s,;]*)*")

Places = Mapping[str, tuple[int, int]]
"""Where each entity is first named: start, and end (left out)."""


def first_places(reading: Reading, gazetteer: Gazetteer) -> dict[str, tuple[int, int]]:
    """Where a text first names each entity, by link or by a spelling; in the order of the text."""
    found = [(start, end, name) for several, start, end in gazetteer.mentions(reading.text) for name in several]
    found += [(link.start, link.end, link.id) for link in reading.links if gazetteer.knows(link.id)]
    places: dict[str, tuple[int, int]] = {}
    for start, end, name in sorted(found):
        places.setdefault(name, (start, end))
    return places


def turned_pair(
    reading: Reading, quotes: Iterable[Reading], gazetteer: Gazetteer, beside: Iterable[str] = ()
) -> tuple[str, str] | None:
    """Two entities of one kind that a text names in one order, and every quote that has both in the other; None if none.

    Names in a list may stand in any order; those `beside` what is told, such as a speaker's, too.
    """
    told = {name: place for name, place in first_places(reading, gazetteer).items() if name not in set(beside)}
    quoted = [first_places(quote, gazetteer) for quote in quotes]
    names = list(told)
    for index, one in enumerate(names):
        for two in names[index + 1 :]:
            both = [places for places in quoted if one in places and two in places]
            turned = both and all(places[two][0] < places[one][0] for places in both)
            if turned and gazetteer.are_alike(one, two) and not _in_list(reading.text, told, one, two):
                return one, two
    return None


def _in_list(text: str, places: Places, one: str, two: str) -> bool:
    """Whether nothing but other names, commas and "and" stands between two names."""
    start, end = places[one][1], places[two][0]
    letters = list(text)
    for other_start, other_end in places.values():
        if start <= other_start and other_end <= end:
            letters[other_start:other_end] = " " * (other_end - other_start)
    return start >= end or _LIST.fullmatch("".join(letters[start:end])) is not None
