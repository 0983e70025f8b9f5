"""Corroboration: the independent origins whose evidence bears all of a claim out."""

from build_tools.model.claim import Bears, Claim, Evidence
from build_tools.model.explainer import Explainer


def origins(explainer: Explainer, claim: Claim) -> tuple[str, ...]:
    """The names of the independent origins that bear all of a claim out, each once; none for an overview.

    Two seeds of one publisher are one origin. What a seed relays of another has that one as its origin, and what it
    has from elsewhere is no voice of its own.
    """
    if claim.overview:
        return ()
    return tuple(dict.fromkeys(_origin(explainer, e) for e in claim.evidence if e.bears is Bears.ALL))


def _origin(explainer: Explainer, evidence: Evidence) -> str:
    if evidence.origin and evidence.origin not in explainer.seed_by_name:
        return evidence.origin
    return _first_publisher(explainer, evidence.origin or evidence.at.seed)


def _first_publisher(explainer: Explainer, seed: str) -> str:
    """The publisher of the seed that this one relays or is a version of, and so on; its own if it does neither."""
    way = [seed]
    while True:
        record = explainer.seed_by_name[way[-1]].record
        behind = next((n for n in (record.version_of, *record.relays) if n in explainer.seed_by_name), None)
        if behind is None:
            return record.publisher.value
        if behind in way:  # two that relay each other are one
            return explainer.seed_by_name[min(way)].record.publisher.value
        way.append(behind)
