"""What lets a quote be proved against a seed without keeping the seed's text.

A fingerprint holds, for each paragraph, the number of its words and the hashes of its overlapping runs of
three tokens in their order. A hash is the first 48 bits of SHA-256 over the run's folded text in UTF-8,
twelve hexadecimal digits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from build_tools.model.tokens import RUN, count_words, fold, runs

DIGITS = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to `end` (left out) of a paragraph, counted from 0."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ParagraphPrint:
    """One paragraph's words, counted, and the hashes of its runs, in order."""

    words: int
    hashes: tuple[str, ...]

    def find(self, part: str) -> tuple[Span, ...]:
        """Where a folded text of three or more tokens stands in the paragraph; empty if nowhere."""
        wanted = hashes(part)
        size = len(wanted)
        if not size:
            return ()
        return tuple(
            Span(start, start + size + RUN - 1)
            for start in range(len(self.hashes) - size + 1)
            if self.hashes[start : start + size] == wanted
        )


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A seed's fingerprint: the name and SHA-256 of its file, and a print for each paragraph."""

    file: str
    sha256: str
    paragraphs: tuple[ParagraphPrint, ...]

    @property
    def words(self) -> int:
        """Words in the whole seed."""
        return sum(paragraph.words for paragraph in self.paragraphs)

    def paragraph(self, number: int) -> ParagraphPrint | None:
        """A paragraph's print by its number, counted from 1; None if the seed has no such paragraph."""
        return self.paragraphs[number - 1] if 1 <= number <= len(self.paragraphs) else None


def hashes(folded: str) -> tuple[str, ...]:
    """The hashes of a folded text's runs of three tokens."""
    return tuple(sha256(run.encode()).hexdigest()[:DIGITS] for run in runs(folded))


def paragraphs_of(text: str) -> tuple[str, ...]:
    """A seed's paragraphs: its non-blank lines, as they stand."""
    return tuple(line for line in text.split("\n") if line.strip())


def take(file: str, content: bytes) -> Fingerprint:
    """The fingerprint of a seed's file. Raises UnicodeDecodeError where the content is not UTF-8."""
    paragraphs: Sequence[str] = paragraphs_of(content.decode("utf-8-sig"))
    return Fingerprint(
        file,
        sha256(content).hexdigest(),
        tuple(ParagraphPrint(count_words(p), hashes(fold(p))) for p in paragraphs),
    )
