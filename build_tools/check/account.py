"""The quotation account: at most a quarter of a seed's words is quoted in all."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.check.proof import proofs
from build_tools.model.claim import Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.seed import Seed
from build_tools.model.tokens import tokens

MAX_SHARE = 0.25

SHARE = Code("quotes-too-much", "More than a quarter of a seed's words is quoted.")
CODES = (SHARE,)


@dataclass(frozen=True, slots=True)
class Account:
    """How many words of a seed the quotes show, each word once, of how many."""

    seed: Seed
    quoted: int

    @property
    def words(self) -> int:
        """The words of the whole seed."""
        return self.seed.fingerprint.words

    @property
    def share(self) -> float:
        """The quoted part of the seed, 0 to 1."""
        return self.quoted / self.words if self.words else 0.0


def accounts(explainer: Explainer) -> list[Account]:
    """The quotation account of each seed."""
    quoted: dict[str, set[tuple[Paragraph, int]]] = {seed.name: set() for seed in explainer.seeds}
    for evidence, proof in proofs(explainer):
        if proof.holds:
            for part, span in zip(evidence.passage.parts, proof.spans, strict=True):
                words = (span.start + i for i, token in enumerate(tokens(part)) if token.is_word)
                quoted[evidence.at.seed] |= {(evidence.at, position) for position in words}
    return [Account(seed, len(quoted[seed.name])) for seed in explainer.seeds]


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the share of each seed that is quoted."""
    for account in accounts(explainer):
        if account.share > MAX_SHARE:
            message = f"{account.quoted} of the seed’s {account.words} words are quoted ({account.share:.1%}), {MAX_SHARE:.0%} are allowed"
            hint = f"Shorten quotes, or let several claims share one; explainer show {account.seed.name} lists them"
            yield SHARE.at(account.seed.record.place, message, hint)
