"""Every quote is proved in its paragraph: word for word, neither too short nor too long."""

from collections.abc import Iterator

from build_tools.check.proof import Proof, longest_start, places, proofs, sealed_paragraph
from build_tools.model.claim import MAX_RUN, MAX_WORDS, MIN_WORDS, Evidence
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.nearness import difference, nearest
from build_tools.model.tokens import ELLIPSIS, INVISIBLE, count_words, fold

SHORT = Code("quote-short", f"A quote has fewer than {MIN_WORDS} words.")
LONG = Code("quote-long", f"A quote has more than {MAX_WORDS} words, or more than {MAX_RUN} in a row.")
ELLIPSES = Code("quote-ellipsis", "A quote begins or ends with …, or has nothing between two of them.")
NOT_FOUND = Code("quote-not-found", "A quote does not stand in its paragraph.")
SEALED = Code("quote-sealed", "A quote is not proved: its words, or some of them, are not open in the fingerprint.")
ELSEWHERE = Code("quote-elsewhere", "A quote stands in another paragraph than the one named.")
SIC = Code("sic-not-in-quote", "The word marked [sic] is not in the quote.")
CODES = (SHORT, LONG, ELLIPSES, NOT_FOUND, SEALED, ELSEWHERE, SIC)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Proves each quote, and looks at its length and at what it marks as [sic]."""
    for evidence, proof in proofs(explainer):
        if shape := [*_shape(evidence)]:
            yield from shape
        elif not proof.holds:
            yield _unproved(explainer, evidence, proof)
        if evidence.sic and fold(evidence.sic) not in fold(evidence.quote):
            yield SIC.at(
                evidence.place_of("sic"), f"“{evidence.sic}” is not in the quote", "Write the word as the quote has it"
            )


def _shape(evidence: Evidence) -> Iterator[Finding]:
    """What is wrong with a quote before anybody looks into the seed."""
    place = evidence.place_of("quote")
    parts = evidence.passage.parts
    if not all(parts):
        yield ELLIPSES.at(
            place, f"{ELLIPSIS} stands where nothing is left out", f"{ELLIPSIS} joins two parts of a quote"
        )
        return
    if "..." in evidence.quote and ELLIPSIS not in evidence.quote:
        yield ELLIPSES.at(place, "three dots stand for an ellipsis", f"Write {ELLIPSIS}, one character")
        return
    if (words := count_words(evidence.quote)) < MIN_WORDS:
        message = f"“{evidence.quote}” has {words} words; three are the least"
        yield SHORT.at(place, message, "Quote who, what and when; … leaves out what stands between")
    elif words > MAX_WORDS:
        message = f"the quote has {words} words, {MAX_WORDS} are allowed"
        yield LONG.at(place, message, "Quote who, what and when; … leaves out what stands between")
    elif (run := max(map(count_words, parts))) > MAX_RUN:
        message = f"the quote has {run} words in a row, {MAX_RUN} are allowed"
        yield LONG.at(place, message, "Leave out with … what the sentence does not need")


def _unproved(explainer: Explainer, evidence: Evidence, proof: Proof) -> Finding:
    place, passage = evidence.place_of("quote"), evidence.passage
    if found := INVISIBLE.search(evidence.quote):
        where = evidence.quote[max(0, found.start() - 8) : found.start()]
        invisible = f" An invisible character (U+{ord(found.group()):04X}) stands after “{where}”."
    else:
        invisible = ""
    text = explainer.open_paragraph(evidence.at)
    if proof.spans or (text and not proof.is_false):
        message = f"“{evidence.quote}” stands in {evidence.at}, but is not open in the fingerprint"
        return SEALED.at(place, message, "Open its words: explainer prove")
    if others := places(explainer, passage):
        found_in = ", ".join(map(str, others))
        message = f"“{evidence.quote}” does not stand in {evidence.at}"
        return ELSEWHERE.at(place, message, f"It stands in {found_in}: change `at`{invisible}")
    if text:
        failed = next((part for part in passage.parts if text.find([part]) is None), None)
        if failed is None:
            message = f"the parts of “{evidence.quote}” do not follow each other in {evidence.at}"
            return NOT_FOUND.at(place, message, "Put the parts in the paragraph’s order")
        near = nearest(failed, text.text)
        what = difference(failed, near.words) if near else ""
        hint = f"Did you mean “{near.words}”?{what}" if near else "Nothing like it stands there"
        message = f"“{failed}” does not stand in {evidence.at}; a quote is word for word"
        return NOT_FOUND.at(place, message, hint + invisible)
    return _sealed(explainer, evidence, invisible)


def _sealed(explainer: Explainer, evidence: Evidence, invisible: str) -> Finding:
    """Without the text: what of the quote is open, and how to prove the rest."""
    place, paragraph = evidence.place_of("quote"), sealed_paragraph(explainer, evidence.at)
    parts = evidence.passage.parts
    failed = next((part for part in parts if paragraph and not paragraph.find([part])), parts[0])
    start = longest_start(paragraph, failed) if paragraph else ""
    known = f"“{start}” is open there; what follows is not, or does not stand there. " if start else ""
    message = f"“{failed}” is not proved: it is not open in {evidence.at}, or does not stand there"
    hint = f"{known}Paste the paragraph: explainer prove {evidence.at}{invisible}"
    return SEALED.at(place, message, hint)
