"""What a claim's sentence puts in quotation marks stands in its evidence: nobody is given words that are not theirs."""

import re
from collections.abc import Iterator

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.markup import replaced
from build_tools.model.tokens import fold

UNPROVED = Code("quotation-unproved", "A sentence quotes words that none of its evidence has.")
CODES = (UNPROVED,)

_QUOTATION = re.compile(r'"([^"]+)"')


def quotations(sentence: str) -> tuple[str, ...]:
    """What a sentence puts in double quotation marks, folded, without the stop that may end it."""
    return tuple(words.rstrip(".,;:?!") for words in _QUOTATION.findall(fold(sentence)))


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the quotations in every claim's sentence; titles that an entity's name quotes are none."""
    names = {fold(name) for entity in explainer.entities for name in entity.names}
    for claim in explainer.claims:
        read = replaced(claim.says, lambda r: r.words or explainer.labels.get(r.id, r.id))
        quotes = [part for evidence in claim.evidence for part in evidence.passage.parts]
        for words in quotations(read):
            if not any(_stands(words, quote) for quote in quotes) and f'"{words}"' not in names:
                message = f"the sentence quotes “{words}”, which none of its evidence does"
                yield UNPROVED.at(
                    claim.place_of("says"), message, "Quote the seed’s words exactly, and give the passage as evidence"
                )


def _stands(words: str, quote: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", quote) is not None
