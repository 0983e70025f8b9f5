"""A note's text as it reads, folded, with the places of what it links."""

from collections.abc import Mapping
from dataclasses import dataclass

from build_tools.model.markup import Reference, replaced
from build_tools.model.tokens import fold

_OPEN, _CLOSE = "\ue000", "\ue001"
"""Characters for private use that stand around a link's words while the text is folded."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The words of a link to `id`, from offset `start` to `end` (left out)."""

    id: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Folded text and its links."""

    text: str
    links: tuple[Linked, ...] = ()


def read(text: str, labels: Mapping[str, str]) -> Reading:
    """The text with each link as its words, or as the label of what it leads to."""
    ids: list[str] = []

    def words(reference: Reference) -> str:
        if reference.is_embed:
            return " "
        ids.append(reference.id)
        return f"{_OPEN}{reference.words or labels.get(reference.id, reference.id)}{_CLOSE}"

    folded = fold(replaced(text, words))
    pieces: list[str] = []
    links: list[Linked] = []
    at = 0
    for index, piece in enumerate(folded.split(_OPEN)):
        inside, mark, after = piece.partition(_CLOSE)
        if index and mark:
            links.append(Linked(ids[index - 1], at, at + len(inside)))
        pieces += inside, after
        at += len(inside) + len(after)
    return Reading("".join(pieces), tuple(links))
