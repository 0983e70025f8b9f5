"""Each page as plain Markdown, for programs that read rather than browse, and `llms.txt`, which lists them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from typing import Any

import yaml

from build_tools.export.web import Web, html
from build_tools.link.addresses import SEEDS, Address
from build_tools.model.explainer import Explainer
from build_tools.model.markup import code_apart

MARKDOWN = ".md.txt"
"""Ends the name of a page's Markdown: MkDocs would take `.md` for a page, and a browser shows text files."""

_ATTRIBUTES = re.compile(r"[ \t]*\{:? ?[#.][^}\n]*\}[ \t]*$", re.M)
_LINK = re.compile(r"\]\((?P<page>[^()\s:]+?)\.md(?P<anchor>#[^()\s]*)?\)")
_AMPERSAND = re.compile(r"&(?!#?\w+;)")
_UNSEEN = frozenset({"script", "style", "svg"})
_SPECIAL = re.compile(r"[\\`*_\[\]<>|]")


def markdown_file(page: str) -> str:
    """The file, beside a page's HTML, that holds the page as plain Markdown."""
    return page.removesuffix(".md") + MARKDOWN


@dataclass(frozen=True, slots=True)
class Sheet:
    """A rendered page: its front matter and its body."""

    head: Mapping[str, Any]
    body: str

    @classmethod
    def of(cls, text: str) -> "Sheet":
        """Takes a rendered page apart."""
        _, head, body = text.split("---\n", 2) if text.startswith("---\n") else ("", "", text)
        return cls(yaml.load(head, Loader=yaml.CSafeLoader) or {}, body)


def plain_markdown(text: str) -> str:
    """A rendered page's body without HTML, attributes and character references: headings, text, tables, footnotes."""
    reader = _Reader()
    for piece, is_code in code_apart(Sheet.of(text).body):
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
        bare = _LINK.sub(lambda m: f"]({html(m['page'])}{m['anchor'] or ''})", _ATTRIBUTES.sub("", text))
        self.feed(_AMPERSAND.sub("&amp;", bare))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "a":
            self.addresses.append(dict(attrs).get("href") or "")
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


def llms_txt(explainer: Explainer, pages: Mapping[str, str], data: Mapping[str, str], web: Web) -> str:
    """The site for a language model (llmstxt.org): every page's Markdown with its description, then the data files.

    `data` holds a description by file.
    """
    sheets = {address: Sheet.of(text) for address, text in pages.items()}
    home = sheets.get("index.md", Sheet({}, ""))
    own = [address for address in explainer.settings.navigation if address in sheets]
    seeds = [address for address in sheets if address.startswith(SEEDS.removesuffix("index.md"))]
    looked_up = [address for address in sheets if address not in (*own, *seeds)]
    sections: dict[str, list[str]] = {
        "Pages": [_entry(sheets[a], a, web) for a in (*own, *looked_up) if a not in seeds],
        "Sources": [_entry(sheets[a], a, web) for a in seeds],
        "Data": [f"- [{name}]({web.to_file(name)}): {what}" for name, what in data.items()],
    }
    return "\n".join(_sections(explainer.settings.site_name, home.head.get("description", ""), sections))


def _sections(name: str, description: str, sections: Mapping[str, list[str]]) -> Iterator[str]:
    yield f"# {name}\n"
    if description:
        yield f"> {description}\n"
    yield "Every statement has a footnote with the source, the paragraph and the exact words it rests on."
    for title, entries in sections.items():
        if entries:
            yield f"\n## {title}\n"
            yield from entries
    yield ""


def _entry(sheet: Sheet, address: str, web: Web) -> str:
    title, description = sheet.head.get("title", address), sheet.head.get("description", "")
    where = web.to(Address(address)).removesuffix(".html") + MARKDOWN
    return f"- [{title}]({where})" + (f": {description}" if description else "")
