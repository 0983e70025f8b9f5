"""Compares claims: which were added, removed, renamed, reworded, and what became of their evidence and dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz

from build_tools.compare.evidence import EvidenceChange, Quote, compare_evidence, quotes
from build_tools.compare.pairs import renamed
from build_tools.compare.state import State
from build_tools.compare.values import ValueChange, changed_values
from build_tools.compare.wording import Piece, marked
from build_tools.model.claim import Claim
from build_tools.model.markup import references

SAME_CLAIM = 85
"""How alike, of 100, two sentences must be to be one claim under another id."""
SAME_EVIDENCE = 50
"""The same where both rest on the very same passages."""


class Trend(StrEnum):
    """Whether more or fewer independent origins bear a claim out than before."""

    UP = "up"
    DOWN = "down"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Corroboration:
    """The independent origins that bear a claim out, before and after."""

    before: tuple[str, ...]
    after: tuple[str, ...]

    @property
    def trend(self) -> Trend:
        """Whether there are more or fewer of them than before."""
        if len(self.before) == len(self.after):
            return Trend.LEVEL
        return Trend.UP if len(self.before) < len(self.after) else Trend.DOWN


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """A claim that was added or removed; `address` is where it stands on the site, empty if that is not known."""

    id: str
    says: str
    date: str
    evidence: tuple[Quote, ...]
    origins: tuple[str, ...]
    address: str


@dataclass(frozen=True, slots=True)
class ClaimChange:
    """What changed of a claim: `former` is its former id, `says` its sentence where the words differ."""

    id: str
    former: str
    address: str
    says: tuple[Piece, ...]
    links: ValueChange | None
    values: tuple[ValueChange, ...]
    evidence: EvidenceChange
    corroboration: Corroboration

    def __bool__(self) -> bool:
        spoken = self.former or self.says or self.links or self.values or self.evidence
        return bool(spoken) or self.corroboration.before != self.corroboration.after


def former_ids(before: State, after: State) -> dict[str, str]:
    """The former ids of the claims that have a new one."""

    def likeness(old: Claim, new: Claim) -> float:
        alike = fuzz.ratio(before.words(old.says), after.words(new.says))
        same = bool(old.passages) and set(old.passages) == set(new.passages)
        return alike + 100 * same if alike >= (SAME_EVIDENCE if same else SAME_CLAIM) else 0.0

    return renamed(before.explainer.claim_by_id, after.explainer.claim_by_id, likeness)


def added_claims(before: State, after: State, former: Mapping[str, str]) -> tuple[ClaimEntry, ...]:
    """The claims that are new, and have no former id."""
    known = before.explainer.claim_by_id
    claims = after.explainer.claim_by_id.values()
    return tuple(_entry(after, claim) for claim in claims if claim.id not in known and claim.id not in former)


def removed_claims(before: State, after: State, former: Mapping[str, str]) -> tuple[ClaimEntry, ...]:
    """The claims that are gone, and did not get a new id."""
    known = after.explainer.claim_by_id.keys() | set(former.values())
    return tuple(_entry(before, claim) for claim in before.explainer.claim_by_id.values() if claim.id not in known)


def changed_claims(before: State, after: State, former: Mapping[str, str]) -> tuple[ClaimChange, ...]:
    """The claims that are there before and after, and differ."""
    known = before.explainer.claim_by_id
    changes = (
        _change(before, after, old, claim)
        for claim in after.explainer.claim_by_id.values()
        if (old := known.get(former.get(claim.id, claim.id)))
    )
    return tuple(change for change in changes if change)


def _entry(state: State, claim: Claim) -> ClaimEntry:
    return ClaimEntry(
        claim.id,
        state.words(claim.says),
        str(claim.date or ""),
        quotes(claim),
        state.origins(claim.id),
        state.addresses.get(claim.id, ""),
    )


def _change(before: State, after: State, old: Claim, new: Claim) -> ClaimChange:
    said, says = before.words(old.says), after.words(new.says)
    return ClaimChange(
        id=new.id,
        former=old.id if old.id != new.id else "",
        address=after.addresses.get(new.id, ""),
        says=marked(said, says) if said != says else (),
        links=_links(old, new),
        values=changed_values(old, new, but=("id", "was", "says", "evidence")),
        evidence=compare_evidence(old, new),
        corroboration=Corroboration(before.origins(old.id), after.origins(new.id)),
    )


def _links(old: Claim, new: Claim) -> ValueChange | None:
    """The ids that a sentence links, where they differ."""
    linked, links = (tuple(link.id for link in references(claim.says)) for claim in (old, new))
    return ValueChange("links", ", ".join(linked), ", ".join(links)) if linked != links else None
