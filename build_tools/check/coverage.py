"""Nothing of a seed is lost: each paragraph bears a claim, or its record says why it is set aside."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.seed import Seed

UNUSED = Code("paragraph-unused", "A paragraph bears no claim, and the seed's record does not say why.")
CODES = (UNUSED,)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A paragraph of a seed: the claims that rest on it, or why it is set aside (empty where nothing says)."""

    seed: Seed
    number: int
    claims: tuple[Claim, ...]
    aside: str = ""

    @property
    def is_gap(self) -> bool:
        """Whether the paragraph is neither used nor set aside."""
        return not self.claims and not self.aside


def coverage(explainer: Explainer) -> list[Coverage]:
    """Every paragraph of every seed, in order."""
    resting: dict[tuple[str, int], dict[str, Claim]] = {}
    for claim, evidence in explainer.evidence:
        resting.setdefault((evidence.at.seed, evidence.at.number), {})[claim.id] = claim
    return [
        Coverage(seed, number, tuple(resting.get((seed.name, number), {}).values()), seed.record.why_aside(number))
        for seed in explainer.seeds
        for number in range(1, len(seed.fingerprint.paragraphs) + 1)
    ]


def share(rows: list[Coverage]) -> float:
    """The used part of the paragraphs that are not set aside, 0 to 1; 1 where all are set aside."""
    bearing = [row for row in rows if not row.aside]
    return sum(bool(row.claims) for row in bearing) / len(bearing) if bearing else 1.0


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks for paragraphs that are neither used nor set aside, unless a note that cannot be read may use them."""
    if explainer.unreadable:
        return
    for row in coverage(explainer):
        if row.is_gap:
            message = f"{row.seed.name}#{row.number} bears no claim"
            hint = f"Write a claim with evidence at {row.seed.name}#{row.number}, or say why not under `set-aside`"
            yield UNUSED.at(row.seed.record.place, message, hint)
