"""The second explainer's exported files, made once, without and with an address of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from build_tools.export.site import export
from build_tools.link.links import link
from build_tools.model.explainer import Explainer
from build_tools.model.history import Change, Revision, Statement
from build_tools.pipeline import read_and_check
from build_tools.render.site import render

SECOND = Path(__file__).parents[1] / "second"

OLD = Statement(
    "grains-alike", "The grains are of [[singing-sand|sand]] & flour.", "", (("b2#4", "quartz, nearly round"),)
)
NEW = Statement("grains-alike", "The grains are round.", "1936", (("b3#3", "round and clean and all"),))
GONE = Statement("shells-alone", "Shells make it sing.", "", ())
HISTORY = (
    Revision("c2", datetime(2031, 5, 2, 8, tzinfo=UTC), "Say it <shorter>", (Change(OLD, NEW), Change(GONE, None))),
    Revision("c1", datetime(2031, 5, 1, 8, tzinfo=UTC), "Begin", (Change(None, OLD), Change(None, GONE))),
)


@dataclass(frozen=True)
class Exported:
    """An explainer, its rendered pages, and its exported files."""

    explainer: Explainer
    pages: Mapping[str, str]
    files: Mapping[str, str]


def exported(explainer: Explainer) -> Exported:
    """Exports an explainer with HISTORY."""
    links = link(explainer)
    pages = render(explainer, links)
    return Exported(explainer, pages, export(explainer, links, pages, HISTORY))


@pytest.fixture(scope="session")
def folder() -> Exported:
    """The export of a site that has no address: every link is relative."""
    checked = read_and_check(SECOND, SECOND / "texts")
    assert not checked.findings
    return exported(checked.explainer)


@pytest.fixture(scope="session")
def hosted(folder: Exported) -> Exported:
    """The export of the same site at an address."""
    settings = replace(folder.explainer.settings, site_url="https://sand.example/bay")
    return exported(replace(folder.explainer, settings=settings))
