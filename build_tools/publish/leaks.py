"""Proves that nothing that is to be published holds more of a seed's text, in one run, than a quotation may."""

import gzip
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from build_tools.model.claim import MAX_WORDS
from build_tools.model.explainer import Texts

RUN = MAX_WORDS + 1
"""Words in a row, of a seed, that are one too many."""

_BETWEEN = re.compile(r"<(sup|script|style)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>", re.S | re.I)
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})|\\[nrt]")
_WORD = re.compile(r"\w+")
_NO_TEXT = frozenset({".png", ".jpg", ".jpeg", ".webp", ".ico", ".woff", ".woff2", ".ttf"})


@dataclass(frozen=True, slots=True)
class Leak:
    """A run of a seed's words that a file holds; `words` are its first."""

    file: str
    seed: str
    words: str


@dataclass(frozen=True, slots=True)
class Search:
    """What came of looking: the files that were read, those whose text cannot be, and the leaks."""

    read: int
    unread: tuple[str, ...]
    leaks: tuple[Leak, ...]


Runs = dict[tuple[str, str], dict[tuple[str, ...], str]]
"""The seeds' names by each run of their words, by the run's first and last word."""


def words_of(text: str) -> list[str]:
    """The words of plain text, HTML, Markdown, JSON or JavaScript as readers see them, in small letters.

    Tags, what stands in raised letters, and punctuation count for nothing: they hide no text.
    """
    text = _ESCAPE.sub(lambda m: chr(int(m[1], 16)) if m[1] else " ", text)
    # Twice: a search index holds tags in escaped form.
    text = unescape(_BETWEEN.sub(" ", unescape(_BETWEEN.sub(" ", text))))
    return _WORD.findall(text.casefold())


def runs_of(texts: Texts) -> Runs:
    """Every run of the seeds' words that is too long to be quoted."""
    runs: Runs = {}
    for seed, content in texts.items():
        words = _WORD.findall(content.decode("utf-8-sig").casefold())
        for run in _windows(words):
            runs.setdefault((run[0], run[-1]), {})[run] = seed
    return runs


def leak_in(text: str, file: str, runs: Runs) -> Leak | None:
    """The first run of a seed's words in a text; None where there is none."""
    words = words_of(text)
    for start, ends in enumerate(zip(words, words[RUN - 1 :], strict=False)):
        if (several := runs.get(ends)) and (seed := several.get(tuple(words[start : start + RUN]))):
            return Leak(file, seed, " ".join(words[start : start + 6]))
    return None


def search(paths: Iterable[Path], texts: Texts) -> Search:
    """Looks through files, and through those inside zip and gzip files, for runs of the seeds' words."""
    runs = runs_of(texts)
    read = 0
    unread: list[str] = []
    leaks: list[Leak] = []
    for path in paths:
        for name, content in _contents(path.as_posix(), path.read_bytes()):
            text = _text(name, content)
            if text is None:
                unread.append(name)
                continue
            read += 1
            leaks += filter(None, [leak_in(text, name, runs)])
    return Search(read, tuple(unread), tuple(leaks))


def _windows(words: list[str]) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - RUN + 1):
        yield tuple(words[start : start + RUN])


def _contents(name: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """A file, or what is packed in it."""
    if name.endswith(".zip"):
        with ZipFile(BytesIO(content)) as archive:
            for entry in archive.namelist():
                yield from _contents(f"{name}/{entry}", archive.read(entry))
    elif name.endswith(".gz"):
        yield from _contents(name.removesuffix(".gz"), gzip.decompress(content))
    else:
        yield name, content


def _text(name: str, content: bytes) -> str | None:
    """A file's text; None for pictures and fonts, and for what is not text."""
    if Path(name).suffix.lower() in _NO_TEXT:
        return None
    if name.lower().endswith(".pdf"):
        return _pdf_text(content)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _pdf_text(content: bytes) -> str | None:
    """A PDF's text; None where pypdf is not installed."""
    try:
        from pypdf import PdfReader
    except ImportError:
        return None
    return " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
