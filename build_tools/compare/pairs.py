"""Pairs things that are gone with things that are new and so alike that one is the other, changed."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from build_tools.model.note import Note

V = TypeVar("V")
N = TypeVar("N", bound=Note)

CERTAIN = 1000.0
"""The likeness of a note and one that says it was that; more than any that words can have."""


def paired(gone: Iterable[V], new: Iterable[V], likeness: Callable[[V, V], float]) -> list[tuple[V, V]]:
    """Pairs of one that is gone and one that is new, each in one pair at most, the most alike first.

    `likeness` of 0 or less means that two are not the same; what is equally alike pairs in the order given.
    """
    old, fresh = list(gone), list(new)
    scored = [(likeness(a, b), i, j) for i, a in enumerate(old) for j, b in enumerate(fresh)]
    pairs: list[tuple[int, int]] = []
    for score, i, j in sorted(scored, key=lambda s: (-s[0], s[1], s[2])):
        if score > 0 and all(i != a and j != b for a, b in pairs):
            pairs.append((i, j))
    return [(old[i], fresh[j]) for i, j in pairs]


def renamed(before: Mapping[str, N], after: Mapping[str, N], likeness: Callable[[N, N], float]) -> dict[str, str]:
    """The former id of each note that has a new one: notes by id, before and after, and how alike two are.

    A note that names a former id itself, under `was`, is taken at its word.
    """
    gone = [name for name in before if name not in after]
    new = [name for name in after if name not in before]

    def alike(former: str, name: str) -> float:
        return CERTAIN if former in former_names(after[name]) else likeness(before[former], after[name])

    return {name: former for former, name in paired(gone, new, alike)}


def former_names(note: Note) -> tuple[str, ...]:
    """The ids that a note says it had; none where its kind keeps none."""
    return tuple(getattr(note, "was", ()))  # tables and records keep none
