"""Marks the words that differ between two sentences."""

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum


class Mark(StrEnum):
    """Whether words stand in both sentences, in the later alone, or in the earlier alone."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence that share a mark, single spaces between them."""

    mark: Mark
    words: str


def marked(before: str, after: str) -> tuple[Piece, ...]:
    """Both sentences as one run of pieces; where words are replaced, the removed come first."""
    old, new = before.split(), after.split()
    pieces: list[Piece] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece(Mark.KEPT, " ".join(old[i1:i2])))
            continue
        if i1 < i2:
            pieces.append(Piece(Mark.REMOVED, " ".join(old[i1:i2])))
        if j1 < j2:
            pieces.append(Piece(Mark.ADDED, " ".join(new[j1:j2])))
    return tuple(pieces)
