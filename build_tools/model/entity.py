"""Entities: the people, bodies, places, documents and terms that the explainer is about."""

from enum import StrEnum

from pydantic import Field

from build_tools.model.note import Note, OneOrMany


class Kind(StrEnum):
    """What sort of thing an entity is."""

    PERSON = "person"
    BODY = "body"
    PLACE = "place"
    DOCUMENT = "document"
    TERM = "term"

    @property
    def plural(self) -> str:
        """The word for several; also the name of the page on which they stand."""
        return _PLURALS[self]


_PLURALS = {
    Kind.PERSON: "people",
    Kind.BODY: "bodies",
    Kind.PLACE: "places",
    Kind.DOCUMENT: "documents",
    Kind.TERM: "terms",
}


class Entity(Note):
    """A person, body, place, document or term with an entry of its own."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    kind: Kind = Field(description="Which page the entry stands on")
    name: str = Field(description="The full name, the entry's heading")
    short: str | None = Field(None, description="The name inside sentences, if another than the full one")
    aliases: OneOrMany = Field((), description="Other spellings and names; search finds the entry by them")
    forms: OneOrMany = Field((), description="Other words by which sources mean it: its adjective, its seat")
    titles: OneOrMany = Field((), description="Words that may stand with the name: President, General")
    described: OneOrMany = Field((), description="The claims that say what it is, first the most telling")
    was: OneOrMany = Field((), description="Former ids; links to them go on working")

    @property
    def label(self) -> str:
        """The name inside sentences."""
        return self.short or self.name

    @property
    def first_label(self) -> str:
        """The name at first mention: people are introduced by their full names."""
        return self.name if self.kind is Kind.PERSON else self.label

    @property
    def names(self) -> tuple[str, ...]:
        """All its names."""
        return (self.name, self.label, *self.aliases)

    @property
    def spellings(self) -> tuple[str, ...]:
        """All its names, and the other words by which sources mean it."""
        return tuple(dict.fromkeys((*self.names, *self.forms)))
