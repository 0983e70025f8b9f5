"""Claims and their evidence."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, PlainValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from build_tools.model.date import NoteDate
from build_tools.model.note import Note, OneOrMany
from build_tools.model.tokens import parts

MIN_WORDS = 3
"""Words that a quote has at least."""
MAX_WORDS = 40
"""Words that a quote has at most."""
MAX_RUN = 25
"""Words of a quote that follow each other without … at most."""

_REF = re.compile(r"(?P<seed>[a-z0-9-]+)#(?P<number>[1-9][0-9]*)")


@dataclass(frozen=True, slots=True, order=True)
class Paragraph:
    """A paragraph of a seed, written `000#16`: the seed's short name and the paragraph's number from 1."""

    seed: str
    number: int

    def __str__(self) -> str:
        return f"{self.seed}#{self.number}"


def _paragraph(value: Any) -> Paragraph:
    if isinstance(value, Paragraph):
        return value
    if not (found := _REF.fullmatch(str(value))):
        raise PydanticCustomError(
            "value-wrong", "“{value}” is not a paragraph; write seed#number, such as 000#16", {"value": str(value)}
        )
    return Paragraph(found["seed"], int(found["number"]))


ParagraphRef = Annotated[
    Paragraph,
    PlainValidator(_paragraph),
    WithJsonSchema(
        {"type": "string", "pattern": f"^{_REF.pattern.replace('?P<seed>', '').replace('?P<number>', '')}$"}
    ),
]


@dataclass(frozen=True, slots=True)
class Passage:
    """The part of a paragraph that a quote points to; the same passage has the same quote."""

    paragraph: Paragraph
    quote: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The quote's folded parts, which follow each other in the paragraph."""
        return parts(self.quote)

    @property
    def text(self) -> str:
        """The quote, folded, its parts joined by an ellipsis."""
        return " … ".join(self.parts)


class Bears(StrEnum):
    """How much of its claim a passage bears out."""

    ALL = "all"
    PART = "part"
    CONTEXT = "context"


class DatedBy(StrEnum):
    """What gives an event its date, where that is not the words that tell of it."""

    HEADING = "heading"


class Evidence(Note):
    """A passage that bears a claim out."""

    at: ParagraphRef = Field(description="The paragraph, such as 000#16")
    quote: str = Field(description="Its exact words, three to 40: who, what and when; … where words are left out")
    bears: Bears = Field(
        Bears.ALL, description="all of the sentence, a part of it, or only its context: who, where or when"
    )
    origin: str | None = Field(
        None, description="Where the seed has it from, if not its own: another seed’s short name, or a few words"
    )
    sic: str | None = Field(
        None, description="A word of the quote that is the seed's own slip; the site marks it [sic]"
    )
    note: str | None = Field(None, description="One line on what is odd about the passage")

    @property
    def passage(self) -> Passage:
        """The passage that this piece of evidence points to."""
        return Passage(self.at, " ".join(self.quote.split()))


class WorkedOut(Note):
    """How a date was worked out from words that count from another date."""

    words: str = Field(description="The seed's words, such as “On Wednesday”")
    from_: NoteDate = Field(description="The date they were counted from: the seed's own, or one in a quote")


class Reviewed(Note):
    """A warning that somebody has looked into and that may stay as it is, with the reason."""

    finding: str = Field(description="The warning’s code, such as fit-negation")
    why: str = Field(description="Why it may stay, in a line")


class Claim(Note):
    """One statement in our own words, with its evidence. With a date it is an event."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    date: NoteDate | None = Field(None, description="When it happened; makes the claim an event")
    worked_out: WorkedOut | None = Field(None, description="How the date was worked out, if it was")
    dated_by: DatedBy | None = Field(None, description="heading: where only a heading above the passage gives the date")
    planned: bool = Field(False, description="yes: announced for that date, not told as done")
    after: OneOrMany = Field(
        (), description="Events before this one on the same day, by id, where the seeds tell the order"
    )
    as_of: str | None = Field(None, description="The seed whose “now” the claim means")
    speaker: OneOrMany = Field(
        (), description="Whose words or view the seed passes on: an entity’s id, or plain words (“a spokesman”)"
    )
    view: bool = Field(False, description="yes: the seed’s own judgement, as against what it states as fact")
    overview: bool = Field(False, description="yes: it only adds up other statements, and nothing else bears it out")
    says: str = Field(description="The statement, in our own words; [[id]] links")
    evidence: tuple[Evidence, ...] = Field((), description="The passages that bear it out; at least one")
    reviewed: tuple[Reviewed, ...] = Field((), description="Warnings that were looked into and may stay")
    was: OneOrMany = Field((), description="Former ids; links to them go on working")

    @property
    def passages(self) -> tuple[Passage, ...]:
        """The passages of the evidence, each once, in the note's order."""
        return tuple(dict.fromkeys(evidence.passage for evidence in self.evidence))
