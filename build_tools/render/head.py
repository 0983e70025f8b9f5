"""A page's front matter: the plain values from which the theme makes the page's head."""

from typing import Any

from build_tools.model.explainer import Explainer
from build_tools.render.graph import Node, web_page_graph
from build_tools.render.markdown import front_matter
from build_tools.render.pictures import Picture


def head(
    explainer: Explainer, page: str, title: str, description: str, graph: Node | None = None, **others: Any
) -> str:
    """Front matter with a page's title, description, the address of its picture, and what it tells machines.

    Without a graph of its own, the page at the address `page` tells that it is one of the site's. `others` are
    values for MkDocs and its theme.
    """
    return front_matter(
        title=title,
        description=description,
        picture=Picture(title, explainer.settings.site_name).address,
        graph=graph or web_page_graph(explainer, page, title),
        **others,
    )
