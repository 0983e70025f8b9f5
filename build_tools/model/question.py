"""Questions: the points on which the seeds, or people whom they report, differ."""

from enum import StrEnum

from pydantic import Field

from build_tools.model.note import Note, OneOrMany


class QuestionKind(StrEnum):
    """In what way the answers to a question differ."""

    CONFLICT = "conflict"
    JUDGEMENT = "judgement"
    MOMENTS = "moments"
    ASPECTS = "aspects"
    SLIP = "slip"

    @property
    def meaning(self) -> str:
        """What this kind of difference means, for readers."""
        return _MEANINGS[self]


_MEANINGS = {
    QuestionKind.CONFLICT: "The answers cannot both be right.",
    QuestionKind.JUDGEMENT: "People see it differently.",
    QuestionKind.MOMENTS: "Each answer is true of its own time.",
    QuestionKind.ASPECTS: "Each answer tells a part.",
    QuestionKind.SLIP: "One source does not agree with itself.",
}


class Position(Note):
    """One answer to a question, and the claims that it rests on."""

    answer: str = Field(description="The answer in a few words, for a heading")
    claims: OneOrMany = Field(description="The claims that the answer rests on; at least one")


class Question(Note):
    """A point on which the seeds or people differ, with two or more positions."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    asks: str = Field(description="The question, ending in a question mark")
    kind: QuestionKind = Field(
        description="conflict: the answers cannot both hold; judgement: people see it differently; moments: each true of "
        "its time; aspects: each tells a part; slip: one seed against itself"
    )
    positions: tuple[Position, ...] = Field(description="The answers; at least two")
    explained: str = Field(description="What explains the difference, or that the seeds do not say")
    was: OneOrMany = Field((), description="Former ids; links to them go on working")

    @property
    def claims(self) -> tuple[str, ...]:
        """The ids of all claims that the positions rest on."""
        return tuple(claim for position in self.positions for claim in position.claims)
