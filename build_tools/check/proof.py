"""Proof: whether a quote stands in its paragraph, word for word and exactly once. The heart of the explainer."""

from dataclasses import dataclass

from build_tools.model.claim import Evidence, Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import ParagraphPrint, Span
from build_tools.model.tokens import RUN, fold, tokens


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of proving a quote: the spans of its parts, or the part that failed and how often it stands there."""

    spans: tuple[Span, ...] = ()
    failed_part: str | None = None
    times: int = 0
    out_of_order: bool = False

    @property
    def holds(self) -> bool:
        """Whether the quote is proved."""
        return self.failed_part is None and bool(self.spans)


def prove(evidence: Evidence, paragraph: ParagraphPrint) -> Proof:
    """Proves a quote against its paragraph's print."""
    spans: list[Span] = []
    for part in evidence.passage.parts:
        found = paragraph.find(part)
        if len(found) != 1:
            return Proof(tuple(spans), part, len(found))
        if spans and found[0].start < spans[-1].end:
            return Proof(tuple(spans), part, 1, out_of_order=True)
        spans += found
    return Proof(tuple(spans))


def proofs(explainer: Explainer) -> list[tuple[Evidence, Proof]]:
    """Each piece of evidence that points to a paragraph there is, with what came of proving it."""
    return [
        (evidence, prove(evidence, paragraph))
        for _, evidence in explainer.evidence
        if (paragraph := paragraph_print(explainer, evidence.at))
    ]


def paragraph_print(explainer: Explainer, paragraph: Paragraph) -> ParagraphPrint | None:
    """The print of a paragraph; None where there is no such seed or paragraph."""
    seed = explainer.seed_by_name.get(paragraph.seed)
    return seed.fingerprint.paragraph(paragraph.number) if seed else None


def elsewhere(explainer: Explainer, part: str) -> list[Paragraph]:
    """All paragraphs of all seeds in which a part of a quote stands."""
    return [
        Paragraph(seed.name, number)
        for seed in explainer.seeds
        for number, paragraph in enumerate(seed.fingerprint.paragraphs, 1)
        if paragraph.find(part)
    ]


def longest_start(part: str, paragraph: ParagraphPrint) -> str:
    """The longest beginning of a part that does stand in the paragraph; empty if not even three tokens do."""
    folded = fold(part)
    ends = [token.end for token in tokens(folded)]
    for end in reversed(ends[RUN - 1 :]):
        if paragraph.find(folded[:end]):
            return folded[:end]
    return ""
