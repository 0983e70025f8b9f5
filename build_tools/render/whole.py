"""The whole explainer on one page: all explainer pages in reading order, each statement's footnote once."""

import re
from dataclasses import replace
from posixpath import dirname, join, normpath
from typing import Any

from jinja2 import Environment

from build_tools.link.links import reading_order
from build_tools.link.whole import whole_links
from build_tools.model.markup import without_code
from build_tools.model.page import Page
from build_tools.model.seed import Seed
from build_tools.render.head import head
from build_tools.render.markdown import escape, link
from build_tools.render.pages import woven
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver

TITLE = "The whole explainer"

_HEADING = re.compile(r"^#{1,5} |(?<=<h)[1-5]\b|(?<=</h)[1-5](?=>)", re.M)
_LINK = re.compile(r"(?<=\]\()(?![a-z]+:|[/#])[^()\s]+(?=[\s)])")
_ANCHOR = re.compile(r"""\bid="([^"]+)"|\{:?[^}\n]*?#([\w-]+)""")


def whole_text(weaver: Weaver, templates: Environment) -> str:
    """The whole explainer as plain Markdown; the pages are its chapters, its anchors are unique."""
    explainer = weaver.explainer
    weaver = replace(weaver, links=whole_links(explainer, weaver.links))
    pages = reading_order(explainer)
    taken = {page.id for page in pages}
    chapters: list[dict[str, str]] = []
    for number, page in enumerate(pages, 1):
        summary, body = woven(weaver, templates, with_own_links(page))
        body = with_own_anchors(one_level_down(body), taken, f"-{number}")
        chapters.append({"id": page.id, "title": escape(page.head.title), "summary": summary, "body": body})
    return draw(
        templates,
        "pages/whole.md.j2",
        {
            "front_matter": head(
                explainer,
                weaver.page,
                TITLE,
                f"{explainer.settings.site_name}: all pages in one, to print or to read in one go.",
                search={"exclude": True},
            ),
            "title": TITLE,
            "site_name": escape(explainer.settings.site_name),
            "version": escape(explainer.settings.version),
            "chapters": chapters,
            "seeds": [_source(weaver, seed) for seed in explainer.seeds],
            "footnotes": weaver.footnotes(),
        },
    )


def with_own_links(page: Page) -> Page:
    """A page whose plain relative links lead, from the folder of the whole explainer, to where they led from its own."""
    folder = dirname(page.address)
    return replace(page, body=_LINK.sub(lambda m: normpath(join(folder, m[0])), page.body)) if folder else page


def one_level_down(text: str) -> str:
    """Markdown with each heading a level lower, to stand below a chapter's; what stands in code is none."""
    headings = _HEADING.finditer(without_code(text))
    for heading in reversed(list(headings)):
        level = heading.group()
        lower = f"#{level}" if level.startswith("#") else str(int(level) + 1)
        text = text[: heading.start()] + lower + text[heading.end() :]
    return text


def with_own_anchors(text: str, taken: set[str], ending: str) -> str:
    """Markdown in which an anchor that is taken has an ending, and so has what leads to it; adds all to `taken`."""
    anchors = {first or second for first, second in _ANCHOR.findall(without_code(text))}
    for anchor in sorted(anchors & taken):
        named = rf"""(#|\b(?:id|for|aria-\w+)="(?:[^"]* )?){re.escape(anchor)}(?=[\s")}}])"""
        text = re.sub(named, lambda m, anchor=anchor: f"{m[1]}{anchor}{ending}", text)  # type: ignore[misc]  # mypy cannot infer a default of a lambda
    taken |= anchors
    return text


def _source(weaver: Weaver, seed: Seed) -> dict[str, Any]:
    record = seed.record
    return {
        "name": seed.name,
        "title": weaver.link(seed.name, seed.title),
        "author": escape(record.author),
        "publisher": escape(seed.publisher),
        "date": escape(record.date.value.words),
        "address": link(escape(record.address.value), record.address.value) if record.address else "",
    }
