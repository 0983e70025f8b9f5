"""Compares the evidence of a claim: what was added, what was lost, and what points to another passage now."""

from dataclasses import dataclass

from rapidfuzz import fuzz

from build_tools.compare.pairs import paired
from build_tools.model.claim import Claim, Evidence
from build_tools.model.tokens import fold

SAME_QUOTE = 60
"""How alike, of 100, two quotes of one paragraph must be to count as one that was moved."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A piece of evidence: the paragraph, such as `000#16`, the quote, and how much of the claim it bears out."""

    at: str
    quote: str
    bears: str = "all"


@dataclass(frozen=True, slots=True)
class Move:
    """Evidence that points to another passage: the same quote in another paragraph, or another cut of the same one."""

    before: Quote
    after: Quote


@dataclass(frozen=True, slots=True)
class EvidenceChange:
    """What became of a claim's evidence."""

    added: tuple[Quote, ...] = ()
    lost: tuple[Quote, ...] = ()
    moved: tuple[Move, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.lost or self.moved)


def quotes(claim: Claim) -> tuple[Quote, ...]:
    """The evidence of a claim, each passage once."""
    return tuple(dict.fromkeys(map(_quote, claim.evidence)))


def compare_evidence(before: Claim, after: Claim) -> EvidenceChange:
    """What became of the evidence between two states of a claim."""
    old, new = quotes(before), quotes(after)
    gone = [quote for quote in old if quote not in new]
    fresh = [quote for quote in new if quote not in old]
    pairs = paired(gone, fresh, _likeness)
    return EvidenceChange(
        added=tuple(quote for quote in fresh if all(quote != b for _, b in pairs)),
        lost=tuple(quote for quote in gone if all(quote != a for a, _ in pairs)),
        moved=tuple(Move(a, b) for a, b in pairs),
    )


def _quote(evidence: Evidence) -> Quote:
    return Quote(str(evidence.at), evidence.passage.quote, evidence.bears.value)


def _likeness(before: Quote, after: Quote) -> float:
    """More than 0 where both are one piece of evidence: the same words, or one cut of a paragraph and another."""
    if fold(before.quote) == fold(after.quote):
        return 100.0
    if before.at != after.at:
        return 0.0
    alike = fuzz.partial_ratio(fold(before.quote), fold(after.quote))
    return alike if alike >= SAME_QUOTE else 0.0
