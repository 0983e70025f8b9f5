"""Compares questions: which were opened and closed, and what became of their positions."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from build_tools.compare.pairs import paired, renamed
from build_tools.compare.state import State
from build_tools.compare.values import ValueChange
from build_tools.compare.wording import Piece, marked
from build_tools.model.question import Position, Question

SAME_WORDS = 85
"""How alike, of 100, two questions or answers must be to be one that was reworded."""


@dataclass(frozen=True, slots=True)
class QuestionEntry:
    """A question that was opened or closed, with its answers."""

    id: str
    asks: str
    answers: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True)
class PositionChange:
    """What changed of one answer to a question: its words, and the claims that it rests on."""

    answer: str
    reworded: tuple[Piece, ...]
    added: tuple[str, ...]
    lost: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.reworded or self.added or self.lost)


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """What changed of a question; texts are empty where the words stand."""

    id: str
    former: str
    address: str
    asks: tuple[Piece, ...]
    explained: tuple[Piece, ...]
    kind: ValueChange | None
    added: tuple[str, ...]
    lost: tuple[str, ...]
    positions: tuple[PositionChange, ...]

    def __bool__(self) -> bool:
        words = self.former or self.asks or self.explained or self.kind
        return bool(words or self.added or self.lost or self.positions)


@dataclass(frozen=True, slots=True)
class QuestionsChange:
    """The questions that were opened, closed and changed."""

    opened: tuple[QuestionEntry, ...]
    closed: tuple[QuestionEntry, ...]
    changed: tuple[QuestionChange, ...]


def compare_questions(before: State, after: State, former_claims: Mapping[str, str]) -> QuestionsChange:
    """What became of the questions; a claim's new id counts for nothing."""
    old, new = before.explainer.question_by_id, after.explainer.question_by_id
    former = renamed(old, new, lambda a, b: _likeness(a, b, former_claims))
    kept = {name: old[former.get(name, name)] for name in new if former.get(name, name) in old}
    changes = (_change(before, after, was, new[name], former_claims) for name, was in kept.items())
    gone = old.keys() - {question.id for question in kept.values()}
    return QuestionsChange(
        opened=tuple(_entry(after, question) for question in new.values() if question.id not in kept),
        closed=tuple(_entry(before, question) for question in old.values() if question.id in gone),
        changed=tuple(change for change in changes if change),
    )


def _likeness(old: Question, new: Question, former: Mapping[str, str]) -> float:
    same = set(old.claims) == {former.get(name, name) for name in new.claims}
    alike = fuzz.ratio(old.asks, new.asks)
    return alike + 100 * same if same or alike >= SAME_WORDS else 0.0


def _entry(state: State, question: Question) -> QuestionEntry:
    answers = tuple(state.words(position.answer) for position in question.positions)
    return QuestionEntry(question.id, state.words(question.asks), answers, state.addresses.get(question.id, ""))


def _change(before: State, after: State, old: Question, new: Question, former: Mapping[str, str]) -> QuestionChange:
    pairs = paired(old.positions, new.positions, lambda a, b: _same_position(a, b, former))
    changes = (_position(a, b, former) for a, b in pairs)
    return QuestionChange(
        id=new.id,
        former=old.id if old.id != new.id else "",
        address=after.addresses.get(new.id, ""),
        asks=_reworded(before.words(old.asks), after.words(new.asks)),
        explained=_reworded(before.words(old.explained), after.words(new.explained)),
        kind=ValueChange("kind", old.kind.value, new.kind.value) if old.kind != new.kind else None,
        added=tuple(b.answer for b in new.positions if all(b is not paired_new for _, paired_new in pairs)),
        lost=tuple(a.answer for a in old.positions if all(a is not paired_old for paired_old, _ in pairs)),
        positions=tuple(change for change in changes if change),
    )


def _same_position(old: Position, new: Position, former: Mapping[str, str]) -> float:
    shared = set(old.claims) & {former.get(name, name) for name in new.claims}
    alike = fuzz.ratio(old.answer, new.answer)
    return alike + 100 * bool(shared) if shared or alike >= SAME_WORDS else 0.0


def _position(old: Position, new: Position, former: Mapping[str, str]) -> PositionChange:
    were = {former.get(name, name) for name in new.claims}
    return PositionChange(
        answer=new.answer,
        reworded=_reworded(old.answer, new.answer),
        added=tuple(name for name in new.claims if former.get(name, name) not in old.claims),
        lost=tuple(name for name in old.claims if name not in were),
    )


def _reworded(before: str, after: str) -> tuple[Piece, ...]:
    return marked(before, after) if before != after else ()
