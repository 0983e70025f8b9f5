"""A reported view never reads as the site's own: the sentence names its speaker."""

import re
from collections.abc import Iterator

from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.markup import references

UNNAMED = Code("speaker-unnamed", "A claim has a speaker whom its sentence does not name.")
CODES = (UNNAMED,)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every claim with a speaker."""
    for claim in explainer.claims:
        for name in claim.speaker:
            speaker = explainer.entity_by_id.get(name)
            if speaker and not _names(claim, speaker):
                message = f"the sentence does not name its speaker, {speaker.name}"
                yield UNNAMED.at(
                    claim.place_of("says"), message, f"Write “[[{speaker.id}]] said …”, or leave `speaker` out"
                )


def _names(claim: Claim, speaker: Entity) -> bool:
    linked = any(reference.id == speaker.id for reference in references(claim.says))
    return linked or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", claim.says) for name in speaker.names)
