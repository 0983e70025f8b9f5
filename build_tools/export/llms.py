"""`llms.txt` (llmstxt.org): what a language model finds where."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from build_tools.export.pages import front_and_body, markdown_file
from build_tools.export.web import Web
from build_tools.link.addresses import SEEDS
from build_tools.model.explainer import Explainer

_KEYS = re.compile(r"^(?:title|description):.*(?:\n[ \t].*)*", re.M)
"""The only keys of a page's front matter that are read: the others may be long."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page's title and description."""

    title: str
    description: str = ""

    @classmethod
    def of(cls, page: str) -> "Entry":
        """What a rendered page's front matter says of it."""
        front = "\n".join(_KEYS.findall(front_and_body(page)[0]))
        known = yaml.load(front, Loader=yaml.CSafeLoader) or {}
        return cls(str(known.get("title", "")), str(known.get("description", "")))


def llms_txt(explainer: Explainer, pages: Mapping[str, str], data: Mapping[str, str], web: Web) -> str:
    """Every page's Markdown with its description, in the navigation's order, then the sources and the data files.

    `pages` are rendered; `data` holds a description by file.
    """
    entries = {address: Entry.of(text) for address, text in pages.items()}
    order = {address: place for place, address in enumerate(explainer.settings.navigation)}
    seeds = [address for address in entries if address.startswith(SEEDS.removesuffix("index.md"))]
    others = sorted(entries.keys() - set(seeds), key=lambda address: (order.get(address, len(order)), address))
    sections = {
        "Pages": [_line(entries[a].title or a, markdown_file(a), entries[a].description, web) for a in others],
        "Sources": [_line(entries[a].title or a, markdown_file(a), entries[a].description, web) for a in seeds],
        "Data": [_line(name, name, what, web) for name, what in data.items()],
    }
    home = entries.get(others[0]) if others else None
    return "\n".join(_lines(explainer.settings.site_name, home.description if home else "", sections))


def _lines(name: str, description: str, sections: Mapping[str, list[str]]) -> Iterator[str]:
    yield f"# {name}\n"
    if description:
        yield f"> {description}\n"
    yield "Every statement has a footnote with the source, the paragraph and the exact words it rests on."
    for title, lines in sections.items():
        if lines:
            yield f"\n## {title}\n"
            yield from lines
    yield ""


def _line(title: str, file: str, description: str, web: Web) -> str:
    return f"- [{title}]({web.to_file(file)})" + (f": {description}" if description else "")
