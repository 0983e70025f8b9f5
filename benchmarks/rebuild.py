"""Tries to rebuild the seeds' texts from the files of this repository and a list of words, and says what it got; exits 1 if that is anything.

    python -m benchmarks.rebuild [--words FILE] [--root DIR]

It knows the sealed tokens, the open salts, every quotation, and a dictionary (by default that of the system, Debian's
package wamerican, of which it takes the 60,000 shortest words; of a list of your own, the first). What can be tried without a salt is to guess a whole paragraph: where one token of it is unknown,
every word of the dictionary is; where two are, the pairs of the commonest words. A guess is right when the seals say so.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from build_tools.check.account import GUESSABLE
from build_tools.load.explainer import load
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import SealedParagraph, open_paragraph, seal
from build_tools.model.seed import Seed
from build_tools.model.tokens import fold, tokens

SYSTEM = Path("/usr/share/dict/words")
WORDS = 60_000
PAIRS = 2_000
"""The commonest words, of which pairs are tried."""
_MARKS = tuple(".,;:!?\"'()-–—…“”")


@dataclass(slots=True)
class Known:
    """What is known of a paragraph: each token with its white space, None where it is sealed."""

    sealed: SealedParagraph
    tokens: list[str | None]

    @property
    def unknown(self) -> list[int]:
        """The tokens that are not known."""
        return [index for index, token in enumerate(self.tokens) if token is None]


def known_paragraphs(explainer: Explainer, seed: Seed) -> list[Known]:
    """What the quotations show of each paragraph."""
    vocabulary = {
        token.text
        for _, evidence in explainer.evidence
        if evidence.at.seed == seed.name
        for part in evidence.passage.parts
        for token in tokens(part)
    } | {token.text for _, fact in seed.record.known if fact.evidence for token in tokens(fold(fact.evidence.quote))}
    return [Known(sealed, [*_opened(sealed, vocabulary)]) for sealed in seed.fingerprint.paragraphs]


def _opened(sealed: SealedParagraph, vocabulary: set[str]) -> Iterator[str | None]:
    for index, value in enumerate(sealed.seals):
        salt = sealed.salts.get(index)
        guesses = (lead + word for word in vocabulary for lead in (" ", "")) if salt else iter(())
        yield next((guess for guess in guesses if salt and seal(salt, guess) == value), None)


def guess(paragraphs: Sequence[Known], number: int, words: Sequence[str]) -> int:
    """How many tokens of a paragraph come out; the paragraphs that its key is made from are guessed with it."""
    own = paragraphs[number - 1]
    span = [paragraphs[n - 1] for n in own.sealed.key]
    unknown = _unknown(paragraphs, own)
    if not own.unknown or len(unknown) > 2:
        return 0
    candidates = [lead + word for word in (*_MARKS, *words) for lead in (" ", "")]
    tried = candidates if len(unknown) == 1 else candidates[: 2 * (PAIRS + len(_MARKS))]
    check = next(iter(own.unknown))
    for several in product(tried, repeat=len(unknown)):
        texts = [_with(known, unknown, several) for known in span]
        salt = open_paragraph(number, own.sealed.key, texts).salt(check)
        token = several[unknown.index((own, check))]
        if seal(salt, token) == own.sealed.seals[check]:
            return len(own.unknown)
    return 0


def _unknown(paragraphs: Sequence[Known], own: Known) -> list[tuple[Known, int]]:
    """The tokens that are not known of the paragraphs that a paragraph's key is made from."""
    span = [paragraphs[n - 1] for n in own.sealed.key]
    return [(known, index) for known in span for index in known.unknown]


def _with(known: Known, unknown: Sequence[tuple[Known, int]], several: Sequence[str]) -> str:
    guessed = {index: word for (owner, index), word in zip(unknown, several, strict=True) if owner is known}
    return "".join(token if token is not None else guessed[index] for index, token in enumerate(known.tokens))


def main() -> None:
    """Prints, seed by seed, how many tokens the quotations show and how many more came out."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--words", type=Path, help="a word a line, commonest first")
    parser.add_argument("--root", type=Path, default=Path.cwd())
    given = parser.parse_args()
    words = (given.words or SYSTEM).read_text(encoding="utf-8").split()
    words = (words if given.words else sorted(words, key=len))[:WORDS]
    explainer, _ = load(given.root)
    print(f"{len(words)} words of {given.words or SYSTEM}")
    rebuilt = 0
    for seed in explainer.seeds:
        paragraphs = known_paragraphs(explainer, seed)
        shown = sum(token is not None for known in paragraphs for token in known.tokens)
        out_of = sum(len(known.tokens) for known in paragraphs)
        nearly = sum(bool(known.unknown) and len(_unknown(paragraphs, known)) < GUESSABLE for known in paragraphs)
        got = sum(guess(paragraphs, number, words) for number in range(1, len(paragraphs) + 1))
        print(
            f"{seed.name}: {shown} of {out_of} tokens quoted, {got} more rebuilt; {nearly} paragraphs with fewer than {GUESSABLE} tokens to guess"
        )
        rebuilt += got
    sys.exit(rebuilt > 0)


if __name__ == "__main__":
    main()
