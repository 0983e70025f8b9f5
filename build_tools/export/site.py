"""All exported files of a site."""

import json
from collections.abc import Iterable, Mapping

from build_tools.export.data_page import data_page
from build_tools.export.files import FILES, DataFile, Made
from build_tools.export.form import schema
from build_tools.export.llms import llms_txt
from build_tools.export.pages import markdown_file, plain_markdown
from build_tools.export.web import Web
from build_tools.link.addresses import data_addresses
from build_tools.link.links import Links
from build_tools.model.explainer import Explainer
from build_tools.model.history import Revision

LLMS = "llms.txt"


def export(
    explainer: Explainer, links: Links, pages: Mapping[str, str], history: Iterable[Revision] = ()
) -> dict[str, str]:
    """Every exported file of a linked explainer, by its path below the site, and the page “Data” that tells of them.

    That page is made where the navigation names it. `pages` are the rendered pages. A file that would be empty,
    such as the feed outside git, is left out.
    """
    revisions = tuple(history)

    def made(file: DataFile) -> str:
        return file.make(Made(explainer, links, revisions, Web(explainer.settings, file.path)))

    texts = {file: text for file in FILES if (text := made(file))}
    told = {address: data_page(explainer, tuple(texts)) for address in data_addresses(explainer)}
    readable = {**pages, **told}
    descriptions = {file.path: file.holds for file in texts}
    return {
        **told,
        **{file.path: text for file, text in texts.items()},
        **_schemas(explainer, texts),
        **{markdown_file(address): plain_markdown(text) for address, text in readable.items()},
        LLMS: llms_txt(explainer, readable, descriptions, Web(explainer.settings, LLMS)),
    }


def _schemas(explainer: Explainer, files: Iterable[DataFile]) -> dict[str, str]:
    """The JSON Schemas of the files that have one."""
    return {
        file.schema: json.dumps(
            schema(file.form, Web(explainer.settings, file.schema).to_file(file.schema)), ensure_ascii=False, indent=1
        )
        + "\n"
        for file in files
        if file.form
    }
