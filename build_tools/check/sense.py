"""What turns a sentence's sense: a denial or a hedge that only the sentence has, or only its quotes, or that a … leaves out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from build_tools.check.proof import proofs, prove, sealed_paragraph
from build_tools.fit.names import Gazetteer
from build_tools.fit.order import turned_pair
from build_tools.fit.polarity import denials, hedge, leanings, refusals, turns
from build_tools.fit.reading import Reading, read
from build_tools.model.claim import Bears, Claim, Evidence, Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.tokens import tokens

NEGATION = Code("fit-negation", "A sentence denies what its quotes do not, or the other way round.", Severity.WARNING)
HEDGE = Code("fit-hedge", "Quotes hedge what a sentence states outright.", Severity.WARNING)
ORDER = Code("fit-order", "A sentence names two of a kind in one order, its quotes in the other.", Severity.WARNING)
SKIPPED = Code("quote-skips-sense", "What a quote leaves out with … negates or hedges.", Severity.WARNING)
UNNEEDED = Code("review-unneeded", "A note answers a warning that there is not.", Severity.WARNING)
CODES = (NEGATION, HEDGE, ORDER, SKIPPED, UNNEEDED)

REVIEWABLE = frozenset({NEGATION.name, HEDGE.name, ORDER.name, SKIPPED.name})
_HINT = "Mend the sentence or its quotes; if it is right as it is, say so: `reviewed:` with `finding` and `why`"

Shown = Mapping[Paragraph, Mapping[int, str]]
"""The words that quotes show, by their paragraph and place: all that is known of a text that is not at hand."""


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at each claim's sentence against its quotes, leaving out what a reviewer has answered."""
    gazetteer = Gazetteer(explainer.entities)
    shown = _shown(explainer)
    for claim in explainer.claims:
        found = [*_sentence(explainer, claim), *_order(explainer, claim, gazetteer), *_skipped(explainer, claim, shown)]
        answered = {review.finding for review in claim.reviewed}
        yield from (finding for finding in found if finding.code.name not in answered)
        needed = {finding.code.name for finding in found}
        for index, review in enumerate(claim.reviewed):
            if review.finding not in REVIEWABLE:
                message = f"“{review.finding}” is no warning that a note can answer"
                yield UNNEEDED.at(review.place, message, f"Those are {', '.join(sorted(REVIEWABLE))}")
            elif review.finding not in needed and not _needs_texts(explainer, review.finding, claim):
                message = f"nothing is found that “{review.finding}” answers"
                yield UNNEEDED.at(claim.places.get(("reviewed", index), review.place), message, "Take it out")


def _needs_texts(explainer: Explainer, code: str, claim: Claim) -> bool:
    """Whether a finding can be judged only with texts that are not at hand."""
    return code == SKIPPED.name and any(explainer.open_paragraph(e.at) is None for e in claim.evidence)


def _sentence(explainer: Explainer, claim: Claim) -> Iterator[Finding]:
    quotes = " … ".join(e.passage.text for e in claim.evidence if e.bears is not Bears.CONTEXT)
    says = read(claim.says, explainer.labels).text
    place = claim.place_of("says")
    said, quoted = denials(says), denials(quotes)
    refused = refusals(says) if not quoted else []
    if refused or len(said) > len(leanings(quotes)):
        word = (refused or said)[-1]
        yield NEGATION.at(place, f"the sentence denies (“{word}”) more than its quotes do", _HINT)
    elif quoted and not leanings(says):
        yield NEGATION.at(place, f"a quote denies (“{quoted[0]}”), the sentence does not", _HINT)
    if (word := hedge(quotes)) and not hedge(says):
        yield HEDGE.at(place, f"a quote hedges (“{word}”), the sentence does not", _HINT)


def _order(explainer: Explainer, claim: Claim, gazetteer: Gazetteer) -> Iterator[Finding]:
    reading = read(claim.says, explainer.labels)
    quotes = [Reading(e.passage.text) for e in claim.evidence if e.bears is not Bears.CONTEXT]
    if pair := turned_pair(reading, quotes, gazetteer, claim.speaker):
        one, two = map(explainer.label, pair)
        message = f"the sentence names {one} before {two}, its quotes the other way round: did they trade places?"
        yield ORDER.at(claim.place_of("says"), message, _HINT)


def _skipped(explainer: Explainer, claim: Claim, shown: Shown) -> Iterator[Finding]:
    for evidence in claim.evidence:
        left_out = gaps(explainer, evidence)
        for words in _shown_gaps(explainer, evidence, shown) if left_out is None else left_out:
            if word := turns(words):
                message = f"the quote leaves out “{word}”"
                yield SKIPPED.at(evidence.place_of("quote"), message, f"Quote it too. {_HINT}")


def _shown(explainer: Explainer) -> Shown:
    shown = defaultdict[Paragraph, dict[int, str]](dict)
    for evidence, proof in proofs(explainer):
        places = (index for span in proof.spans for index in range(span.start, span.end))
        words = (token.text for part in evidence.passage.parts for token in tokens(part))
        shown[evidence.at].update(zip(places, words, strict=False))
    return shown


def _shown_gaps(explainer: Explainer, evidence: Evidence, shown: Shown) -> Iterator[str]:
    """What other quotes show of what this one leaves out."""
    proof, words = prove(explainer, evidence.passage), shown.get(evidence.at, {})
    for before, after in pairwise(proof.spans if proof else ()):
        yield " ".join(words.get(index, "") for index in range(before.end, after.start))


def gaps(explainer: Explainer, evidence: Evidence) -> tuple[str, ...] | None:
    """What a proved quote leaves out between its parts; None where the text is not at hand, or it does not stand there."""
    text = explainer.open_paragraph(evidence.at)
    spans = text.find(evidence.passage.parts) if text and sealed_paragraph(explainer, evidence.at) else None
    if text is None or not spans:
        return None
    return tuple(
        text.text[text.tokens[before.end - 1].end : text.tokens[after.start].start] for before, after in pairwise(spans)
    )
