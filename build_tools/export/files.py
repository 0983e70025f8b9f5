"""All exported files, one by one: what each is called, what standard it follows, and what makes it."""

from collections.abc import Callable
from dataclasses import dataclass

from build_tools.export.annotations import annotations
from build_tools.export.calendar import icalendar
from build_tools.export.data import explainer_data
from build_tools.export.feed import atom
from build_tools.export.form import MAJOR, AnnotationCollection, ExplainerData, Form, to_json
from build_tools.export.sources import bibtex, csl_json
from build_tools.export.timeline import Timeline, timeline
from build_tools.export.web import Web
from build_tools.link.addresses import DATA
from build_tools.link.links import Links
from build_tools.model.explainer import Explainer
from build_tools.model.history import Revision

FOLDER = DATA.removesuffix("index.md")


@dataclass(frozen=True, slots=True)
class Made:
    """What files are made of: a linked explainer, the changes to its claims, and where the file will stand."""

    explainer: Explainer
    links: Links
    history: tuple[Revision, ...]
    web: Web


@dataclass(frozen=True, slots=True)
class DataFile:
    """An exported file: its name, its standard with the address that defines it, what it holds, and what makes it."""

    name: str
    standard: str
    defined: str
    holds: str
    make: Callable[[Made], str]
    form: type[Form] | None = None

    @property
    def path(self) -> str:
        """Where the file stands on the site."""
        return FOLDER + self.name

    @property
    def schema(self) -> str:
        """Where the file's JSON Schema stands; empty where it has none."""
        return f"{FOLDER}schemas/{self.name.partition('.')[0]}-{MAJOR}.schema.json" if self.form else ""


def _explainer(made: Made) -> str:
    address = made.web.to_file(EXPLAINER.schema)
    return to_json(explainer_data(made.explainer, made.links, made.web, address))


EXPLAINER = DataFile(
    "explainer.json", "JSON", "https://json-schema.org/",
    "Everything: claims with their evidence, events, entities, questions, tables, pages and seeds.",
    _explainer, ExplainerData,
)  # fmt: skip

FILES = (
    EXPLAINER,
    DataFile(
        "annotations.json", "W3C Web Annotation (JSON-LD)", "https://www.w3.org/TR/annotation-model/",
        "Each piece of evidence as an annotation: the claim about the passage, found by its words.",
        lambda made: to_json(annotations(made.explainer, made.links, made.web)), AnnotationCollection,
    ),
    DataFile(
        "sources.csl.json", "CSL-JSON", "https://docs.citationstyles.org/en/stable/specification.html",
        "The sources, for Zotero, Pandoc and whatever else cites.",
        lambda made: csl_json(made.explainer),
    ),
    DataFile(
        "sources.bib", "BibTeX", "https://ctan.org/pkg/bibtex", "The sources, for LaTeX.",
        lambda made: bibtex(made.explainer),
    ),
    DataFile(
        "events.ics", "iCalendar (RFC 5545)", "https://www.rfc-editor.org/rfc/rfc5545",
        "The events, for calendars: all-day entries from an event’s first day to its last; tentative where a date is only about right.",
        lambda made: icalendar(made.explainer, made.links, made.web),
    ),
    DataFile(
        "timeline.json", "TimelineJS 3", "https://timeline.knightlab.com/docs/json-format.html",
        "The events, for TimelineJS.",
        lambda made: to_json(timeline(made.explainer, made.links, made.web)), Timeline,
    ),
    DataFile(
        "changes.atom", "Atom (RFC 4287)", "https://www.rfc-editor.org/rfc/rfc4287",
        "What changed: each claim that was added, reworded, given other evidence or withdrawn, from the project’s history.",
        lambda made: atom(made.explainer, made.links, made.history, made.web),
    ),
)  # fmt: skip
