"""Charts: pictures drawn from the notes, in which every mark rests on claims."""

from collections.abc import Iterator
from enum import StrEnum

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from build_tools.model.date import NoteDate
from build_tools.model.note import Note, OneOrMany


class ChartKind(StrEnum):
    """How a chart is drawn; what stands in brackets is the key that it takes its marks from.

    strip: spans and moments on a line of time, in lanes (`lanes`). shares: a part of a whole, and what
    that part is made of (`whole`, `parts`). cases: like things that went differently (`cases`). timeline:
    all events, with one stretch opened up to days (`detail`). matrix: all questions by seeds and speakers.
    """

    STRIP = "strip"
    SHARES = "shares"
    CASES = "cases"
    TIMELINE = "timeline"
    MATRIX = "matrix"


_TAKES = {
    ChartKind.STRIP: ("lanes",),
    ChartKind.SHARES: ("whole", "part", "parts"),
    ChartKind.CASES: ("cases",),
    ChartKind.TIMELINE: ("detail",),
    ChartKind.MATRIX: (),
}
"""The keys that each kind of chart must have."""

_MAY_TAKE = {ChartKind.STRIP: ("figures",), ChartKind.TIMELINE: ("highlights",)}
"""The keys that a kind of chart may have besides."""


class Look(StrEnum):
    """How sure a mark is: told as a fact, told without saying who or when exactly, only planned, or disputed."""

    KNOWN = "known"
    VAGUE = "vague"
    PLANNED = "planned"
    DISPUTED = "disputed"


class Beyond(StrEnum):
    """On which side of a mark the seeds fall silent; it is drawn torn off there."""

    NEITHER = "neither"
    BEFORE = "before"
    AFTER = "after"
    BOTH = "both"


class Outcome(StrEnum):
    """What came of a case: it was granted or refused, nothing was asked, or the seeds differ."""

    GRANTED = "granted"
    REFUSED = "refused"
    NOT_ASKED = "not asked"
    DISPUTED = "disputed"


class Mark(Note):
    """One thing that a chart shows, and the claims that it rests on."""

    label: str = Field(description="What it is, in a few words that its claims bear out")
    claims: OneOrMany = Field((), description="The claims that it rests on; at least one")

    @property
    def words(self) -> tuple[str, ...]:
        """All that the mark says, for the check against its claims."""
        return (self.label,)

    @property
    def dates(self) -> tuple[NoteDate, ...]:
        """The dates that the mark says."""
        return ()


class TimeMark(Mark):
    """A moment or a span on a strip of time; without a date it stands beside the line."""

    date: NoteDate | None = Field(None, description="When: a date, or an interval such as 2006/2012")
    look: Look = Field(Look.KNOWN, description="known, vague, planned or disputed")
    beyond: Beyond = Field(Beyond.NEITHER, description="before, after or both: where the seeds do not say more")
    quiet: bool = Field(False, description="yes: the label stands in the table only, not in the picture")

    @property
    def dates(self) -> tuple[NoteDate, ...]:
        """The date, if there is one."""
        return (self.date,) if self.date else ()


class Lane(Note):
    """A row of a strip."""

    label: str = Field(description="What the row is about")
    marks: tuple[TimeMark, ...] = Field(description="What is drawn in it, in any order")


class Amount(Mark):
    """A number of things."""

    value: int = Field(ge=0, description="How many, as the claims state it")
    nearly: str | None = Field(None, description="A word in front of the number: about, over")
    each: int | None = Field(None, ge=1, description="How many of them one square stands for, where squares are drawn")

    @property
    def words(self) -> tuple[str, ...]:
        """The label and the number."""
        return (self.label, str(self.value))

    @property
    def shown(self) -> str:
        """The number as it is read: "over 70", "6,712"."""
        return " ".join(filter(None, (self.nearly, f"{self.value:,}")))


class Case(Mark):
    """One of several like things: who, when, what was wanted, and what came of it."""

    date: NoteDate = Field(description="When it was")
    wanted: str = Field(description="What was asked of whom, in a few words")
    came: str = Field(description="What came of it, in a few words")
    outcome: Outcome = Field(description="What came of it, for the colour of its mark")

    @property
    def words(self) -> tuple[str, ...]:
        """Who, what was wanted and what came of it."""
        return (self.label, self.wanted, self.came)

    @property
    def dates(self) -> tuple[NoteDate, ...]:
        """When it was."""
        return (self.date,)


class Chart(Note):
    """A picture that a page embeds."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    kind: ChartKind = Field(description="How it is drawn")
    title: str = Field(description="What the picture shows; it states no fact")
    description: str = Field(description="How to read it, for those who see it and those who do not; it states no fact")
    lanes: tuple[Lane, ...] = Field((), description="strip: its rows")
    figures: tuple[Amount, ...] = Field((), description="strip: numbers that stand above it")
    whole: Amount | None = Field(None, description="shares: the whole")
    part: Amount | None = Field(None, description="shares: the part of the whole that is looked into")
    parts: tuple[Amount, ...] = Field((), description="shares: what the part is made of")
    cases: tuple[Case, ...] = Field((), description="cases: earliest first")
    highlights: tuple[TimeMark, ...] = Field((), description="timeline: dates whose marks are given a label")
    detail: NoteDate | None = Field(None, description="timeline: the stretch to open up to days")

    @model_validator(mode="after")
    def _keys_of_kind(self) -> "Chart":
        takes = _TAKES[self.kind]
        allowed = (*takes, *_MAY_TAKE.get(self.kind, ()))
        known = [key for keys in (*_TAKES.values(), *_MAY_TAKE.values()) for key in keys]
        given = [key for key in known if getattr(self, key)]
        if lacks := [key for key in takes if key not in given]:
            raise PydanticCustomError(
                "value-wrong", "a chart of the kind “{kind}” needs `{key}`", {"kind": self.kind, "key": lacks[0]}
            )
        if odd := [key for key in given if key not in allowed]:
            raise PydanticCustomError(
                "value-wrong", "a chart of the kind “{kind}” takes no `{key}`", {"kind": self.kind, "key": odd[0]}
            )
        return self

    @property
    def marks(self) -> Iterator[Mark]:
        """Everything that the chart's own note has it show, in reading order."""
        yield from self.figures
        for lane in self.lanes:
            yield from lane.marks
        yield from filter(None, (self.whole, self.part))
        yield from self.parts
        yield from self.cases
        yield from self.highlights

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of the claims that its marks rest on, each once."""
        return tuple(dict.fromkeys(claim for mark in self.marks for claim in mark.claims))
