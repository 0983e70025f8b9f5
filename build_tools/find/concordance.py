"""Where words stand in the seeds: exactly, by the fingerprints; nearly, where the texts are at hand."""

from dataclasses import dataclass

from build_tools.model.claim import Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import paragraphs_of
from build_tools.model.nearness import Near, nearest
from build_tools.model.tokens import ELLIPSIS, RUN, count_words, parts

MOST = 5
"""Near misses that are offered."""


class TooFewWordsError(Exception):
    """Fewer words than a fingerprint can find; the message says how many it takes."""


@dataclass(frozen=True, slots=True)
class Stand:
    """A paragraph in which words stand, and how often (for words in parts, how often the first does)."""

    at: Paragraph
    times: int


def stands(explainer: Explainer, words: str) -> tuple[Stand, ...]:
    """Every paragraph in which the words stand exactly, furniture left out. Raises TooFewWordsError."""
    wanted = parts(words)
    if any(count_words(part) < RUN for part in wanted):
        raise TooFewWordsError(f"give three words or more (on each side of {ELLIPSIS}): fingerprints find no fewer")
    return tuple(
        Stand(Paragraph(seed.name, number), len(paragraph.find(wanted[0])))
        for seed in explainer.seeds
        for number, paragraph in enumerate(seed.fingerprint.paragraphs, 1)
        if number not in seed.record.furniture and all(paragraph.find(part) for part in wanted)
    )


def near_misses(explainer: Explainer, words: str) -> tuple[tuple[Paragraph, Near], ...]:
    """The paragraphs whose words are most like these, the likest first; empty where no texts are at hand."""
    found = [
        (Paragraph(seed.name, number), near)
        for seed in explainer.seeds
        for number, text in enumerate(_paragraphs(explainer, seed.name), 1)
        if number not in seed.record.furniture and (near := nearest(words, text))
    ]
    return tuple(sorted(found, key=lambda pair: -pair[1].likeness)[:MOST])


def _paragraphs(explainer: Explainer, seed: str) -> tuple[str, ...]:
    return paragraphs_of(explainer.texts.get(seed, b"").decode("utf-8-sig", errors="replace"))
