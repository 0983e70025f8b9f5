"""What all notes have in common: frozen, no unknown keys, hyphens in the files' keys, a place for each key."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AliasGenerator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic.json_schema import SkipJsonSchema

from build_tools.model.place import Place

PLACES = "__places__"
"""The key under which the loader hands a mapping's places to its model; no note can write it."""

Places = Mapping[tuple[str | int, ...], Place]
"""Where a mapping and what is in it stand: `()` itself, `("says",)` a key, `("claims", 0)` an item."""


def written(field: str) -> str:
    """A field's name as the notes write it: `as_of` is `as-of`, `from_` is `from`."""
    return field.rstrip("_").replace("_", "-")


class Note(BaseModel):
    """The base of every model that a contributor's YAML fills."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        str_min_length=1,
        alias_generator=AliasGenerator(validation_alias=written, serialization_alias=written),
        arbitrary_types_allowed=True,
    )

    places: SkipJsonSchema[Places] = Field(validation_alias=PLACES, repr=False, exclude=True, default_factory=dict)

    def __hash__(self) -> int:
        # Equal notes stand in one place; the places themselves, a mapping, could not be hashed.
        return hash(self.place)

    @property
    def place(self) -> Place:
        """Where the note begins."""
        return self.places.get((), Place("(nowhere)"))

    def place_of(self, *path: str | int) -> Place:
        """Where a key or an item of the note stands; the note's own place if it was left out."""
        return self.places.get(path, self.place)


def one_or_many(value: Any) -> Any:
    """Lets a note write `speaker: a` for `speaker: [a]`."""
    return (value,) if isinstance(value, str) else value


OneOrMany = Annotated[
    tuple[str, ...],
    BeforeValidator(one_or_many),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""A list of texts, or one text alone."""
