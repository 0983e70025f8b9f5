"""A seed that shares long runs of words with another says so: what one relays of another is no second origin.

Only where the texts of both are at hand can this be judged.
"""

from collections.abc import Iterator
from itertools import combinations

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.fingerprint import OpenParagraph
from build_tools.model.seed import Seed

RUN = 25
"""Words and marks in a row that two texts do not share by chance."""

SHARES = Code("seed-shares", f"Two seeds share {RUN} words in a row or more, and neither record says why.")
CODES = (SHARES,)

_Runs = dict[tuple[str, ...], None]
"""Runs of tokens, in the order of the text."""


def check(explainer: Explainer) -> Iterator[Finding]:
    """Compares each two seeds whose texts are at hand."""
    runs = {
        seed.name: runs_of(seed, explainer.open_paragraphs[seed.name])
        for seed in explainer.seeds
        if seed.name in explainer.open_paragraphs
    }
    for one, other in combinations([explainer.seed_by_name[name] for name in runs], 2):
        shared = runs[one.name].keys() & runs[other.name].keys()
        if shared and not _is_said(one, other):
            run = next(run for run in runs[one.name] if run in shared)
            words = " ".join(run).lstrip(",.;:'’ ")
            message = f"it shares {RUN} words in a row or more with seed {one.name}, such as “{words[:40].rpartition(' ')[0]} …”"
            hint = f"Add `relays: {one.name}`, or `version-of:`, to the record of the one that has them from the other"
            yield SHARES.at(other.record.place, message, hint)


def runs_of(seed: Seed, paragraphs: tuple[OpenParagraph, ...]) -> _Runs:
    """Every run of RUN tokens of a seed's own text, furniture left out."""
    texts = [
        [token.text for token in paragraph.tokens]
        for number, paragraph in enumerate(paragraphs, 1)
        if number not in seed.record.furniture
    ]
    return dict.fromkeys(tuple(text[start : start + RUN]) for text in texts for start in range(len(text) - RUN + 1))


def _is_said(one: Seed, other: Seed) -> bool:
    return any(b.name in a.record.relays or a.record.version_of == b.name for a, b in ((one, other), (other, one)))
