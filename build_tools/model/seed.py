"""Seeds: what is known of each source document, and its fingerprint."""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from build_tools.model.claim import Evidence
from build_tools.model.date import NoteDate
from build_tools.model.fingerprint import Fingerprint
from build_tools.model.note import Note

_NUMBERS = re.compile(r"\s*(\d+)\s*(?:[-–]\s*(\d+)\s*)?")


def _numbers(value: Any) -> frozenset[int]:
    if isinstance(value, frozenset):
        return value
    numbers: set[int] = set()
    for part in str(value).split(","):
        if not (found := _NUMBERS.fullmatch(part)):
            raise PydanticCustomError(
                "value-wrong", "“{part}” is not a paragraph's number or a range such as 1-5", {"part": part.strip()}
            )
        numbers |= set(range(int(found[1]), int(found[2] or found[1]) + 1))
    return frozenset(numbers)


Numbers = Annotated[
    frozenset[int],
    PlainValidator(_numbers),
    WithJsonSchema({"type": "string", "description": "Paragraphs by number: 1-5, 7, 8"}),
]


class Found(Note):
    """Where a fact of a record was found: a passage that proves it, or words that say where outside the text."""

    evidence: Evidence | None = Field(None, description="The passage of the seed that states it")
    found: str | None = Field(None, description="Where it was found outside the seed's text")

    @model_validator(mode="after")
    def _one_of_both(self) -> "Found":
        if (self.evidence is None) == (self.found is None):
            raise PydanticCustomError(
                "value-wrong", "say where it was found: either `evidence` (in the text) or `found` (outside it)"
            )
        return self


class KnownText(Found):
    """A text that is known of a seed."""

    value: str = Field(description="The fact itself")


class KnownAddress(KnownText):
    """An address on the web that is known of a seed."""

    value: str = Field(pattern=r"^https?://\S+$", description="The address itself")


class KnownDate(Found):
    """A date that is known of a seed."""

    value: NoteDate = Field(description="The date itself")


class SetAside(Note):
    """Paragraphs that could carry evidence and do not, with the reason."""

    paragraphs: Numbers = Field(description="Paragraphs by number: 1-5, 7, 8")
    why: str = Field(description="Why they carry no evidence, for readers")


class Record(Note):
    """What is known of a seed."""

    title: KnownText = Field(description="Its title")
    publisher: KnownText = Field(description="Who published it; two seeds of one publisher are one voice")
    date: KnownDate = Field(description="When it was published")
    author: KnownText | None = Field(None, description="Who wrote it, where that is known")
    address: KnownAddress | None = Field(None, description="Where it stands at its publisher's")
    furniture: Numbers = Field(frozenset(), description="The publisher's furniture: paragraphs that are no evidence")
    headings: Numbers = Field(frozenset(), description="Headings inside the text: structure, seldom evidence")
    set_aside: tuple[SetAside, ...] = Field((), description="Paragraphs that could carry evidence and do not")

    @property
    def known(self) -> dict[str, KnownText | KnownDate]:
        """The facts of the record that are known, by name, in reading order."""
        facts = {
            "title": self.title,
            "author": self.author,
            "publisher": self.publisher,
            "date": self.date,
            "address": self.address,
        }
        return {name: fact for name, fact in facts.items() if fact}

    def why_aside(self, number: int) -> str:
        """Why a paragraph carries no evidence; empty for one that does or should."""
        if number in self.furniture:
            return "the publisher’s furniture"
        if number in self.headings:
            return "a heading inside the text"
        return next((aside.why for aside in self.set_aside if number in aside.paragraphs), "")


@dataclass(frozen=True, slots=True)
class Seed:
    """One source document: its short name, record and fingerprint."""

    name: str
    record: Record
    fingerprint: Fingerprint

    @property
    def title(self) -> str:
        """The seed's title."""
        return self.record.title.value

    @property
    def publisher(self) -> str:
        """Who published the seed; two seeds of one publisher are one voice."""
        return self.record.publisher.value
