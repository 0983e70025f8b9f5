"""A page's own prose connects; it states no fact: no number, date, quotation or name outside a claim.

Links name things and are allowed; headings and titles are held to the claims of their page (`statements`). Pages
whose voice is the site's own speak of this site and are left alone.
"""

import re
from collections.abc import Iterator

from build_tools.model.date import MONTHS
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.markup import references, without_code
from build_tools.model.page import Page, Voice

NUMBER = Code("prose-number", "A page's own prose states a number.")
DATE = Code("prose-date", "A page's own prose states a date.")
QUOTATION = Code("prose-quotation", "A page's own prose quotes.")
NAME = Code("prose-name", "A page's own prose names somebody or something without a link.")
CODES = (NUMBER, DATE, QUOTATION, NAME)

_HINT = "Make it a claim with evidence and embed it: ![[id]]"
_NUMBERS = "two three four five six seven eight nine ten eleven twelve dozen hundred thousand million"
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_RULES = (
    (DATE, re.compile(rf"\b(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)}|{_WEEKDAYS.replace(' ', '|')})\b(?: \d{{4}})?|\b(?:1[89]|20)\d\d\b"), _HINT),
    (NUMBER, re.compile(rf"\d[\d.,]*|\b(?:{_NUMBERS.replace(' ', '|')})\b", re.I), _HINT),
    (QUOTATION, re.compile(r"[“\"][^”\"]*[”\"]?"), _HINT),
    (NAME, re.compile(r"\b[A-ZÀ-Þ][\w-]+"), "Link it, [[id]], or leave the name to a claim"),
)  # fmt: skip
_HEADING = re.compile(r"^#{1,6} .*$", re.M)
_NOT_PROSE = re.compile(r"\]\([^)]*\)|\{[^}]*\}|<[^>]+>|^[ \t]*\d+[.)](?= )", re.M)


def own_prose(text: str) -> str:
    """The text with links, embeds, code, attributes and addresses blanked out, offsets kept."""
    blanked = list(without_code(text))
    for reference in references(text):
        # An embedded claim is a whole sentence: what follows it begins another.
        last = "." if reference.is_embed else "_"
        blanked[reference.start : reference.end] = "_" * (reference.end - reference.start - 1) + last
    return _NOT_PROSE.sub(lambda m: "_" * len(m.group()), "".join(blanked)).replace("_", "\u2060")


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the prose of pages that speak of the subject."""
    for page in explainer.pages:
        if page.head.voice is Voice.SUBJECT:
            yield from _page(page)


def _page(page: Page) -> Iterator[Finding]:
    prose = own_prose(page.body)
    text = _HEADING.sub(lambda m: "\u2060" * len(m.group()), prose)
    for code, found, hint in _found(text):
        yield code.at(page.place_at(found.start()), f"the page’s own prose states “{found.group()}”", hint)


def _found(text: str) -> Iterator[tuple[Code, re.Match[str], str]]:
    """What the rules find, each character blamed on the first rule that takes it."""
    for code, pattern, hint in _RULES:
        for found in pattern.finditer(text):
            if code is not NAME or not _begins_sentence(text, found.start()):
                yield code, found, hint
        text = pattern.sub(lambda m: "\u2060" * len(m.group()), text)


def _begins_sentence(text: str, offset: int) -> bool:
    """Whether a word that stands here has its capital from beginning a sentence, a line or a list item."""
    before = text[:offset].rstrip(' *_“"(')
    return not before or before[-1] in ".?!:|>\n" or re.search(r"(?:^|\n) *-$", before) is not None
