"""Compares what two notes hold under their keys."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from build_tools.model.note import Note, written


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A key of a note whose value differs, as text; empty where the note does not have the key."""

    key: str
    before: str
    after: str


def changed_values(before: Note, after: Note, but: Collection[str] = ()) -> tuple[ValueChange, ...]:
    """The keys, as the notes write them, that differ between two notes of one kind, without those in `but`."""
    changes = (
        ValueChange(written(name), as_text(getattr(before, name)), as_text(getattr(after, name)))
        for name in type(after).model_fields
        if name != "places" and name not in but
    )
    return tuple(change for change in changes if change.before != change.after)


def as_text(value: Any) -> str:
    """A note's value as one line of text."""
    match value:
        case None:
            return ""
        case Note():
            keys = (name for name in type(value).model_fields if name != "places")
            pairs = ((written(name), as_text(getattr(value, name))) for name in keys)
            return ", ".join(f"{key}: {text}" for key, text in pairs if text)
        case tuple() | list():
            return "; ".join(map(as_text, value))
        case frozenset():
            return ", ".join(map(str, sorted(value)))
        case _:
            return " ".join(str(value).split())
