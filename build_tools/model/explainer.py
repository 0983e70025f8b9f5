"""Everything that an explainer is made of, as it was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256

from build_tools.model.chart import Chart
from build_tools.model.claim import Claim, Evidence, Paragraph
from build_tools.model.entity import Entity
from build_tools.model.fingerprint import Fingerprint, OpenParagraph, open_paragraphs
from build_tools.model.page import FrontMatter, Page
from build_tools.model.question import Question
from build_tools.model.seed import Seed
from build_tools.model.settings import Settings
from build_tools.model.table import Table

Texts = Mapping[str, bytes]
"""Seeds' files by the seed's short name, where the texts are at hand."""


def _opened(fingerprint: Fingerprint, content: bytes | None) -> tuple[OpenParagraph, ...] | None:
    """The paragraphs of a text; None where it is not at hand, or not the one that was sealed."""
    if content is None or sha256(content).hexdigest() != fingerprint.sha256:
        return None
    return open_paragraphs(content.decode("utf-8-sig"), [paragraph.key for paragraph in fingerprint.paragraphs])


Renamed = Claim | Entity | Question | FrontMatter
"""The notes that may have former ids: those that readers link to."""


@dataclass(frozen=True)
class Explainer:
    """All notes, pages and seeds of one explainer, in the order of their files.

    `templates` are the Jinja2 sources by name; `explanations` what each kind of finding means, by its code;
    `unreadable` the ids of notes that could not be read, so that nothing else is blamed for them; `dated` the day
    of this edition, where it is known; `touched` the files that are being worked on: what is too much is found there;
    `pasted` paragraphs that somebody pasted, each proved to be the one that was sealed.
    """

    seeds: tuple[Seed, ...] = ()
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    questions: tuple[Question, ...] = ()
    tables: tuple[Table, ...] = ()
    charts: tuple[Chart, ...] = ()
    pages: tuple[Page, ...] = ()
    settings: Settings = field(default_factory=Settings)
    templates: Mapping[str, str] = field(default_factory=dict)
    explanations: Mapping[str, str] = field(default_factory=dict)
    texts: Texts = field(default_factory=dict)
    unreadable: frozenset[str] = frozenset()
    dated: date | None = None
    touched: frozenset[str] = frozenset()
    pasted: Mapping[Paragraph, OpenParagraph] = field(default_factory=dict)

    @cached_property
    def seed_by_name(self) -> dict[str, Seed]:
        """Seeds by their short name."""
        return {seed.name: seed for seed in self.seeds}

    @cached_property
    def open_paragraphs(self) -> dict[str, tuple[OpenParagraph, ...]]:
        """The paragraphs of the seeds whose texts are at hand and are those that were sealed, by the seed's short name."""
        return {
            seed.name: opened
            for seed in self.seeds
            if (opened := _opened(seed.fingerprint, self.texts.get(seed.name))) is not None
        }

    def open_paragraph(self, at: Paragraph) -> OpenParagraph | None:
        """A paragraph's text, from its seed's or as it was pasted; None where it is not at hand."""
        if pasted := self.pasted.get(at):
            return pasted
        paragraphs = self.open_paragraphs.get(at.seed, ())
        return paragraphs[at.number - 1] if at.number <= len(paragraphs) else None

    @cached_property
    def claim_by_id(self) -> dict[str, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def entity_by_id(self) -> dict[str, Entity]:
        """Entities by id."""
        return {entity.id: entity for entity in self.entities}

    @cached_property
    def question_by_id(self) -> dict[str, Question]:
        """Questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def table_by_id(self) -> dict[str, Table]:
        """Tables by id."""
        return {table.id: table for table in self.tables}

    @cached_property
    def chart_by_id(self) -> dict[str, Chart]:
        """Charts by id."""
        return {chart.id: chart for chart in self.charts}

    @cached_property
    def page_by_id(self) -> dict[str, Page]:
        """Pages by id."""
        return {page.id: page for page in self.pages}

    @cached_property
    def views(self) -> frozenset[str]:
        """The names of the views that pages may embed: the templates that draw them, but those that draw a note."""
        names = (
            name.removeprefix("views/").removesuffix(".md.j2") for name in self.templates if name.startswith("views/")
        )
        return frozenset(names) - {"chart", "question", "table"}

    @cached_property
    def renamed(self) -> tuple[Renamed, ...]:
        """The notes that have former ids, in the order of the files."""
        notes: tuple[Renamed, ...] = (
            *self.claims,
            *self.entities,
            *self.questions,
            *(page.head for page in self.pages),
        )
        return tuple(note for note in notes if note.was)

    @cached_property
    def now_called(self) -> dict[str, str]:
        """Today's id by each former one."""
        return {name: note.id for note in self.renamed for name in note.was}

    @cached_property
    def events(self) -> tuple[Claim, ...]:
        """The claims that have a date, earliest first; the wider date first where both begin on one day.

        Within these, an event stands after those that its note names under `after`, else in the notes' order.
        """
        dated = [(claim.date, claim) for claim in self.claims if claim.date]
        ordered = [c for d, c in sorted(dated, key=lambda e: (e[0].first, -e[0].last.toordinal()))]
        placed: dict[str, Claim] = {}
        for claim in ordered:
            self._place(claim, placed, set())
        return tuple(placed.values())

    def _place(self, event: Claim, placed: dict[str, Claim], under_way: set[str]) -> None:
        """Places an event behind those that it comes after; in a circle, which is a finding, the first met stays first."""
        under_way.add(event.id)
        for name in event.after:
            before = self.claim_by_id.get(name)
            if before is not None and before.date is not None and name not in under_way and name not in placed:
                self._place(before, placed, under_way)
        placed.setdefault(event.id, event)

    @cached_property
    def evidence(self) -> tuple[tuple[Claim, Evidence], ...]:
        """Every piece of evidence with its claim."""
        return tuple((claim, evidence) for claim in self.claims for evidence in claim.evidence)

    def label(self, name: str) -> str:
        """What an id is called inside sentences; plain words, such as a speaker's, are called as they are."""
        return self.labels.get(name, name)

    @cached_property
    def labels(self) -> dict[str, str]:
        """What each id is called inside sentences: entities, pages, questions and seeds."""
        return (
            {seed.name: f"{seed.publisher}, {seed.record.date.value.words}" for seed in self.seeds}
            | {page.id: page.label for page in self.pages}
            | {question.id: question.asks for question in self.questions}
            | {claim.id: "this claim" for claim in self.claims}
            | {entity.id: entity.label for entity in self.entities}
        )
