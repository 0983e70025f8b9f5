"""Where words stand in the seeds: exactly, as far as they are open or the texts at hand; nearly, where the texts are at hand."""

from build_tools.check.proof import places
from build_tools.model.claim import Paragraph, Passage
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import paragraphs_of
from build_tools.model.nearness import Near, nearest
from build_tools.model.tokens import ELLIPSIS, count_words, parts

MOST = 5
"""Near misses that are offered."""


class TooFewWordsError(Exception):
    """There is nothing to look for; the message says what to give."""


def stands(explainer: Explainer, words: str) -> tuple[Paragraph, ...]:
    """Every paragraph in which the words stand, furniture left out: in the text, or where that is not at hand, open.

    Raises TooFewWordsError.
    """
    if not count_words(words) or not all(parts(words)):
        raise TooFewWordsError(f"give a word or more ({ELLIPSIS} joins parts of one paragraph)")
    return tuple(
        at
        for at in places(explainer, Passage(Paragraph("", 1), words))
        if at.number not in explainer.seed_by_name[at.seed].record.furniture
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
