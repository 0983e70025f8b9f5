"""Reads what the pages need to know: names, addresses and the order of pages, from mkdocs.yml; the version."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from build_tools import __version__
from build_tools.load.files import read_text
from build_tools.load.yaml_tree import read_yaml
from build_tools.model.finding import Finding
from build_tools.model.note import PLACES
from build_tools.model.settings import Heading, Settings

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
    extra: Any = data.get("extra")
    extra = extra if isinstance(extra, dict) else {}
    site_name = str(data.get("site_name", Settings().site_name))
    project, version = _project(root)
    settings = Settings(
        site_name=site_name,
        site_url=str(data.get("site_url", "")).rstrip("/"),
        repository=str(extra.get("repository", "")).rstrip("/"),
        downloads=str(extra.get("downloads", "")).rstrip("/"),
        project=project or _file_name(site_name),
        version=version or __version__,
        navigation=tuple(_addresses(data.get("nav"))),
        headings=tuple(_headings(data.get("nav"))),
        whole_seeds=str(extra.get("whole-seeds", "")).lower() in ("yes", "true", "on"),
        beside=tuple(line.strip().lstrip("/") for line in str(data.get("not_in_nav", "")).splitlines()),
    )
    return settings, tree.findings


def _project(root: Path) -> tuple[str, str]:
    """The name and the version that pyproject.toml gives; each empty where there is none."""
    path = root / "pyproject.toml"
    try:
        project = tomllib.loads(path.read_text(encoding="utf-8")).get("project", {}) if path.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return "", ""
    return str(project.get("name", "")), str(project.get("version", ""))


def _file_name(name: str) -> str:
    """A name as lower-case words joined by hyphens."""
    return "-".join(re.findall(r"[a-z0-9]+", name.lower())) or Settings().project


def _headings(item: Any) -> Iterator[Heading]:
    match item:
        case list():
            for part in item:
                yield from _headings(part)
        case dict():
            for label, part in item.items():
                if label != PLACES:
                    yield Heading(label, item[PLACES][label,], tuple(_addresses(part)))
                    yield from _headings(part)


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
