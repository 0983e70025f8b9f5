"""What stands at a page's end for whoever works with it: how to cite it, links to its statements, how to correct it."""

from typing import Any

from build_tools.link.addresses import Address, absolute
from build_tools.model.place import Place
from build_tools.render.bibliography import Work
from build_tools.render.corrections import source_address, statements
from build_tools.render.markdown import escape
from build_tools.render.weaver import Weaver


def tools(weaver: Weaver, title: str, place: Place) -> dict[str, Any]:
    """The values of `parts/tools.md.j2` for a page that is written at this place; to be called when it is woven."""
    explainer = weaver.explainer
    settings = explainer.settings
    address = absolute(settings, Address(weaver.page), weaver.page) if settings.site_url else ""
    work = Work(title, settings.site_name, address, explainer.dated)
    return {
        "apa": [escape(part) for part in work.apa],
        "plain": escape(work.plain),
        "bibtex": "\n".join(map(escape, work.bibtex.split("\n"))),
        "statements": statements(weaver),
        "source": source_address(settings.repository, place),
    }
