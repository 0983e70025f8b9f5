"""Everything that differs between two states of an explainer."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from build_tools.check.account import accounts
from build_tools.compare.claims import (
    ClaimChange,
    ClaimEntry,
    added_claims,
    changed_claims,
    former_ids,
    removed_claims,
)
from build_tools.compare.notes import NoteChange, compare_notes
from build_tools.compare.questions import QuestionsChange, compare_questions
from build_tools.compare.state import State
from build_tools.model.explainer import Explainer


@dataclass(frozen=True, slots=True)
class Share:
    """The quoted part of a seed, 0 to 1, before and after; None where there is no such seed."""

    seed: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class PageChange:
    """A page whose text differs: its address, and whether it was added, removed or changed."""

    address: str
    what: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed from one state to another.

    `errors`: how many errors the check found in each. `unreadable`: the ids of notes that cannot be read in one
    of both, of which nothing is told. `pages` is None where errors forbid to weave one of both.
    """

    before: str
    after: str
    errors: tuple[int, int]
    unreadable: tuple[str, ...]
    added: tuple[ClaimEntry, ...]
    removed: tuple[ClaimEntry, ...]
    changed: tuple[ClaimChange, ...]
    questions: QuestionsChange
    notes: tuple[NoteChange, ...]
    pages: tuple[PageChange, ...] | None
    shares: tuple[Share, ...]


def compare(before: State, after: State) -> Changes:
    """What changed between two states of an explainer."""
    lost = before.explainer.unreadable | after.explainer.unreadable
    before, after = _without(before, lost), _without(after, lost)
    former = former_ids(before, after)
    return Changes(
        before=before.name,
        after=after.name,
        errors=(before.errors, after.errors),
        unreadable=tuple(sorted(filter(None, lost))),
        added=added_claims(before, after, former),
        removed=removed_claims(before, after, former),
        changed=changed_claims(before, after, former),
        questions=compare_questions(before, after, former),
        notes=compare_notes(before.explainer, after.explainer),
        pages=None if before.errors or after.errors else _pages(before.pages, after.pages),
        shares=_shares(before.explainer, after.explainer),
    )


def _without(state: State, lost: frozenset[str]) -> State:
    """The state without the notes of these ids, so that no note seems to be gone that is only broken."""
    if not lost:
        return state
    explainer = state.explainer
    readable = replace(
        explainer,
        seeds=tuple(seed for seed in explainer.seeds if seed.name not in lost),
        claims=tuple(claim for claim in explainer.claims if claim.id not in lost),
        entities=tuple(entity for entity in explainer.entities if entity.id not in lost),
        questions=tuple(question for question in explainer.questions if question.id not in lost),
        tables=tuple(table for table in explainer.tables if table.id not in lost),
    )
    return replace(state, explainer=readable)


def _pages(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[PageChange, ...]:
    changed = [PageChange(page, "changed") for page in after if page in before and before[page] != after[page]]
    added = [PageChange(page, "added") for page in after if page not in before]
    removed = [PageChange(page, "removed") for page in before if page not in after]
    return (*changed, *added, *removed)


def _shares(before: Explainer, after: Explainer) -> tuple[Share, ...]:
    old, new = ({a.seed.name: a.share for a in accounts(explainer)} for explainer in (before, after))
    return tuple(Share(name, old.get(name), new.get(name)) for name in dict.fromkeys((*old, *new)))
