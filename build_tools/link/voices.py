"""Who holds which answer to each question, and which seeds report it."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.model.claim import Bears, Claim
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question


@dataclass(frozen=True, slots=True, order=True)
class Voice:
    """One answer (counted from 0) in one mouth: a seed (by short name), a speaker (an entity's id, or plain words) or an origin.

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
        for voice in _voices(explainer, answer, explainer.claim_by_id[name])
    )
    held = {(voice.answer, voice.name) for voice in found if voice.holds}
    return tuple(sorted(v for v in found if v.holds or (v.answer, v.name) not in held))


def _voices(explainer: Explainer, answer: int, claim: Claim) -> Iterator[Voice]:
    """A claim's speakers hold it, and its seeds report them. Without a speaker its seeds hold it, save where they have it from elsewhere."""
    for speaker in claim.speaker:
        yield Voice(answer, speaker, is_seed=False, holds=True)
    for evidence in claim.evidence:
        if evidence.bears is Bears.CONTEXT:
            continue
        yield Voice(answer, evidence.at.seed, is_seed=True, holds=not claim.speaker and not evidence.origin)
        if evidence.origin and not claim.speaker:
            yield Voice(answer, evidence.origin, is_seed=evidence.origin in explainer.seed_by_name, holds=True)
