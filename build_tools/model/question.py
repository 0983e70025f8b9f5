"""Questions: the points on which the seeds differ."""

from enum import StrEnum

from pydantic import Field

from build_tools.model.note import Note, OneOrMany


class Difference(StrEnum):
    """In what way the seeds differ on a point."""

    VALUE = "value"
    FRAMING = "framing"
    DIFFERENT_EVENTS = "different events"
    AS_OF = "as of"
    ATTRIBUTED_ONLY = "attributed only"

    @property
    def meaning(self) -> str:
        """What this type of difference means, for readers."""
        return _MEANINGS[self]


_MEANINGS = {
    Difference.VALUE: "The sources give different values for the same thing.",
    Difference.FRAMING: "The sources tell the same thing in ways that do not mean the same.",
    Difference.DIFFERENT_EVENTS: "The sources seem to contradict each other but speak of different events.",
    Difference.AS_OF: "Each source speaks of its own time.",
    Difference.ATTRIBUTED_ONLY: "Somebody asserts it; a source reports that without vouching for it, or disputes it.",
}


class Position(Note):
    """One answer to a question, and the claims that it rests on."""

    answer: str = Field(description="The answer in a few words, for a heading")
    claims: OneOrMany = Field(description="The claims that the answer rests on; at least one")


class Question(Note):
    """A point on which the seeds differ, with two or more positions."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    asks: str = Field(description="The question, ending in a question mark")
    type: Difference = Field(description="In what way the seeds differ")
    positions: tuple[Position, ...] = Field(description="The answers that the seeds give; at least two")
    explained: str = Field(description="What explains the difference, or that the seeds do not say")
    was: OneOrMany = Field((), description="Former ids; links to them go on working")

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of all claims that the positions rest on."""
        return tuple(claim for position in self.positions for claim in position.claims)
