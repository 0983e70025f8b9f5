"""Explainer pages: the contributor's Markdown with all its links and embeds resolved."""

from jinja2 import Environment

from build_tools.link.uses import embeds, shown_questions
from build_tools.model.claim import Claim
from build_tools.model.markup import Reference, replaced
from build_tools.model.page import Page
from build_tools.render.blocks import block
from build_tools.render.graph import page_graph
from build_tools.render.head import head
from build_tools.render.markdown import escape
from build_tools.render.reading import as_of, minutes_for, seeds_under, words_in
from build_tools.render.templates import draw
from build_tools.render.tools import tools
from build_tools.render.weaver import Weaver

MAX_DESCRIPTION = 160
"""Characters that search engines show of a description."""


def woven(weaver: Weaver, templates: Environment, page: Page) -> tuple[str, str]:
    """A page's summary and its body as Markdown, without title, footnotes and what else the page's template adds."""

    def embedded(reference: Reference) -> str:
        if not reference.is_embed:
            return weaver.link(reference.id, reference.words)
        if claim := weaver.explainer.claim_by_id.get(reference.id):
            return weaver.claim(claim)
        return block(weaver, templates, reference.id)

    def between(text: str) -> str:
        if "\n#" in text:
            weaver.new_section()
        return text

    weaver.own = frozenset((*page.head.summary, *embeds(page)))
    weaver.questions = frozenset(shown_questions(weaver.explainer, page))
    weaver.new_section()
    summary = weaver.claims(page.head.summary)
    weaver.new_section()
    return summary, replaced(page.body, embedded, between)


def page_text(weaver: Weaver, templates: Environment, page: Page) -> str:
    """One explainer page as plain Markdown."""
    summary, body = woven(weaver, templates, page)
    words = words_in(f"{summary}\n{body}")
    return draw(
        templates,
        "pages/explainer.md.j2",
        {
            "front_matter": head(
                weaver.explainer,
                weaver.page,
                page.head.title,
                description(weaver, page),
                page_graph(weaver, page, words),
                search={"boost": 2},
            ),
            "title": escape(page.head.title),
            "facts": facts(weaver, words),
            "summary": summary,
            "body": body,
            "related": [weaver.link(name, weaver.explainer.page_by_id[name].head.title) for name in page.head.related],
            "tools": tools(weaver, page.head.title, page.head.place),
            "footnotes": weaver.footnotes(),
        },
    )


def facts(weaver: Weaver, words: int) -> list[str]:
    """What stands under a page's title: how long it takes to read, and of when its sources are."""
    minutes = minutes_for(words)
    seeds = seeds_under(weaver.explainer, weaver.shown.values())
    return [f"{minutes} {'minute' if minutes == 1 else 'minutes'} to read", *filter(None, [escape(as_of(seeds))])]


def description(weaver: Weaver, page: Page) -> str:
    """What search engines show of a page: its own description, or the beginning of its summary."""
    claims: list[Claim] = [weaver.explainer.claim_by_id[name] for name in page.head.summary]
    text = page.head.description or " ".join(weaver.plain(claim.says) for claim in claims)
    if len(text) <= MAX_DESCRIPTION:
        return text
    return text[: text.rfind(" ", 0, MAX_DESCRIPTION)].rstrip(".,;: ") + "…"
