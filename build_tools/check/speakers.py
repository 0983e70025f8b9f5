"""Whose voice a claim is in: the sentence names its speaker, or for a seed's own view those behind the seed."""

import re
from collections.abc import Iterator

from build_tools.check.ids import is_id
from build_tools.fit.names import Gazetteer
from build_tools.fit.reading import read
from build_tools.model.claim import Bears, Claim
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.markup import references
from build_tools.model.seed import Seed
from build_tools.model.tokens import fold

UNNAMED = Code("speaker-unnamed", "A claim has a speaker whom its sentence does not name.")
VIEW_UNNAMED = Code(
    "view-unnamed", "A claim is a seed's own view, and its sentence names neither author nor publisher."
)
SEED = Code("speaker-is-seed", "A claim's speaker is the publisher or an author of the seed itself.")
BOTH = Code("speaker-and-view", "A claim has a speaker and is the seed's own view at once.")
CODES = (UNNAMED, VIEW_UNNAMED, SEED, BOTH)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every claim that has a speaker or is a view."""
    gazetteer = Gazetteer(explainer.entities)
    for claim in explainer.claims:
        if claim.view and claim.speaker:
            message = "the claim has a `speaker` and says `view: yes`"
            hint = "Whose view is it? Leave out `view` if the speaker’s, `speaker` if the seed’s own"
            yield BOTH.at(claim.place_of("view"), message, hint)
            continue
        named = _named(explainer, claim, gazetteer)
        for speaker in claim.speaker:
            yield from _speaker(explainer, claim, speaker, named)
        if claim.view and explainer.unreadable.isdisjoint(reference.id for reference in references(claim.says)):
            yield from _view(explainer, claim, named)


class _Named:
    """Whom a sentence names: entities, and any words that stand in it."""

    def __init__(self, entities: frozenset[str], text: str) -> None:
        self.entities, self.text = entities, text

    def has(self, words: str) -> bool:
        """Whether words stand in the sentence, whatever their capitals."""
        return re.search(rf"(?<!\w){re.escape(fold(words).casefold())}(?!\w)", self.text.casefold()) is not None


def _named(explainer: Explainer, claim: Claim, gazetteer: Gazetteer) -> _Named:
    text = read(claim.says, explainer.labels).text
    linked = {reference.id for reference in references(claim.says)}
    return _Named(gazetteer.named_in(text) | linked, text)


def _speaker(explainer: Explainer, claim: Claim, speaker: str, named: _Named) -> Iterator[Finding]:
    entity = explainer.entity_by_id.get(speaker)
    if entity is None and is_id(speaker):
        return  # there is no such entity, or it cannot be read: neither is for this check to say
    if not (speaker in named.entities if entity else named.has(speaker)):
        name = entity.name if entity else f"“{speaker}”"
        hint = f"Write “[[{speaker}]] said …”" if entity else f"Write “{speaker} said …”"
        yield UNNAMED.at(claim.place_of("says"), f"the sentence does not name its speaker, {name}", hint)
    own = {fold(name).casefold() for seed in bearing_seeds(explainer, claim) for name in seed.names}
    spellings = entity.spellings if entity else (speaker,)
    if not own.isdisjoint(fold(spelling).casefold() for spelling in spellings):
        message = f"the speaker, {spellings[0]}, is behind the seed itself"
        yield SEED.at(claim.place_of("speaker"), message, "Write `view: yes` where the seed judges; else leave it out")


def _view(explainer: Explainer, claim: Claim, named: _Named) -> Iterator[Finding]:
    by_name = {fold(name): entity.id for entity in explainer.entities for name in entity.names}
    for seed in bearing_seeds(explainer, claim):
        if not any(named.has(name) or by_name.get(fold(name)) in named.entities for name in seed.names):
            message = f"the sentence is a view of seed {seed.name}, and does not name {' or '.join(seed.names)}"
            yield VIEW_UNNAMED.at(claim.place_of("says"), message, f"Write who judges: “{seed.names[-1]} sees …”")


def bearing_seeds(explainer: Explainer, claim: Claim) -> list[Seed]:
    """The seeds whose evidence bears a claim out, in whole or in part, each once."""
    names = dict.fromkeys(e.at.seed for e in claim.evidence if e.bears is not Bears.CONTEXT)
    return [explainer.seed_by_name[name] for name in names if name in explainer.seed_by_name]
