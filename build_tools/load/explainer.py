"""Reads a whole explainer from its root."""

from pathlib import Path
from typing import Any

from build_tools.load.codes import FOLDER_MISSING
from build_tools.load.explanations import read_explanations
from build_tools.load.files import TextFile, read_texts
from build_tools.load.notes import Notes, read_note, read_notes
from build_tools.load.pages import read_pages
from build_tools.load.seeds import read_seed_texts, read_seeds
from build_tools.load.settings import CONFIG, read_settings
from build_tools.model.chart import Chart
from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding, in_order
from build_tools.model.place import Place
from build_tools.model.question import Question
from build_tools.model.table import Table

SOURCE = "site_src"
NOTES = f"{SOURCE}/notes"
PAGES = f"{SOURCE}/pages"
FOLDERS = (
    "seeds",
    NOTES,
    f"{SOURCE}/entities",
    f"{SOURCE}/questions",
    f"{SOURCE}/tables",
    PAGES,
    f"{SOURCE}/assets",
)
"""The folders that every explainer has; it may have `charts` too."""

_PACKAGE = Path(__file__).parents[1]
BUILTIN_TEMPLATES = next(path for path in (_PACKAGE / "templates", _PACKAGE.parent / "templates") if path.is_dir())
"""The templates that serve an explainer which has none of its own by that name: in a wheel, or in a checkout."""


def load(root: Path, texts: Path | None = None) -> tuple[Explainer, tuple[Finding, ...]]:
    """Reads notes, pages, seeds and templates below `root`, and seeds' texts from the folder `texts`.

    Returns all that could be read, and the findings on what could not; never raises for what a
    contributor wrote.
    """
    missing = _missing(root)
    source = root / SOURCE
    claims = read_notes(Claim, _yaml(root / NOTES, root))
    entities = read_notes(Entity, _yaml(source / "entities", root))
    questions = read_notes(Question, _yaml(source / "questions", root))
    tables = [read_note(Table, file) for file in _yaml(source / "tables", root)]
    charts = [read_note(Chart, file) for file in _yaml(source / "charts", root)]
    pages, heads = read_pages(read_texts(root / PAGES, root, "*.md"), PAGES)
    seeds, lost_seeds, seed_findings = read_seeds(root / "seeds", root)
    seed_texts, text_findings = read_seed_texts(texts, seeds) if texts else ({}, [])
    settings, settings_findings = read_settings(root)
    read: tuple[Notes[Any], ...] = (claims, entities, questions, heads, *tables, *charts)
    explainer = Explainer(
        seeds=tuple(seeds),
        claims=claims.notes,
        entities=entities.notes,
        questions=questions.notes,
        tables=tuple(note for table in tables for note in table.notes),
        charts=tuple(note for chart in charts for note in chart.notes),
        pages=tuple(pages),
        settings=settings,
        templates=_templates(root),
        explanations=read_explanations(),
        texts=seed_texts,
        unreadable=lost_seeds.union(*(notes.unreadable for notes in read)),
    )
    findings = [f for notes in read for f in notes.findings]
    return explainer, in_order([*missing, *findings, *seed_findings, *text_findings, *settings_findings])


def _missing(root: Path) -> list[Finding]:
    hint = "Every explainer has these: " + ", ".join((*FOLDERS, CONFIG))
    folders = [name for name in FOLDERS if not (root / name).is_dir()]
    files = [CONFIG] * (not (root / CONFIG).is_file())
    return [FOLDER_MISSING.at(Place(name), f"{name} is not there", hint) for name in folders + files]


def _yaml(folder: Path, root: Path) -> list[TextFile]:
    return read_texts(folder, root, "*.yml", "*.yaml")


def _templates(root: Path) -> dict[str, str]:
    """Jinja2 sources by their names below the templates' folder; the explainer's own come before the built-in."""
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for folder in (BUILTIN_TEMPLATES, root / "templates")
        for path in sorted(folder.rglob("*.j2"))
    }
