"""The quotation account: how much of each seed is quoted in all, each word once however many notes show it.

A seed whose rights are open has no limit.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from build_tools.check.proof import Proof, proofs
from build_tools.model.claim import Evidence
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.fingerprint import SealedParagraph
from build_tools.model.seed import Seed
from build_tools.model.tokens import tokens

MANY = 0.40
"""The part of a seed's words above which a warning says that room runs out."""
TOO_MANY = 0.50
"""The part that may not be quoted."""
SHORT_SEED, SHORT_LIMIT = 120, 48
"""A seed of fewer words than this has a limit in words: its half would be too little to quote from."""
GUESSABLE = 60
"""Where no more tokens than this stay sealed of all that a quoted paragraph's key is made from, they could be guessed: it counts as quoted whole."""
_OFFERED = 3
"""Quotes of the same paragraph that a hint offers."""

WARNED = Code("quotes-many", "More of a seed is quoted than leaves room for the next notes.", Severity.WARNING)
SHARE = Code("quotes-too-much", "Half of a seed's words or more is quoted.")
CODES = (WARNED, SHARE)


@dataclass(slots=True)
class Account:
    """What the quotes show of a seed so far."""

    seed: Seed
    _shown: dict[int, set[int]] = field(default_factory=dict)
    """The tokens that are shown, by paragraph."""
    _words: dict[int, set[int]] = field(default_factory=dict)
    """Those of them that are words."""

    def add(self, evidence: Evidence, proof: Proof) -> None:
        """Counts a proved quote."""
        shown = self._shown.setdefault(evidence.at.number, set())
        words = self._words.setdefault(evidence.at.number, set())
        for part, span in zip(evidence.passage.parts, proof.spans, strict=True):
            shown.update(range(span.start, span.end))
            words.update(span.start + i for i, token in enumerate(tokens(part)) if token.is_word)

    @property
    def quoted(self) -> int:
        """How many words are quoted."""
        paragraphs = self.seed.fingerprint.paragraphs
        return sum(
            paragraphs[number - 1].words if self._is_guessable(paragraphs[number - 1]) else len(words)
            for number, words in self._words.items()
        )

    def _is_guessable(self, paragraph: SealedParagraph) -> bool:
        sealed = sum(
            len(self.seed.fingerprint.paragraphs[n - 1].seals) - len(self._shown.get(n, ())) for n in paragraph.key
        )
        return sealed <= GUESSABLE and self.words >= SHORT_SEED

    @property
    def words(self) -> int:
        """The words of the whole seed."""
        return self.seed.fingerprint.words

    @property
    def share(self) -> float:
        """The quoted part of the seed, 0 to 1."""
        return self.quoted / self.words if self.words else 0.0

    @property
    def allowed(self) -> int | None:
        """How many words may be quoted; None where rights are open."""
        if self.seed.record.is_open:
            return None
        return SHORT_LIMIT if self.words < SHORT_SEED else int(-(-self.words * TOO_MANY // 1)) - 1

    @property
    def left(self) -> int | None:
        """How many words more may be quoted; None where rights are open."""
        return None if self.allowed is None else self.allowed - self.quoted

    @property
    def comfortable(self) -> int | None:
        """How many words may be quoted before a warning says that room runs out; None where rights are open."""
        if self.allowed is None or self.words < SHORT_SEED:
            return self.allowed
        return int(self.words * MANY)


def accounts(explainer: Explainer) -> list[Account]:
    """The quotation account of each seed."""
    opened = {seed.name: Account(seed) for seed in explainer.seeds}
    for evidence, proof in proofs(explainer):
        if proof.holds:
            opened[evidence.at.seed].add(evidence, proof)
    return list(opened.values())


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the share of each seed that is quoted, and says at which quote it goes over; touched files come last."""
    opened = {seed.name: Account(seed) for seed in explainer.seeds}
    given = [(evidence, proof) for evidence, proof in proofs(explainer) if proof.holds]
    told: set[tuple[str, str]] = set()
    for evidence, proof in sorted(given, key=lambda pair: pair[0].place.file in explainer.touched):
        account = opened[evidence.at.seed]
        before = account.quoted
        account.add(evidence, proof)
        goes_on = evidence.place.file in explainer.touched and before < account.quoted
        for limit, code in ((account.allowed, SHARE), (account.comfortable, WARNED)):
            if limit is not None and account.quoted > limit and (before <= limit or goes_on):
                # What was over before is told of each touched file once.
                if before <= limit or (evidence.at.seed, evidence.place.file) not in told:
                    told.add((evidence.at.seed, evidence.place.file))
                    yield _over(explainer, account, evidence, code, account.quoted - limit)
                break


def _over(explainer: Explainer, account: Account, evidence: Evidence, code: Code, over: int) -> Finding:
    name = account.seed.name
    message = (
        f"with this quote {account.quoted} of the {account.words} words of seed {name} are quoted ({account.share:.0%}), "
        f"{over} more than {'is allowed' if code is SHARE else 'leaves room'}; {max(account.left or 0, 0)} are left"
    )
    others = dict.fromkeys(
        other.passage.text for _, other in explainer.evidence if other.at == evidence.at and other is not evidence
    )
    offered = "; ".join(f"“{quote}”" for quote in list(others)[:_OFFERED])
    there = f"Quotes of {evidence.at} that are there already and may serve: {offered}. " if offered else ""
    return code.at(evidence.place_of("quote"), message, f"{there}All of them: explainer show {name}")
