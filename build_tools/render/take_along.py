"""The page that tells of the explainer's editions: one to take along, one to print."""

from jinja2 import Environment

from build_tools.link.addresses import WHOLE, edition_pages
from build_tools.render.head import head
from build_tools.render.markdown import attribute, escape
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver

THIS_COPY = '<p class="this-copy" data-search-exclude>'
"""Begins the paragraph, of one line, in which a copy that was made to take along says its date and checksum."""


def offline_text(weaver: Weaver, templates: Environment) -> str:
    """The page as plain Markdown; it links to the files only where mkdocs.yml says where they are published."""
    settings = weaver.explainer.settings
    return draw(
        templates,
        "pages/offline.md.j2",
        {
            "front_matter": head(
                weaver.explainer,
                weaver.page,
                "Take it along",
                f"{settings.site_name} as a folder for reading offline, and as a PDF.",
            ),
            "this_copy": THIS_COPY,
            "site_name": escape(settings.site_name),
            "version": escape(settings.version),
            "downloads": settings.downloads,
            "has_whole": WHOLE in edition_pages(weaver.explainer),
            "edition": attribute(settings.edition),
        },
    )
