"""Every text that readers see and that states something, with what it rests on.

A claim's sentence rests on its quotes and on what is known of their seeds. Everything else rests on claims: an answer
on those of its position, a heading on those of its page, a mark on its own.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from build_tools.check.ids import is_id
from build_tools.fit.calendar import PartialDate, dates, partial_dates
from build_tools.fit.fit import Basis
from build_tools.fit.reading import Reading, read
from build_tools.link.uses import shown_claims
from build_tools.model.chart import Chart, ChartKind
from build_tools.model.claim import Claim, Evidence
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.markup import references
from build_tools.model.page import Page, Voice
from build_tools.model.place import Place
from build_tools.model.question import Question
from build_tools.model.table import Table
from build_tools.model.tokens import fold

_HEADING = re.compile(r"^#{1,6} (?P<words>[^\n{]+)", re.M)
_BY_CLAIMS = "State it in a claim with evidence, and rest this on it; or take it out"
_BY_QUOTES = (
    "Quote the words that say so, or take it out of the sentence; "
    "`bears: context` marks a passage that only says who, where or when"
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A text: where it stands, what it is called in a message, how it reads, and what it rests on.

    `rests_on` goes before "not" in a message: "its quotes do". In a `is_name` every word with a capital counts.
    """

    place: Place
    what: str
    reading: Reading
    basis: Basis
    rests_on: str = "its claims do"
    hint: str = _BY_CLAIMS
    is_name: bool = False


def statements(explainer: Explainer) -> Iterator[Statement]:
    """All of them, kind by kind, in the order of the files."""
    for claim in explainer.claims:
        if has_read_seeds(explainer, claim):
            yield from _claim(explainer, claim)
    whole = explainer_basis(explainer)
    for entity in explainer.entities:
        yield from _entity(entity, whole)
    for question in explainer.questions:
        yield from _question(explainer, question)
    for table in explainer.tables:
        yield from _table(explainer, table)
    for chart in explainer.charts:
        yield from _chart(explainer, chart)
    for page in explainer.pages:
        if page.head.voice is Voice.SUBJECT:
            yield from _page(explainer, page)
    yield from _navigation(explainer)


def _claim(explainer: Explainer, claim: Claim) -> Iterator[Statement]:
    basis = basis_of(explainer, claim)
    reading = read(claim.says, explainer.labels)
    yield Statement(claim.place_of("says"), "the sentence", reading, basis, "its quotes do", _BY_QUOTES)
    for speaker in claim.speaker:
        if not is_id(speaker):
            place = claim.place_of("speaker")
            yield Statement(place, "the speaker", Reading(fold(speaker)), basis, "its quotes do", _BY_QUOTES)
    for evidence in claim.evidence:
        if evidence.note:
            place = evidence.place_of("note")
            yield Statement(place, "the note", Reading(fold(evidence.note)), basis, "the claim’s quotes do", _BY_QUOTES)
        if evidence.origin and evidence.origin not in explainer.seed_by_name:
            place = evidence.place_of("origin")
            yield Statement(
                place, "the origin", Reading(fold(evidence.origin)), basis, "the claim’s quotes do", _BY_QUOTES
            )


def _entity(entity: Entity, basis: Basis) -> Iterator[Statement]:
    """An entity's names: their words stand in some quote or record of the seeds."""
    hint = "Quote the full name once, in a claim on this entity"
    for key, names in (("name", (entity.name,)), ("short", (entity.short,)), ("titles", entity.titles)):
        for name in filter(None, names):
            reading = Reading(fold(name))
            yield Statement(entity.place_of(key), "the name", reading, basis, "the sources do", hint, is_name=True)


def _question(explainer: Explainer, question: Question) -> Iterator[Statement]:
    labels = explainer.labels
    basis = claims_basis(explainer, question.claims)
    yield Statement(question.place_of("asks"), "the question", read(question.asks, labels), basis)
    for position in question.positions:
        own = claims_basis(explainer, position.claims)
        yield Statement(position.place_of("answer"), "the answer", read(position.answer, labels), own)
    yield Statement(question.place_of("explained"), "what explains it", read(question.explained, labels), basis)


def _table(explainer: Explainer, table: Table) -> Iterator[Statement]:
    whole = claims_basis(explainer, table.claims)
    yield Statement(table.place_of("title"), "the table’s title", Reading(fold(table.title)), whole)
    for index, column in enumerate(table.columns):
        ids = [name for row in table.rows for cell in row.cells[index : index + 1] for name in cell]
        place = table.places.get(("columns", index), table.place)
        yield Statement(place, "the column’s head", Reading(fold(column)), claims_basis(explainer, ids))
    for row in table.rows:
        basis = claims_basis(explainer, (name for cell in row.cells for name in cell))
        yield Statement(row.place_of("head"), "the row’s head", Reading(fold(row.head)), basis)


def _chart(explainer: Explainer, chart: Chart) -> Iterator[Statement]:
    match chart.kind:
        case ChartKind.TIMELINE:
            ids: Iterable[str] = (event.id for event in explainer.events)
        case ChartKind.MATRIX:
            ids = (name for question in explainer.questions for name in question.claims)
        case _:
            ids = chart.claims
    whole = claims_basis(explainer, ids)
    for key, text in (("title", chart.title), ("description", chart.description)):
        yield Statement(chart.place_of(key), f"the chart’s {key}", Reading(fold(text)), whole)
    for lane in chart.lanes:
        basis = claims_basis(explainer, (name for mark in lane.marks for name in mark.claims))
        yield Statement(lane.place_of("label"), f"the lane “{lane.label}”", Reading(fold(lane.label)), basis)
    for mark in chart.marks:
        if mark.claims:
            basis = claims_basis(explainer, mark.claims)
            told = " ; ".join((*mark.words, *(date.words for date in mark.dates)))
            yield Statement(mark.place, f"the mark “{mark.label}”", Reading(fold(told)), basis)


def _page(explainer: Explainer, page: Page) -> Iterator[Statement]:
    head = page.head
    basis = claims_basis(explainer, shown_claims(explainer, page))
    rests_on = "the page’s claims do"
    for key, text in (("title", head.title), ("short", head.short), ("description", head.description)):
        if text:
            yield Statement(head.place_of(key), f"the page’s {key}", Reading(fold(text)), basis, rests_on)
    for heading in _HEADING.finditer(page.body):
        reading = read(heading["words"], explainer.labels)
        yield Statement(page.place_at(heading.start("words")), "the heading", reading, basis, rests_on)
    for reference in references(page.body):
        if reference.words:
            implied = Basis(entities=frozenset({reference.id}))
            reading = read(page.body[reference.start : reference.end], explainer.labels)
            yield Statement(page.place_at(reference.start), "the link", reading, basis + implied, rests_on)


def _navigation(explainer: Explainer) -> Iterator[Statement]:
    at = {page.address: page for page in explainer.pages}
    for heading in explainer.settings.headings:
        pages = [at[address] for address in heading.pages if address in at]
        if pages and all(page.head.voice is Voice.SUBJECT for page in pages):
            basis = claims_basis(explainer, (name for page in pages for name in shown_claims(explainer, page)))
            reading = Reading(fold(heading.label))
            yield Statement(heading.place, "the navigation", reading, basis, "the claims of its pages do")


def has_read_seeds(explainer: Explainer, claim: Claim) -> bool:
    """Whether all seeds that a claim rests on are there and could be read: else it is not known what it rests on."""
    return all(evidence.at.seed in explainer.seed_by_name for evidence in claim.evidence)


def basis_of(
    explainer: Explainer,
    claim: Claim,
    evidence: tuple[Evidence, ...] | None = None,
    *,
    with_date: bool = True,
    worked_out: bool = True,
) -> Basis:
    """What a claim may state: what its quotes do, and who published, wrote and when the seeds that they are from.

    Its own date counts `with_date`, for that is held to the same basis; one that was worked out, if `worked_out`. Where
    the quotes give a month, that of a seed counts only if the sentence names those behind the seed: "The Post wrote in May".
    """
    given = claim.evidence if evidence is None else evidence
    counts = with_date or (worked_out and claim.worked_out)
    own_dates = partial_dates(claim.date) if claim.date and counts else ()
    quotes = tuple(e.passage.text for e in given)
    basis = Basis(quotes, own_dates) + behind(explainer, (e.at.seed for e in given))
    if not worked_out or not any(found.date.month for text in quotes for found in dates(text)):
        return basis
    return replace(basis, dates=(*own_dates, *_dates_of(explainer, claim, given)))


def _dates_of(explainer: Explainer, claim: Claim, evidence: Iterable[Evidence]) -> Iterator[PartialDate]:
    """The dates of a claim's seeds, of those whom the sentence does not name only the year."""
    sentence = read(claim.says, explainer.labels).text
    for name in dict.fromkeys(e.at.seed for e in evidence):
        if seed := explainer.seed_by_name.get(name):
            is_named = any(fold(behind) in sentence for behind in seed.names)
            for date in partial_dates(seed.record.date.value):
                yield date if is_named else PartialDate(year=date.year)


def claims_basis(explainer: Explainer, ids: Iterable[str]) -> Basis:
    """What a text that rests on claims may state: what they do, with their dates, and what is known of their seeds."""
    claims = [explainer.claim_by_id[name] for name in dict.fromkeys(ids) if name in explainer.claim_by_id]
    texts = tuple(read(claim.says, explainer.labels).text for claim in claims)
    events = tuple(date for claim in claims if claim.date for date in partial_dates(claim.date))
    linked = frozenset(r.id for claim in claims for r in references(claim.says) if r.id in explainer.entity_by_id)
    seeds = (evidence.at.seed for claim in claims for evidence in claim.evidence)
    return Basis(texts, events, linked) + behind(explainer, seeds)


def behind(explainer: Explainer, seeds: Iterable[str]) -> Basis:
    """What is known of seeds: publisher, authors and date."""
    records = [seed for name in dict.fromkeys(seeds) if (seed := explainer.seed_by_name.get(name))]
    names = tuple(fold(name) for seed in records for name in seed.names)
    return Basis(names, tuple(date for seed in records for date in partial_dates(seed.record.date.value)))


def explainer_basis(explainer: Explainer) -> Basis:
    """All that the seeds are quoted for and that is known of them."""
    quotes = dict.fromkeys(evidence.passage.text for _, evidence in explainer.evidence)
    facts = (fold(fact.shown) for seed in explainer.seeds for _, fact in seed.record.known)
    return Basis((*quotes, *facts)) + behind(explainer, explainer.seed_by_name)
