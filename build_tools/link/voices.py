"""Who holds which answer to each question, and which seeds report it."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.model.claim import Bears, Claim
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One answer (counted from 0) in one mouth: a seed (by short name) or a speaker (an entity's id, or plain words).

    `holds` tells holding an answer from reporting it.
    """

    answer: int
    name: str
    is_seed: bool
    holds: bool


def voices(explainer: Explainer, question: Question) -> tuple[Voice, ...]:
    """The voices on a question by answer, each once; an answer that a seed holds and reports, it holds."""
    found = dict.fromkeys(
        voice
        for answer, position in enumerate(question.positions)
        for name in position.claims
        for voice in _voices(answer, explainer.claim_by_id[name])
    )
    held = {(voice.answer, voice.name) for voice in found if voice.holds}
    return tuple(sorted(v for v in found if v.holds or (v.answer, v.name) not in held))


def _voices(answer: int, claim: Claim) -> Iterator[Voice]:
    """A claim's speakers hold it, and its seeds report them; without a speaker its seeds hold it."""
    for speaker in claim.speaker:
        yield Voice(answer, speaker, is_seed=False, holds=True)
    for seed in dict.fromkeys(e.at.seed for e in claim.evidence if e.bears is not Bears.CONTEXT):
        yield Voice(answer, seed, is_seed=True, holds=not claim.speaker)
