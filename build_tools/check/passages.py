"""Evidence points to a paragraph that a seed has and that can carry evidence; every claim has some."""

from collections.abc import Iterator

from rapidfuzz import process

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding

MISSING = Code("evidence-missing", "A claim has no evidence.")
SEED = Code("seed-unknown", "Evidence names a seed that there is not.")
PARAGRAPH = Code("paragraph-unknown", "Evidence names a paragraph that the seed does not have.")
FURNITURE = Code("paragraph-furniture", "Evidence rests on the publisher's furniture.")
CODES = (MISSING, SEED, PARAGRAPH, FURNITURE)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at where each piece of evidence points."""
    for claim in explainer.claims:
        if not claim.evidence:
            yield MISSING.at(
                claim.place, f"the claim “{claim.id}” has no evidence", "Add `evidence:` with `- at: …` and `quote: …`"
            )
    for _, evidence in explainer.evidence:
        place = evidence.place_of("at")
        name, number = evidence.at.seed, evidence.at.number
        seed = explainer.seed_by_name.get(name)
        if seed is None:
            if name not in explainer.unreadable:
                near = process.extractOne(name, list(explainer.seed_by_name))
                yield SEED.at(
                    place,
                    f"there is no seed “{name}”",
                    f"Did you mean “{near[0]}”?" if near else "Add it: explainer seed add FILE",
                )
        elif seed.fingerprint.paragraph(number) is None:
            yield PARAGRAPH.at(
                place,
                f"seed {name} has no paragraph {number}",
                f"Its paragraphs run from 1 to {len(seed.fingerprint.paragraphs)}",
            )
        elif number in seed.record.furniture:
            yield FURNITURE.at(
                place,
                f"{evidence.at} is the publisher’s furniture, not the text itself",
                "Find the passage in the text itself: explainer show " + name,
            )
