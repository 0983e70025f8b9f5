"""Who gives which answer to each question: the seeds, and the speakers whom they report."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question
from build_tools.model.seed import Seed


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One answer (counted from 0) that a seed or a speaker gives; whether it is its own, or what it reports."""

    answer: int
    name: str
    is_seed: bool
    is_own: bool


def voices(explainer: Explainer, question: Question) -> tuple[Voice, ...]:
    """The voices on a question by answer, each once; an answer that a seed gives and reports is its own."""
    found = dict.fromkeys(
        voice
        for answer, position in enumerate(question.positions)
        for name in position.claims
        for voice in _voices(explainer, answer, explainer.claim_by_id[name])
    )
    own = {(voice.answer, voice.name) for voice in found if voice.is_own}
    return tuple(sorted(v for v in found if v.is_own or (v.answer, v.name) not in own))


def _voices(explainer: Explainer, answer: int, claim: Claim) -> Iterator[Voice]:
    seeds = [explainer.seed_by_name[e.at.seed] for e in claim.evidence]
    for seed in seeds:
        yield Voice(answer, seed.name, True, not claim.speaker or any(_is(explainer, s, seed) for s in claim.speaker))
    for speaker in claim.speaker:
        if not any(_is(explainer, speaker, seed) for seed in seeds):
            yield Voice(answer, speaker, False, True)


def _is(explainer: Explainer, speaker: str, seed: Seed) -> bool:
    """Whether a speaker is the seed itself: its publisher or its author."""
    author = seed.record.author.value if seed.record.author else seed.publisher
    return not {seed.publisher, author}.isdisjoint(explainer.entity_by_id[speaker].names)
