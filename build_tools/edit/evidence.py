"""Reads evidence as a contributor types it: a paragraph and its words, or the words alone."""

import re
from dataclasses import dataclass

from build_tools.find.concordance import TooFewWordsError, near_misses, stands
from build_tools.model.claim import MIN_WORDS
from build_tools.model.explainer import Explainer
from build_tools.model.tokens import count_words

_TYPED = re.compile(r"(?:(?P<at>[a-z0-9-]+#\d+)\s*:?\s+)?(?P<words>.+)", re.S)


class NoPassageError(Exception):
    """The words stand nowhere, or in several paragraphs; the message says what to type."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A paragraph and the words quoted from it."""

    at: str
    quote: str


def read_evidence(explainer: Explainer, typed: str) -> Typed:
    """Reads `000#16 the words`, or finds the one paragraph in which the words stand.

    Raises NoPassageError where there is none or more than one, TooFewWordsError where fewer than three
    words are to be found.
    """
    found = _TYPED.fullmatch(typed.strip())
    if found is None:
        raise NoPassageError("type a paragraph and its words: 000#16 the exact words")
    words = found["words"].strip('“”"')
    if found["at"]:
        return Typed(found["at"], words)
    if count_words(words) < MIN_WORDS:
        raise TooFewWordsError("give three words or more: a quote has as many")
    where = stands(explainer, words)
    if len(where) == 1:
        return Typed(str(where[0]), words)
    if where:
        several = ", ".join(map(str, where))
        raise NoPassageError(f"“{words}” stands in {several}; put the paragraph in front: {where[0]} {words}")
    near = [f"\n  {at} {miss.words}" for at, miss in near_misses(explainer, words)]
    if len(explainer.open_paragraphs) < len(explainer.seeds):
        raise NoPassageError(f"“{words}” is open in no paragraph; put its paragraph in front: 000#16 {words}")
    raise NoPassageError(f"“{words}” stands in no paragraph" + ("; did you mean" + "".join(near) if near else ""))
