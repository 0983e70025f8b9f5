"""Where words stand, each passage laid out as evidence to paste into a note."""

from collections.abc import Iterator

from build_tools.edit.draft import draft, item
from build_tools.find.concordance import near_misses, stands
from build_tools.find.passage import heading
from build_tools.model.claim import Paragraph
from build_tools.model.explainer import Explainer

_COLUMN = 4
"""Where evidence stands in a note."""


def describe_words(explainer: Explainer, words: str) -> Iterator[str]:
    """Lines on where words stand, or on what is like them. Raises TooFewWordsError."""
    exact = stands(explainer, words)
    for at in exact:
        yield from _entry(explainer, at, words, "")
    if exact:
        return
    yield "These words stand in no paragraph." if explainer.texts else "These words are open in no paragraph."
    near = near_misses(explainer, words)
    for at, miss in near:
        yield from _entry(explainer, at, miss.words, f"{miss.likeness:.0f}% alike")
    if not near:
        yield (
            "Nothing is like them."
            if explainer.texts
            else "Without the texts, only words that notes quote are found; --texts DIR finds all, and near misses."
        )


def _entry(explainer: Explainer, at: Paragraph, words: str, remark: str) -> Iterator[str]:
    told = heading(explainer.seed_by_name[at.seed], at.number)
    yield f"{told}: {remark}" if remark else told
    yield from item(draft({"at": str(at), "quote": words}), _COLUMN)
