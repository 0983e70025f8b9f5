"""All pages of the site."""

from collections.abc import Mapping

from build_tools.link.addresses import OFFLINE, SEEDS, WHOLE, edition_pages, kind_page, seed_page
from build_tools.link.links import Links
from build_tools.model.entity import Kind
from build_tools.model.explainer import Explainer
from build_tools.render.entities import entities_text
from build_tools.render.pages import page_text
from build_tools.render.reading_copy import reading_text
from build_tools.render.seeds import seed_text, seeds_text
from build_tools.render.take_along import offline_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from build_tools.render.whole import whole_text

Pages = Mapping[str, str]
"""Plain Markdown by the page's address."""


def render(explainer: Explainer, links: Links, *, with_texts: bool = False) -> Pages:
    """Every page of a linked explainer in which no check found an error.

    `with_texts` shows on each seed's page its text, where that is at hand: for a private copy alone.
    """
    templates = environment(explainer)

    def weaver(page: str) -> Weaver:
        return Weaver(explainer, links, page)

    pages = {page.address: page_text(weaver(page.address), templates, page) for page in explainer.pages}
    for kind in dict.fromkeys(entity.kind for entity in explainer.entities):
        pages[kind_page(kind)] = entities_text(weaver(kind_page(kind)), templates, Kind(kind))
    for seed in explainer.seeds:
        text = reading_text if with_texts and seed.name in explainer.texts else seed_text
        pages[seed_page(seed.name)] = text(weaver(seed_page(seed.name)), templates, seed)
    if explainer.seeds:
        pages[SEEDS] = seeds_text(weaver(SEEDS), templates)
    editions = {WHOLE: whole_text, OFFLINE: offline_text}
    return pages | {name: editions[name](weaver(name), templates) for name in edition_pages(explainer)}
