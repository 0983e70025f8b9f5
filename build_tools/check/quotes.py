"""Every quote stands in its paragraph: word for word, exactly once, neither too short nor too long."""

from collections.abc import Iterator

from build_tools.check.proof import Proof, elsewhere, longest_start, paragraph_print, proofs
from build_tools.model.claim import Evidence, Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.fingerprint import paragraphs_of
from build_tools.model.nearness import nearest
from build_tools.model.tokens import RUN, count_words, fold

MAX_WORDS = 35

SHORT = Code("quote-short", "A quote, or a part of it, has fewer than three words.")
LONG = Code("quote-long", f"A quote has more than {MAX_WORDS} words.")
NOT_FOUND = Code("quote-not-found", "A quote does not stand in its paragraph.")
ELSEWHERE = Code("quote-elsewhere", "A quote stands in another paragraph than the one named.")
REPEATED = Code("quote-repeated", "A quote stands more than once in its paragraph.")
ORDER = Code("quote-order", "The parts of a quote do not follow each other in the paragraph.")
SIC = Code("sic-not-in-quote", "The word marked [sic] is not in the quote.")
CODES = (SHORT, LONG, NOT_FOUND, ELSEWHERE, REPEATED, ORDER, SIC)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Proves each quote, and looks at its length and at what it marks as [sic]."""
    for evidence, proof in proofs(explainer):
        place = evidence.place_of("quote")
        short = [part for part in evidence.passage.parts if count_words(part) < RUN]
        if short:
            yield SHORT.at(place, f"“{short[0]}” has fewer than three words", "Quote more of the sentence around it")
        elif not proof.holds:
            yield _unproved(explainer, evidence, proof)
        if (words := count_words(evidence.quote)) > MAX_WORDS:
            yield LONG.at(
                place,
                f"the quote has {words} words, {MAX_WORDS} are allowed",
                "Quote the words that matter; … leaves out the rest",
            )
        if evidence.sic and fold(evidence.sic) not in fold(evidence.quote):
            yield SIC.at(
                evidence.place_of("sic"), f"“{evidence.sic}” is not in the quote", "Write the word as the quote has it"
            )


def _unproved(explainer: Explainer, evidence: Evidence, proof: Proof) -> Finding:
    place, part = evidence.place_of("quote"), proof.failed_part or ""
    if proof.out_of_order:
        return ORDER.at(
            place,
            f"“{part}” stands before the part that the quote puts first",
            "Put the parts in the paragraph’s order",
        )
    if proof.times > 1:
        message = f"“{part}” stands {proof.times} times in {evidence.at}"
        return REPEATED.at(place, message, "Quote a word more, so that it stands there once")
    if others := elsewhere(explainer, part):
        found = ", ".join(map(str, others))
        return ELSEWHERE.at(place, f"“{part}” does not stand in {evidence.at}", f"It stands in {found}: change `at`")
    message = f"“{part}” does not stand in {evidence.at}; a quote is word for word"
    return NOT_FOUND.at(place, message, _near(explainer, evidence, part))


def _text(explainer: Explainer, at: Paragraph) -> str:
    """A paragraph's text; empty where it is not at hand, as in a text that its fingerprint is not of."""
    words = paragraphs_of(explainer.texts.get(at.seed, b"").decode("utf-8-sig", errors="replace"))
    return words[at.number - 1] if at.number <= len(words) else ""


def _near(explainer: Explainer, evidence: Evidence, part: str) -> str:
    """A suggestion: from the seed's text where it is at hand, otherwise how far the words agree."""
    if paragraph := _text(explainer, evidence.at):
        near = nearest(part, paragraph)
        return f"Did you mean “{near.words}”?" if near else "Nothing like it stands there"
    printed = paragraph_print(explainer, evidence.at)
    start_words = longest_start(part, printed) if printed else ""
    if start_words:
        return f"“{start_words}” stands there; what follows does not"
    return "Copy the words from the seed; --texts DIR suggests the nearest"
