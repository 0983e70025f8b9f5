"""What of a seed bears no claim: one finding a seed, an error only where the explainer wants its seeds used whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.seed import Seed

UNUSED = Code(
    "paragraphs-unused", "Paragraphs of a seed bear no claim, and its record does not say why.", Severity.WARNING
)
NOT_WHOLE = Code("seed-not-whole", "The same, where mkdocs.yml says that seeds are used whole.")
CODES = (UNUSED, NOT_WHOLE)


_LISTED = 8
"""Paragraphs that a message lists."""


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
    code = NOT_WHOLE if explainer.settings.whole_seeds else UNUSED
    for seed, rows in groupby(coverage(explainer), key=lambda row: row.seed):
        if gaps := [row.number for row in rows if row.is_gap]:
            count = f"{len(gaps)} paragraphs bear" if len(gaps) > 1 else "1 paragraph bears"
            listed = ", ".join(map(str, gaps[:_LISTED])) + (", …" if len(gaps) > _LISTED else "")
            message = f"{count} no claim: {listed}"
            hint = "All of them: explainer coverage. What needs no claim goes under `set-aside`, with the reason"
            yield code.at(seed.record.place, message, hint)
