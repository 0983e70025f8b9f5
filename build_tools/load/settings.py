"""Reads from mkdocs.yml what the pages need to know: names, addresses, and the order of pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from build_tools.load.files import read_text
from build_tools.load.yaml_tree import read_yaml
from build_tools.model.finding import Finding
from build_tools.model.note import PLACES
from build_tools.model.settings import Settings

CONFIG = "mkdocs.yml"


def read_settings(root: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """The settings of an explainer, and what is wrong with the file; defaults where there is none."""
    path = root / CONFIG
    if not path.is_file():
        return Settings(), ()
    file = read_text(path, root)
    if file.text is None:
        return Settings(), file.findings
    tree = read_yaml(file.text, file.name)
    data = tree.data if isinstance(tree.data, dict) else {}
    extra = data.get("extra")
    settings = Settings(
        site_name=str(data.get("site_name", Settings().site_name)),
        site_url=str(data.get("site_url", "")).rstrip("/"),
        repository=str(extra.get("repository", "") if isinstance(extra, dict) else "").rstrip("/"),
        navigation=tuple(_addresses(data.get("nav"))),
    )
    return settings, tree.findings


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
