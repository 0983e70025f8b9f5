"""The names in a text: those of entities, whatever their spelling, and other words with a capital."""

import re
from collections.abc import Iterable, Iterator

from build_tools.model.entity import Entity
from build_tools.model.tokens import fold

_CAPITAL = re.compile(r"(?<![\w'])[^\W\d_a-zß-öø-ÿ][\w'’\-‐‑]*")
_WORD = re.compile(r"\w+")
_STARTS = re.compile(r"(?:^|[.?!:;…]\s|[\"'(\n|]\s?|\u2060\s?)$")


class Gazetteer:
    """The entities of an explainer by all their spellings, longest first."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities}
        self._of: dict[str, list[str]] = {}
        self._named: dict[str, frozenset[str]] = {}  # one text is the basis of many others
        for entity in self._entities.values():
            for spelling in entity.spellings:
                self._of.setdefault(fold(spelling), []).append(entity.id)
        alternatives = "|".join(re.escape(name) for name in sorted(self._of, key=len, reverse=True))
        self._pattern = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)") if alternatives else None

    def mentions(self, folded: str) -> tuple[tuple[tuple[str, ...], int, int], ...]:
        """The spellings found in a folded text: which entities each may mean, and where it stands."""
        if self._pattern is None:
            return ()
        return tuple((tuple(self._of[m.group()]), m.start(), m.end()) for m in self._pattern.finditer(folded))

    def named_in(self, folded: str) -> frozenset[str]:
        """The entities that a folded text names."""
        if folded not in self._named:
            self._named[folded] = frozenset(entity for several, _, _ in self.mentions(folded) for entity in several)
        return self._named[folded]

    def knows(self, name: str) -> bool:
        """Whether an entity has this id."""
        return name in self._entities

    def are_alike(self, one: str, two: str) -> bool:
        """Whether two entities are of one kind."""
        return self._entities[one].kind is self._entities[two].kind

    def meant_by(self, spelling: str) -> tuple[str, ...]:
        """The entities that a folded text, as it stands, is a name of; none where it is no name."""
        return tuple(self._of.get(spelling, ()))

    def is_name(self, *spellings: str) -> bool:
        """Whether one of these folded texts is an entity's name."""
        return any(spelling in self._of for spelling in spellings)

    def own_words(self, entity: str, folded: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The words from `start` to `end` that belong to an entity's spellings or titles."""
        known = self._entities[entity]
        own = {w.casefold() for name in (*known.spellings, *known.titles) for w in _WORD.findall(fold(name))}
        return (m for m in _WORD.finditer(folded, start, end) if m.group().casefold() in own)


def capitalised(folded: str) -> Iterator[re.Match[str]]:
    """The words with a capital in folded text that do not owe it to beginning a sentence or a quotation."""
    for match in _CAPITAL.finditer(folded):
        if not _STARTS.search(folded[: match.start()]):
            yield match
