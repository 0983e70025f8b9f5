"""Small pages at the addresses that pages had under their former ids; each leads to where the page is now."""

from jinja2 import Environment

from build_tools.link.addresses import Address, absolute, former_address, html
from build_tools.model.explainer import Explainer
from build_tools.model.page import Page
from build_tools.render.markdown import attribute
from build_tools.render.templates import draw, environment


def redirects(explainer: Explainer) -> dict[str, str]:
    """HTML by address, for each former id of a page; MkDocs copies it as it is."""
    templates = environment(explainer)
    return {
        html(former_address(name)): _redirect(explainer, templates, page, former_address(name))
        for page in explainer.pages
        for name in page.head.was
    }


def _redirect(explainer: Explainer, templates: Environment, page: Page, former: str) -> str:
    here = Address(page.address)
    values = {
        "title": attribute(page.head.title),
        "address": attribute(html(here.seen_from(former))),
        "canonical": attribute(absolute(explainer.settings, here, former)),
    }
    return draw(templates, "pages/redirect.html.j2", values)
