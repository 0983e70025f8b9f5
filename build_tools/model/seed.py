"""Seeds: what is known of each source document, and its fingerprint."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import Field, PlainValidator, WithJsonSchema, model_validator
from pydantic_core import PydanticCustomError

from build_tools.model.claim import Evidence
from build_tools.model.date import NoteDate
from build_tools.model.fingerprint import Fingerprint
from build_tools.model.note import Note, OneOrMany

SALTS = ".salts.txt"
"""Ends the name of the file that holds a seed's open salts, apart from its seals, so that whoever quotes leaves those alone."""

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
    """Where a fact of a record was found: a passage or words of the address that prove it, or words that say where."""

    evidence: Evidence | None = Field(None, description="The passage of the seed that states it")
    in_address: str | None = Field(None, description="The part of the seed’s address that states it")
    found: str | None = Field(None, description="Where it was found outside the seed's text and address")

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        given = [way for way in (self.evidence, self.in_address, self.found) if way is not None]
        if len(given) + self._needs_none != 1:
            raise PydanticCustomError(
                "value-wrong",
                "say where it was found, in one way: `evidence` (in the text), `in-address` or `found` (elsewhere)",
            )
        return self

    @property
    def _needs_none(self) -> bool:
        """Whether the fact is our own and was found nowhere."""
        return False


class KnownText(Found):
    """A text that is known of a seed."""

    value: str = Field(description="The fact itself")

    @property
    def shown(self) -> str:
        """The fact as readers see it."""
        return self.value


class KnownTitle(KnownText):
    """A seed's title; one of our own where it has none."""

    ours: bool = Field(False, description="yes: the seed has no title, and these are our own words")

    @property
    def shown(self) -> str:
        """The title; one of our own looks like one, in square brackets."""
        return f"[{self.value}]" if self.ours else self.value

    @property
    def _needs_none(self) -> bool:
        return self.ours


class KnownAddress(KnownText):
    """An address on the web that is known of a seed."""

    value: str = Field(pattern=r"^https?://\S+$", description="The address itself")


class KnownDate(Found):
    """A date that is known of a seed."""

    value: NoteDate = Field(description="The date itself")

    @property
    def shown(self) -> str:
        """The date in words."""
        return self.value.words


class Author(Found):
    """Somebody who wrote a seed: a person by given and family name, or a body."""

    given: str | None = Field(None, description="A person’s given names")
    family: str | None = Field(None, description="A person’s family name")
    body: str | None = Field(None, description="The name of a body that wrote it, instead of a person’s")

    @model_validator(mode="after")
    def _person_or_body(self) -> Self:
        if (self.body is None) == (self.family is None) or (self.body and self.given):
            raise PydanticCustomError("value-wrong", "an author has a `family` name (and `given`), or is a `body`")
        return self

    @property
    def shown(self) -> str:
        """The whole name."""
        return self.body or " ".join(filter(None, (self.given, self.family)))


class Rights(StrEnum):
    """What a seed's rights allow: to publish its text, or to quote from it."""

    OPEN = "open"
    QUOTED = "quoted"


class SetAside(Note):
    """Paragraphs that could carry evidence and do not, with the reason."""

    paragraphs: Numbers = Field(description="Paragraphs by number: 1-5, 7, 8")
    why: str = Field(description="Why they carry no evidence, for readers")


class Record(Note):
    """What is known of a seed."""

    title: KnownTitle = Field(description="Its title")
    publisher: KnownText = Field(description="Who published it; two seeds of one publisher are one origin")
    date: KnownDate = Field(description="When it was published")
    authors: tuple[Author, ...] = Field((), description="Who wrote it, where that is known")
    address: KnownAddress | None = Field(None, description="Where it stands at its publisher's")
    type: str | None = Field(
        None,
        pattern=r"^[a-z]+(?:[-_][a-z]+)*$",
        description="What it is, in CSL’s words: article-magazine, report, treaty",
    )
    language: str | None = Field(
        None, pattern=r"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$", description="Its language (BCP 47): en, de, zh-Hant"
    )
    rights: Rights = Field(Rights.QUOTED, description="open: its text may be published; quoted: only quotations may")
    licence: str | None = Field(None, description="Its licence, such as CC-BY-4.0; needed where rights are open")
    accessed: NoteDate | None = Field(None, description="When its text was read at its address")
    archived: str | None = Field(None, pattern=r"^https?://\S+$", description="The address of a copy in an archive")
    relays: OneOrMany = Field(
        (), description="Seeds whose reporting it passes on, by short name: it is no second origin"
    )
    version_of: str | None = Field(None, description="The seed of which it is another version")
    furniture: Numbers = Field(frozenset(), description="The publisher's furniture: paragraphs that are no evidence")
    headings: Numbers = Field(frozenset(), description="Headings inside the text: structure, seldom evidence")
    set_aside: tuple[SetAside, ...] = Field((), description="Paragraphs that could carry evidence and do not")

    @model_validator(mode="after")
    def _open_by_licence(self) -> Self:
        if self.rights is Rights.OPEN and not self.licence:
            raise PydanticCustomError("value-wrong", "a seed whose rights are open names its `licence`")
        return self

    @property
    def known(self) -> tuple[tuple[str, KnownText | KnownDate | Author], ...]:
        """The facts of the record that are known, each with its name, in reading order."""
        facts: tuple[tuple[str, KnownText | KnownDate | Author | None], ...] = (
            ("title", self.title),
            *(("author", author) for author in self.authors),
            ("publisher", self.publisher),
            ("date", self.date),
            ("address", self.address),
        )
        return tuple((name, fact) for name, fact in facts if fact is not None)

    @property
    def is_open(self) -> bool:
        """Whether the seed's text may be published."""
        return self.rights is Rights.OPEN

    @property
    def author(self) -> str:
        """All authors in a line; empty where none is known."""
        return ", ".join(author.shown for author in self.authors)

    def why_aside(self, number: int) -> str:
        """Why a paragraph carries no evidence; empty for one that does or should."""
        if number in self.furniture:
            return "the publisher’s furniture"
        if number in self.headings:
            return "a heading inside the text"
        return next((aside.why for aside in self.set_aside if number in aside.paragraphs), "")


@dataclass(frozen=True, slots=True)
class Seed:
    """One source document: its short name, record and fingerprint; `stem` begins the names of its files."""

    name: str
    record: Record
    fingerprint: Fingerprint
    stem: str = ""

    @property
    def title(self) -> str:
        """The seed's title, in square brackets where it is our own."""
        return self.record.title.shown

    @property
    def publisher(self) -> str:
        """Who published the seed; two seeds of one publisher are one origin."""
        return self.record.publisher.value

    @property
    def salts_file(self) -> str:
        """The file, below the explainer's root, of the salts that are open."""
        return f"seeds/{self.stem}{SALTS}"

    @property
    def names(self) -> tuple[str, ...]:
        """Those behind the seed: its publisher and its authors."""
        return (self.publisher, *(author.shown for author in self.record.authors))
