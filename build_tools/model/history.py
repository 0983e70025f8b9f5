"""How claims have changed: what each commit made of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim as a commit had it; the rest of the note tells a reader nothing that could have changed."""

    id: str
    says: str
    date: str
    evidence: tuple[tuple[str, str], ...]
    """Each passage's paragraph and quote, as they were written."""


@dataclass(frozen=True, slots=True)
class Change:
    """A claim before and after a commit: None where there was none, or is none any more."""

    before: Statement | None
    after: Statement | None

    @property
    def id(self) -> str:
        """The claim's id, the newer where it changed."""
        statement = self.after or self.before
        return statement.id if statement else ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """What changed, in words."""
        if self.before is None:
            return ("new claim",)
        if self.after is None:
            return ("claim withdrawn",)
        return tuple(_kinds(self.before, self.after))


def _kinds(before: Statement, after: Statement) -> Iterator[str]:
    if before.id != after.id:
        yield "new id"
    if before.says != after.says:
        yield "reworded"
    if before.date != after.date:
        yield "date changed"
    if before.evidence != after.evidence:
        yield "evidence changed"


@dataclass(frozen=True, slots=True)
class Revision:
    """A commit that changed claims: its hash, its time (UTC), the first line of its message, and the changes by id."""

    commit: str
    time: datetime
    subject: str
    changes: tuple[Change, ...]


def changes(before: dict[str, Statement], after: dict[str, Statement]) -> tuple[Change, ...]:
    """What lies between two states of the same notes, by id; a claim that only its id has changed is one change."""
    gone = {_words(statement): statement for name, statement in before.items() if name not in after}
    found: list[Change] = []
    for name, statement in after.items():
        earlier = before.get(name) or gone.pop(_words(statement), None)
        if earlier != statement:
            found.append(Change(earlier, statement))
    found += [Change(statement, None) for statement in gone.values()]
    return tuple(sorted(found, key=lambda change: change.id))


def _words(statement: Statement) -> tuple[str, str]:
    return statement.says, statement.date
