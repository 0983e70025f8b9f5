"""A page's front matter: the plain values from which the theme makes the page's head."""

from build_tools.render.graph import Node, web_page_graph
from build_tools.render.markdown import front_matter
from build_tools.render.pictures import Picture
from build_tools.render.weaver import Weaver


def head(weaver: Weaver, title: str, description: str, graph: Node | None = None) -> str:
    """Front matter with a page's title, description, the address of its picture, and what it tells machines.

    Without a graph of its own a page tells that it is one of the site's.
    """
    return front_matter(
        title=title,
        description=description,
        picture=Picture(title, weaver.explainer.settings.site_name).address,
        graph=graph or web_page_graph(weaver, title),
    )
