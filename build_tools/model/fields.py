"""What keys a note of each model takes: the one source of messages, schemas, the reference and the order of keys."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from build_tools.model.claim import Paragraph
from build_tools.model.date import EdtfDate
from build_tools.model.note import written

_WORDS: dict[type, str] = {
    EdtfDate: "date",
    Paragraph: "paragraph",
    frozenset: "paragraphs by number",
    bool: "yes or no",
    int: "number",
}


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a note: its name as it is written, whether it must be there, what it holds.

    `inner` is the model of the mappings below it, `choices` the words that it takes where no others are allowed.
    """

    name: str
    is_required: bool
    description: str
    annotation: Any
    inner: type[BaseModel] | None
    choices: tuple[str, ...]

    @property
    def holds(self) -> str:
        """What the key holds, in a word or two."""
        is_several = any(_of_type(self.annotation, tuple))
        if self.inner:
            return "list of notes" if is_several else "note"
        if self.choices:
            return "one of"
        for type_, word in _WORDS.items():
            if any(_of_type(self.annotation, type_)):
                return word
        return "text or list" if is_several else "text"


def keys_of(model: type[BaseModel]) -> tuple[Key, ...]:
    """The keys of a model in the order in which notes write them."""
    return tuple(
        Key(
            written(name),
            field.is_required(),
            field.description or "",
            field.annotation,
            next(_of_type(field.annotation, BaseModel), None),
            tuple(str(choice) for enum in _of_type(field.annotation, StrEnum) for choice in enum),
        )
        for name, field in model.model_fields.items()
        if name != "places"
    )


def key_names(model: type[BaseModel]) -> tuple[str, ...]:
    """The names of a model's keys, as notes write them and in their order."""
    return tuple(key.name for key in keys_of(model))


def inner_model(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    """The model of the mappings below a key; None where there are none, or no such key."""
    return next((found.inner for found in keys_of(model) if found.name == key), None)


def _of_type(annotation: Any, base: type[Any]) -> Iterator[Any]:
    """The classes in an annotation that derive from `base`."""
    of = get_origin(annotation) or annotation
    if isinstance(of, type) and issubclass(of, base):
        yield of
    for part in get_args(annotation):
        yield from _of_type(part, base)
