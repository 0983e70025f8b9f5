"""What a reader wants to know before beginning: how long a page takes, and of when its sources are."""

import re
from collections.abc import Iterable

from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.seed import Seed
from build_tools.model.tokens import count_words

WORDS_A_MINUTE = 238
"""How fast adults read English non-fiction silently (Brysbaert 2019, a review of 190 studies)."""

_ASIDE = re.compile(r"<(svg|details|pre)\b.*?</\1>", re.S)
_MARKUP = re.compile(r"<[^>]+>|\[\^[^\]]+\]|\]\([^)]*\)|\{[^}]*\}|&\w+;")


def words_in(markdown: str) -> int:
    """How many words of rendered Markdown are read in passing: none of markup, footnotes, drawings or disclosures."""
    return count_words(_MARKUP.sub(" ", _ASIDE.sub(" ", markdown)))


def minutes_for(words: int) -> int:
    """How many minutes it takes to read so many words; one at least."""
    return max(1, round(words / WORDS_A_MINUTE))


def seeds_under(explainer: Explainer, claims: Iterable[Claim]) -> tuple[Seed, ...]:
    """The seeds that claims rest on, each once, in the explainer's order."""
    names = {evidence.at.seed for claim in claims for evidence in claim.evidence}
    return tuple(seed for seed in explainer.seeds if seed.name in names)


def as_of(seeds: Iterable[Seed]) -> str:
    """Of when seeds are: the dates of the oldest and the newest; empty where there are none."""
    by_age = sorted(seeds, key=lambda seed: (seed.record.date.value.first, seed.record.date.value.last))
    if not by_age:
        return ""
    oldest, newest = by_age[0].record.date.value, by_age[-1].record.date.value
    if oldest == newest:
        return f"As of its {'sources' if len(by_age) > 1 else 'source'}, {oldest.words}"
    return f"As of its sources, {oldest.words} to {newest.words}"
