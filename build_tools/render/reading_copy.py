"""A seed's page in the private copy: every paragraph whole, the cited words marked, beside it what rests on it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from jinja2 import Environment

from build_tools.link.addresses import paragraph_address
from build_tools.model.claim import Evidence, Paragraph, Passage
from build_tools.model.fingerprint import paragraphs_of
from build_tools.model.seed import Seed
from build_tools.model.tokens import fold, tidy, tokens
from build_tools.render.markdown import escape, front_matter, link
from build_tools.render.seeds import about, facts, quoted
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver

_DEEPEST = 3
"""Quotes on the same words up to which the mark grows stronger."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage in a paragraph's text: its letter there, and the characters of its parts, ends left out."""

    letter: str
    parts: tuple[tuple[int, int], ...]

    def covers(self, start: int, end: int) -> bool:
        """Whether one of the parts holds all characters from `start` to `end`."""
        return any(first <= start and end <= last for first, last in self.parts)


def reading_text(weaver: Weaver, templates: Environment, seed: Seed) -> str:
    """A seed's page with its text, which must be at hand, as plain Markdown."""
    text = weaver.explainer.texts[seed.name].decode("utf-8-sig")
    return draw(
        templates,
        "pages/seed-with-text.md.j2",
        {
            "front_matter": front_matter(title=f"{seed.name}: {seed.title}", description="A private reading copy."),
            "seed": about(seed),
            "facts": facts(weaver, seed),
            "paragraphs": [
                _paragraph(weaver, seed, number, words) for number, words in enumerate(paragraphs_of(text), 1)
            ],
        },
    )


def highlighted(words: str, marks: Iterable[Mark], anchor: str) -> str:
    """Words as Markdown, with the marked ones in `mark`, and each mark's letter after its end as a link.

    Where marks overlap, each run of words stands in one `mark`, whose class says how many lie on it.
    """
    all_marks = tuple(marks)
    edges = {edge for mark in all_marks for part in mark.parts for edge in part}
    pieces: list[str] = []
    for start, end in pairwise(sorted({0, len(words), *edges})):
        piece = escape(words[start:end])
        if depth := sum(mark.covers(start, end) for mark in all_marks):
            piece = f'<mark class="rests-{min(depth, _DEEPEST)}">{piece}</mark>'
        ending = [mark.letter for mark in all_marks if mark.parts[-1][1] == end]
        pieces += piece, *(f"<sup>{link(letter, f'#{anchor}-{letter}')}</sup>" for letter in ending)
    return "".join(pieces)


def _paragraph(weaver: Weaver, seed: Seed, number: int, text: str) -> dict[str, Any]:
    at = Paragraph(seed.name, number)
    anchor = paragraph_address(at).anchor
    evidence = {e.passage: e for _, e in weaver.explainer.evidence if e.at == at}
    marks = {passage: _mark(seed, e, text, _letter(weaver, passage)) for passage, e in evidence.items()}
    quotes = quoted(weaver, seed, at)
    in_text_order = sorted(quotes, key=lambda passage: marks[passage].parts)
    return {
        "at": escape(str(at)),
        "anchor": anchor,
        "words": highlighted(tidy(text), marks.values(), anchor),
        "quotes": [
            quotes[passage] | {"letter": marks[passage].letter, "anchor": f"{anchor}-{marks[passage].letter}"}
            for passage in in_text_order
        ],
        "why_unused": "" if quotes else _why_unused(seed, number),
    }


def _mark(seed: Seed, evidence: Evidence, text: str, letter: str) -> Mark:
    """The mark of a proved quote. A tidy text has a character for each of the folded one."""
    found = tokens(fold(text))
    sealed = seed.fingerprint.paragraphs[evidence.at.number - 1]
    spans = sealed.find(evidence.passage.parts) or ()
    return Mark(letter, tuple((found[span.start].start, found[span.end - 1].end) for span in spans))


def _letter(weaver: Weaver, passage: Passage) -> str:
    """What tells a passage from the others of its paragraph: the end of its footnote's label."""
    return weaver.links.labels[passage].removeprefix(f"{passage.paragraph.seed}-{passage.paragraph.number}")


def _why_unused(seed: Seed, number: int) -> str:
    why = seed.record.why_aside(number)
    return f"Nothing rests on this paragraph: {escape(why)}." if why else "Nothing rests on this paragraph."
