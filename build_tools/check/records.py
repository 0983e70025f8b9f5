"""What a seed's record takes from the text is proved, and the paragraphs it sorts out are there."""

from collections.abc import Iterator

from build_tools.check.proof import prove
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.seed import Seed

UNPROVED = Code("record-unproved", "A record's fact is not in the passage that it names.")
PARAGRAPHS = Code("record-paragraphs", "A record sorts out paragraphs that the seed does not have.")
CODES = (UNPROVED, PARAGRAPHS)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every seed's record."""
    for seed in explainer.seeds:
        yield from _facts(seed)
        count = len(seed.fingerprint.paragraphs)
        record = seed.record
        named = [
            (record.furniture, record.place_of("furniture")),
            (record.headings, record.place_of("headings")),
            *((aside.paragraphs, aside.place) for aside in record.set_aside),
        ]
        for numbers, place in named:
            if beyond := sorted(number for number in numbers if not 1 <= number <= count):
                yield PARAGRAPHS.at(
                    place, f"the seed has no paragraph {beyond[0]}", f"Its paragraphs run from 1 to {count}"
                )


def _facts(seed: Seed) -> Iterator[Finding]:
    for name, fact in seed.record.known.items():
        if fact.evidence is None:
            continue
        at = fact.evidence.at
        paragraph = seed.fingerprint.paragraph(at.number) if at.seed == seed.name else None
        if paragraph is None or not prove(fact.evidence, paragraph).holds:
            message = f"the passage for the {name}, “{fact.evidence.quote}”, does not stand once in {at}"
            yield UNPROVED.at(
                fact.evidence.place, message, f"Name a passage of seed {seed.name}, or say `found:` where outside"
            )
