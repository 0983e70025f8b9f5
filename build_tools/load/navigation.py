"""Reads the order of pages from the navigation in mkdocs.yml."""

from collections.abc import Iterator
from typing import Any

from build_tools.load.files import TextFile
from build_tools.load.yaml_tree import read_yaml
from build_tools.model.finding import Finding
from build_tools.model.note import PLACES


def read_navigation(file: TextFile) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """The addresses of pages in the order of the navigation, and what is wrong with the file."""
    if file.text is None:
        return (), file.findings
    tree = read_yaml(file.text, file.name)
    nav = tree.data.get("nav") if isinstance(tree.data, dict) else None
    return tuple(_addresses(nav)), tree.findings


def _addresses(item: Any) -> Iterator[str]:
    match item:
        case str():
            yield item
        case list():
            for part in item:
                yield from _addresses(part)
        case dict():
            for key, part in item.items():
                if key != PLACES:
                    yield from _addresses(part)
