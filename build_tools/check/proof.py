"""Proof: whether a quote stands in its paragraph, word for word. The heart of the explainer.

A quote is proved by the seals that its salts open, and, where the seed's text is at hand, by the text too.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.model.claim import Evidence, Paragraph, Passage
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import SealedParagraph, Span
from build_tools.model.tokens import tokens


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of proving a quote: where its parts stand; that the text shows it false; or neither, as it is sealed."""

    spans: tuple[Span, ...] = ()
    is_false: bool = False

    @property
    def holds(self) -> bool:
        """Whether the quote is proved."""
        return bool(self.spans) and not self.is_false


def prove(explainer: Explainer, passage: Passage) -> Proof | None:
    """What comes of proving a passage; None where there is no such paragraph."""
    paragraph = sealed_paragraph(explainer, passage.paragraph)
    if paragraph is None:
        return None
    spans = paragraph.find(passage.parts) or ()
    text = explainer.open_paragraph(passage.paragraph)
    return Proof(spans, text is not None and text.find(passage.parts) is None)


def proofs(explainer: Explainer) -> Iterator[tuple[Evidence, Proof]]:
    """Each piece of evidence that points to a paragraph there is, with what came of proving it: records', then claims'."""
    for evidence in (*record_evidence(explainer), *(e for _, e in explainer.evidence)):
        if (proof := prove(explainer, evidence.passage)) is not None:
            yield evidence, proof


def record_evidence(explainer: Explainer) -> Iterator[Evidence]:
    """The passages that prove the seeds' records."""
    for seed in explainer.seeds:
        yield from (fact.evidence for _, fact in seed.record.known if fact.evidence)


def sealed_paragraph(explainer: Explainer, paragraph: Paragraph) -> SealedParagraph | None:
    """A paragraph's seals; None where there is no such seed or paragraph."""
    seed = explainer.seed_by_name.get(paragraph.seed)
    return seed.fingerprint.paragraph(paragraph.number) if seed else None


def places(explainer: Explainer, passage: Passage) -> list[Paragraph]:
    """All paragraphs in which a passage's words stand, as far as they are open or the texts are at hand."""
    return [
        at
        for seed in explainer.seeds
        for number, sealed in enumerate(seed.fingerprint.paragraphs, 1)
        if (
            text.find(passage.parts)
            if (text := explainer.open_paragraph(at := Paragraph(seed.name, number)))
            else sealed.find(passage.parts)
        )
    ]


def longest_start(paragraph: SealedParagraph, part: str) -> str:
    """The longest beginning of a folded part that stands open in the paragraph; empty where not even a word does."""
    for token in reversed(tokens(part)):
        if paragraph.find([part[: token.end]]):
            return part[: token.end]
    return ""
