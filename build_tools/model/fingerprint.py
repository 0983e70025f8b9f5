"""What lets a quote be proved against a seed without keeping the seed's text: sealed tokens.

For each paragraph n (counted from 1), K comes from a text by PBKDF2 (RFC 8018, with HMAC-SHA-256, the salt "explainer" and ROUNDS
rounds) and is never stored; the salt of its token i (counted from 0) is the first 16 bytes of HMAC-SHA-256(K, "n:i"), the seal of
token i the first 16 bytes of SHA-256(salt, the white space before the token, the token), all in UTF-8. A fingerprint stores every seal, and the salts of those tokens alone that a note quotes. Without
its salt a seal tells nothing; without all of K's text no salt can be computed.

The text of K is the folded paragraph and as many after it (at the end of a seed, before it) as make KEY_TOKENS tokens, furniture left
out, joined by line feeds: a shorter one could be guessed, or the few words that its quotations leave. PBKDF2 makes each guess dear. Neighbours may
share a K, which is why a salt depends on the paragraph's number too: else one that is open would lay open the same token of the other
to a dictionary.
"""

import base64
import binascii
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import pbkdf2_hmac, sha256
from hmac import digest

from build_tools.model.tokens import Token, fold, tokens

SIZE = 16
"""Bytes of a salt and of a seal."""

KEY_TOKENS = 240
"""Tokens that a paragraph's key is made from at least, where the seed has as many."""

ROUNDS = 20_000
"""How often PBKDF2 hashes: some milliseconds a paragraph for whoever has it, a century for whoever guesses forty bits."""


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens `start` to `end` (left out) of a paragraph, counted from 0."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SealedParagraph:
    """A paragraph: how many of its tokens are words, the seals of all, and the salts of those that are open.

    `key` are the numbers, ascending, of the paragraphs that its key is made from, its own among them.
    """

    words: int
    seals: tuple[bytes, ...]
    key: tuple[int, ...]
    salts: Mapping[int, bytes] = field(default_factory=dict)
    _found: dict[tuple[str, ...], tuple[Span, ...] | None] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was looked for already: several stages ask for the same quotes."""

    def find(self, parts: Sequence[str]) -> tuple[Span, ...] | None:
        """Where the folded parts of a quote stand open, in their order and as near each other as can be; None if nowhere."""
        wanted = tuple(parts)
        if wanted not in self._found:
            found = nearest_spans([_Part(tokens(part)) for part in wanted], self._matches, sorted(self.salts))
            self._found[wanted] = found
        return self._found[wanted]

    def _matches(self, part: "_Part", start: int) -> bool:
        size = len(part.words)
        if start + size > len(self.seals) or any(at not in self.salts for at in range(start, start + size)):
            return False
        first = part.words[0]
        if all(seal(self.salts[start], lead + first) != self.seals[start] for lead in ("", " ")):
            return False
        return all(seal(self.salts[start + i], part.words[i]) == self.seals[start + i] for i in range(1, size))


class _Part:
    """A part of a quote: its tokens, each but the first with the white space before it."""

    __slots__ = ("words",)

    def __init__(self, found: Sequence[Token]) -> None:
        self.words = tuple(
            (" " if index and found[index - 1].end < token.start else "") + token.text
            for index, token in enumerate(found)
        )


def nearest_spans(
    parts: Sequence[_Part], matches: Callable[[_Part, int], bool], starts: Sequence[int]
) -> tuple[Span, ...] | None:
    """The spans of parts that follow each other, in the shortest stretch of the paragraph; the first of several."""
    if any(not part.words for part in parts):
        return None
    places = [[at for at in starts if matches(part, at)] for part in parts]
    best: tuple[Span, ...] | None = None
    for first in places[0]:
        spans = [Span(first, first + len(parts[0].words))]
        for part, several in zip(parts[1:], places[1:], strict=True):
            following = next((at for at in several if at >= spans[-1].end), None)
            if following is None:
                return best
            spans.append(Span(following, following + len(part.words)))
        if best is None or spans[-1].end - first < best[-1].end - best[0].start:
            best = tuple(spans)
    return best


@dataclass(frozen=True, slots=True)
class OpenParagraph:
    """A paragraph whose text is at hand: its number, its tokens, and what seals them."""

    number: int
    text: str
    tokens: tuple[Token, ...]
    key: bytes

    def find(self, parts: Sequence[str]) -> tuple[Span, ...] | None:
        """Where the folded parts of a quote stand, in their order and as near each other as can be; None if nowhere."""
        return nearest_spans([_Part(tokens(part)) for part in parts], self._matches, range(len(self.tokens)))

    def _matches(self, part: _Part, start: int) -> bool:
        size = len(part.words)
        return self.tokens[start].text == part.words[0] and _Part(self.tokens[start : start + size]).words == part.words

    @property
    def seals(self) -> tuple[bytes, ...]:
        """The seals of all tokens."""
        return tuple(seal(self.salt(index), self.lead(index) + token.text) for index, token in enumerate(self.tokens))

    def salt(self, index: int) -> bytes:
        """The salt of a token."""
        return digest(self.key, f"{self.number}:{index}".encode(), "sha256")[:SIZE]

    def lead(self, index: int) -> str:
        """The white space before a token."""
        return " " if index and self.tokens[index - 1].end < self.tokens[index].start else ""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A seed's fingerprint: the name and SHA-256 of its file, and its sealed paragraphs."""

    file: str
    sha256: str
    paragraphs: tuple[SealedParagraph, ...]

    @property
    def words(self) -> int:
        """Words in the whole seed."""
        return sum(paragraph.words for paragraph in self.paragraphs)

    def paragraph(self, number: int) -> SealedParagraph | None:
        """A paragraph by its number, counted from 1; None if the seed has no such paragraph."""
        return self.paragraphs[number - 1] if 1 <= number <= len(self.paragraphs) else None

    def with_salts(self, salts: Mapping[int, Mapping[int, bytes]]) -> "Fingerprint":
        """The fingerprint with these salts open and no others: by the paragraph's number and the token's index."""
        return replace(
            self,
            paragraphs=tuple(
                replace(paragraph, salts=dict(salts.get(number, {})))
                for number, paragraph in enumerate(self.paragraphs, 1)
            ),
        )


def seal(salt: bytes, token: str) -> bytes:
    """The seal of a token with the white space before it."""
    return sha256(salt + token.encode()).digest()[:SIZE]


def encode(value: bytes) -> str:
    """A salt or seal in Base64 for addresses (RFC 4648, section 5), without padding."""
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def decode(text: str) -> bytes:
    """The bytes of what `encode` wrote: SIZE of them, whatever the last character's spare bits."""
    try:
        return base64.urlsafe_b64decode(f"{text}==")[:SIZE]
    except binascii.Error as error:  # whoever reads a file looks at its form first
        raise ValueError(f"“{text}” is no Base64") from error


def paragraphs_of(text: str) -> tuple[str, ...]:
    """A seed's paragraphs: its non-blank lines, as they stand."""
    return tuple(line for line in text.split("\n") if line.strip())


def key_numbers(sizes: Sequence[int], furniture: Collection[int] = ()) -> list[tuple[int, ...]]:
    """For each paragraph, from all their numbers of tokens: the numbers of those that its key is made from.

    No paragraph of the text itself is sealed together with furniture: whoever pastes the text has none.
    """
    numbers = range(1, len(sizes) + 1)
    keys = []
    for own in numbers:
        others = [n for n in numbers if n != own and (own in furniture or n not in furniture)]
        order = [n for n in others if n > own] + [n for n in reversed(others) if n < own]
        key = [own]
        while sum(sizes[n - 1] for n in key) < KEY_TOKENS and order:
            key.append(order.pop(0))
        keys.append(tuple(sorted(key)))
    return keys


def open_paragraph(number: int, key: Sequence[int], paragraphs: Sequence[str]) -> OpenParagraph:
    """A paragraph from the texts of all that its key is made from, whose numbers are `key`."""
    folded = [fold(paragraph) for paragraph in paragraphs]
    text = folded[key.index(number)]
    return OpenParagraph(number, text, tokens(text), _key("\n".join(folded)))


@cache  # paragraphs share keys, and one text is opened several times in a run
def _key(text: str) -> bytes:
    return pbkdf2_hmac("sha256", text.encode(), b"explainer", ROUNDS)


def open_paragraphs(text: str, keys: Sequence[tuple[int, ...]] | None = None) -> tuple[OpenParagraph, ...]:
    """All paragraphs of a seed's text; `keys` tells which ones each key is made from, where that is not as without furniture."""
    paragraphs = paragraphs_of(text)
    made = keys or key_numbers([len(tokens(fold(paragraph))) for paragraph in paragraphs])
    return tuple(open_paragraph(number, key, [paragraphs[n - 1] for n in key]) for number, key in enumerate(made, 1))


def take(file: str, content: bytes, furniture: Collection[int] = ()) -> Fingerprint:
    """The fingerprint of a seed's file, all sealed. Raises UnicodeDecodeError where the content is not UTF-8."""
    text = content.decode("utf-8-sig")
    keys = key_numbers([len(tokens(fold(paragraph))) for paragraph in paragraphs_of(text)], furniture)
    return Fingerprint(
        file,
        sha256(content).hexdigest(),
        tuple(
            SealedParagraph(sum(token.is_word for token in paragraph.tokens), paragraph.seals, key)
            for paragraph, key in zip(open_paragraphs(text, keys), keys, strict=True)
        ),
    )
