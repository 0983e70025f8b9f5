"""Small explainers from a few lines of YAML and Markdown, for the tests of pure functions: nothing touches the disk."""

from collections.abc import Iterable, Mapping
from textwrap import dedent
from typing import Any, TypeVar

from build_tools.load.files import TextFile
from build_tools.load.notes import read_note, read_notes
from build_tools.load.pages import read_pages
from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding
from build_tools.model.fingerprint import open_paragraphs, take
from build_tools.model.note import Note
from build_tools.model.page import Page
from build_tools.model.question import Question
from build_tools.model.seed import Record, Seed
from build_tools.model.settings import Settings
from build_tools.model.table import Table

M = TypeVar("M", bound=Note)

TEXT = """\
The Lamp Paper
On Tuesday the keeper lit the lamp, and the children rang the bell.
The bell was loud; the bell was old, and “nobody minded it,” she said.
A boat came in at seven o’clock with the mail, the milk and a cat.
"""

RECORD = """\
title: {value: The Lamp, found: outside}
publisher: {value: The Lamp Paper, found: outside}
date: {value: 1957-03-12, found: outside}
furniture: 1
"""

ENTITIES = """\
- {id: keeper, kind: person, name: Ada Thorne, short: Thorne, aliases: [the keeper]}
- {id: lamp, kind: term, name: lamp}
"""


def many(model: type[M], text: str, file: str = "notes.yml") -> tuple[M, ...]:
    """The notes of a list in YAML, which must be in order."""
    read = read_notes(model, [TextFile(file, dedent(text))])
    assert not read.findings, read.findings
    return read.notes


def one(model: type[M], text: str, file: str = "note.yml") -> M:
    """The note of a mapping in YAML, which must be in order."""
    read = read_note(model, TextFile(file, dedent(text)))
    assert not read.findings, read.findings
    return read.notes[0]


def seed(name: str = "s01", text: str = TEXT, record: str = RECORD, *, sealed: bool = False) -> Seed:
    """A seed with this text; all of it is open, so that any quote proves, unless it is `sealed`."""
    fingerprint = take(f"{name}.txt", text.encode())
    opened = {
        number: {index: paragraph.salt(index) for index in range(len(paragraph.tokens))}
        for number, paragraph in enumerate(open_paragraphs(text), 1)
    }
    known = one(Record, record, f"seeds/{name}.record.yml")
    return Seed(name, known, fingerprint if sealed else fingerprint.with_salts(opened), name)


def with_texts(text: str = TEXT, name: str = "s01") -> dict[str, bytes]:
    """What makes a seed's text be at hand: `explainer(…, texts=with_texts())`."""
    return {name: text.encode()}


def page(body: str = "", address: str = "page.md", head: str = "id: page\ntitle: Page") -> Page:
    """An explainer page; its body begins two lines below the front matter's last."""
    text = f"---\n{dedent(head).strip()}\n---\n{dedent(body)}"
    pages, read = read_pages([TextFile(f"pages/{address}", text)], "pages")
    assert not read.findings, read.findings
    return pages[0]


def explainer(
    claims: str = "",
    *,
    entities: str = ENTITIES,
    questions: str = "",
    tables: Iterable[str] = (),
    pages: Iterable[Page] = (),
    seeds: Iterable[Seed] | None = None,
    templates: Mapping[str, str] | None = None,
    navigation: Iterable[str] = (),
    **others: Any,
) -> Explainer:
    """An explainer of these parts; its seed, unless others are given, is `s01` with TEXT."""
    return Explainer(
        seeds=(seed(),) if seeds is None else tuple(seeds),
        claims=many(Claim, claims),
        entities=many(Entity, entities, "entities.yml"),
        questions=many(Question, questions, "questions.yml"),
        tables=tuple(one(Table, table, "table.yml") for table in tables),
        pages=tuple(pages),
        templates=templates or {},
        settings=Settings(navigation=tuple(navigation)),
        **others,
    )


def claim(text: str = "", *, name: str = "a-claim", says: str = "The keeper was at work.") -> str:
    """A claim in YAML from line 1: its id, what it says, and the lines of `text`."""
    lines = [f"- id: {name}", f"  says: {says}", *(f"  {line}" for line in dedent(text).strip("\n").split("\n"))]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def quote(words: str, at: str = "s01#2") -> str:
    """A claim in YAML whose one piece of evidence is this; the quote stands in line 5."""
    return claim(f"evidence:\n  - at: {at}\n    quote: >-\n      {words}")


def lines(findings: Iterable[Finding]) -> list[str]:
    """Findings as `file:line code`, in order."""
    return sorted(f"{finding.place.file}:{finding.place.line} {finding.code.name}" for finding in findings)
