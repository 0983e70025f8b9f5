"""Each page as plain Markdown, for programs that read rather than browse."""

import re
from html import unescape
from html.parser import HTMLParser

from build_tools.link.addresses import html
from build_tools.model.markup import code_apart

MARKDOWN = ".md.txt"
"""Ends the name of a page's Markdown: MkDocs would take `.md` for a page, and a browser shows text files."""

_ATTRIBUTES = re.compile(r"[ \t]*\{:? ?[#.][^}\n]*\}[ \t]*$", re.M)
_LINK = re.compile(r'\]\((?P<page>[^()\s:]+?)\.md(?P<anchor>#[^()\s]*)?(?:\s+"[^"]*")?\)')
_AMPERSAND = re.compile(r"&(?!#?\w+;)")
_UNSEEN = frozenset({"form", "script", "style", "svg"})
_SPECIAL = re.compile(r"[\\`*_\[\]<>|]")


def markdown_file(page: str) -> str:
    """The file, beside a page's HTML, that holds the page as plain Markdown."""
    return page.removesuffix(".md") + MARKDOWN


def front_and_body(text: str) -> tuple[str, str]:
    """A rendered page's front matter, without its lines of `---`, and its body."""
    front, fence, body = text.removeprefix("---\n").partition("\n---\n")
    return (front, body) if fence and text.startswith("---\n") else ("", text)


def plain_markdown(text: str) -> str:
    """A rendered page's body without HTML, attributes and character references: headings, text, tables, footnotes."""
    reader = _Reader()
    for piece, is_code in code_apart(front_and_body(text)[1]):
        if is_code:
            reader.pieces.append(piece)
        else:
            reader.prose(piece)
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.pieces)).strip("\n") + "\n"


class _Reader(HTMLParser):
    """Keeps the text between HTML tags; links stay links."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.pieces: list[str] = []
        self.unseen = 0
        self.addresses: list[str] = []

    def prose(self, text: str) -> None:
        bare = _LINK.sub(lambda m: f"]({html(m['page'] + '.md')}{m['anchor'] or ''})", _ATTRIBUTES.sub("", text))
        self.feed(_AMPERSAND.sub("&amp;", bare))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "a":
            given = dict(attrs)
            self.addresses.append("" if given.get("aria-hidden") else given.get("href") or "")
            self.keep("([" if self.addresses[-1] else "")
        elif tag == "summary":
            self.keep("**")
        elif ":" in tag:
            self.keep(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen -= 1
        elif tag == "a" and self.addresses:
            address = self.addresses.pop()
            self.keep(f"]({address}))" if address else "")
        elif tag == "summary":
            self.keep("**")

    def handle_data(self, data: str) -> None:
        self.keep(data)

    def handle_charref(self, name: str) -> None:
        self.keep(_escaped(unescape(f"&#{name};")))

    def handle_entityref(self, name: str) -> None:
        self.keep(_escaped(unescape(f"&{name};")))

    def keep(self, text: str) -> None:
        if not self.unseen:
            self.pieces.append(text)


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda m: f"\\{m.group()}", text)
