"""A small invented explainer with charts, for the tests of checks, links and drawings."""

from textwrap import dedent
from typing import TypeVar

from build_tools.load.files import TextFile
from build_tools.load.notes import read_note, read_notes
from build_tools.load.pages import read_pages
from build_tools.model.chart import Chart
from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.note import Note
from build_tools.model.question import Question
from build_tools.model.seed import Seed
from tests import explainers

M = TypeVar("M", bound=Note)

CLAIMS = """\
- id: lamp-lit
  date: 1957-03-12
  says: On 12 March 1957 the [[keeper]] lit the lamp for 1,200 boats.
  evidence: [{at: s01#1, quote: one two three}, {at: s02#1, quote: one two three}]
- id: lamp-out
  date: 1957-03-09/1957-03-11
  says: From 9 to 11 March 1957 the lamp was out; three boats came.
  evidence: [{at: s01#1, quote: one two three}]
- id: bell-hung
  date: 1871
  says: The bell was hung in 1871.
  speaker: keeper
  evidence: [{at: s02#1, quote: one two three}]
- id: bell-cast
  date: 1870~
  says: The bell was cast about 1870, says [[the-log]].
  speaker: the-log
  evidence: [{at: s02#1, quote: one two three}]
"""

ENTITIES = """\
- {id: keeper, kind: person, name: Ada Thorne, short: Thorne}
- {id: the-log, kind: document, name: The Log}
"""

QUESTIONS = """\
- id: how-old
  asks: How old is the bell?
  kind: conflict
  explained: They count from different days.
  positions:
    - {answer: Hung, claims: bell-hung}
    - {answer: Cast, claims: [bell-cast, lamp-lit]}
"""

STRIP = """\
id: strip
kind: strip
title: A strip
description: How to read it.
lanes:
  - label: Lamp
    marks:
      - {date: 1957-03-12, label: Lit, claims: lamp-lit}
      - {date: 1957-03-09/1957-03-11, label: Out, claims: lamp-out}
"""


def many(model: type[M], text: str, file: str) -> tuple[M, ...]:
    """The notes of a list in YAML, which must be in order."""
    read = read_notes(model, [TextFile(file, dedent(text))])
    assert not read.findings, read.findings
    return read.notes


def chart(text: str) -> Chart:
    """The chart of a mapping in YAML, which must be in order."""
    read = read_note(Chart, TextFile("charts/chart.yml", dedent(text)))
    assert not read.findings, read.findings
    return read.notes[0]


def seed(name: str, publisher: str) -> Seed:
    """A seed of this publisher with one paragraph."""
    text = (
        f"title: {{value: T, found: F}}\npublisher: {{value: {publisher}, found: F}}\ndate: {{value: 1957, found: F}}"
    )
    return explainers.seed(name, "one two three", text)


def explainer(*charts: Chart, templates: dict[str, str] | None = None) -> Explainer:
    """The explainer with these charts; its page embeds the questions, and none of them."""
    pages, _ = read_pages([TextFile("pages/page.md", "---\nid: page\ntitle: Page\n---\n![[questions]]\n")], "pages")
    return Explainer(
        seeds=(seed("s01", "The Paper"), seed("s02", "The Log")),
        claims=many(Claim, CLAIMS, "notes/bell-and-lamp.yml"),
        entities=many(Entity, ENTITIES, "entities.yml"),
        questions=many(Question, QUESTIONS, "questions/the-bell.yml"),
        charts=charts,
        pages=tuple(pages),
        templates=templates or {},
    )
