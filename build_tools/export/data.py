"""The whole explainer as one JSON document."""

from build_tools.export.form import (
    VERSION,
    ClaimData,
    DateData,
    EntityData,
    ExplainerData,
    FactData,
    PageData,
    PositionData,
    QuestionData,
    RowData,
    SeedData,
    TableData,
    WorkedOutData,
)
from build_tools.export.pages import markdown_file
from build_tools.export.passages import evidence_data
from build_tools.export.web import Web
from build_tools.link.addresses import Address
from build_tools.link.links import Links, reading_order
from build_tools.link.uses import shown_claims
from build_tools.link.voices import voices
from build_tools.model.claim import Claim
from build_tools.model.date import EdtfDate
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.markup import references, replaced
from build_tools.model.page import Page
from build_tools.model.question import Question
from build_tools.model.seed import KnownDate, Seed
from build_tools.render.markdown import one_line


def explainer_data(explainer: Explainer, links: Links, web: Web, schema: str) -> ExplainerData:
    """Everything that the notes say; `schema` is the address of the form's JSON Schema."""
    return ExplainerData(
        schema_=schema,
        version=VERSION,
        name=explainer.settings.site_name,
        address=web.to(Address("index.md")),
        claims=tuple(_claim(explainer, links, claim, web) for claim in explainer.claims),
        events=tuple(event.id for event in explainer.events),
        entities=tuple(_entity(links, entity, web) for entity in explainer.entities),
        questions=tuple(_question(explainer, links, question, web) for question in explainer.questions),
        tables=tuple(
            TableData(
                id=table.id,
                title=table.title,
                columns=table.columns,
                rows=tuple(RowData(head=row.head, cells=row.cells) for row in table.rows),
            )
            for table in explainer.tables
        ),
        pages=tuple(_page(explainer, page, web) for page in reading_order(explainer)),
        seeds=tuple(_seed(links, seed, web) for seed in explainer.seeds),
    )


def spoken(explainer: Explainer, text: str) -> str:
    """A note's text as it reads, without links."""
    return replaced(one_line(text), lambda r: r.words or explainer.labels.get(r.id, r.id))


def date_data(date: EdtfDate) -> DateData:
    """A date with its first and last day."""
    return DateData(edtf=date.text, first=date.first, last=date.last, words=date.words, approximate=date.is_approximate)


def _claim(explainer: Explainer, links: Links, claim: Claim, web: Web) -> ClaimData:
    worked_out = claim.worked_out
    return ClaimData(
        id=claim.id,
        address=web.to(links.address_of[claim.id]),
        says=spoken(explainer, claim.says),
        date=date_data(claim.date) if claim.date else None,
        worked_out=WorkedOutData(words=worked_out.words, counted_from=worked_out.from_.text) if worked_out else None,
        dated_by=claim.dated_by.value if claim.dated_by else None,
        planned=claim.planned,
        after=claim.after,
        speaker=claim.speaker,
        view=claim.view,
        as_of=claim.as_of,
        mentions=tuple(dict.fromkeys(reference.id for reference in references(claim.says))),
        origins=links.origins.get(claim.id, ()),
        questions=links.disputed.get(claim.id, ()),
        pages=tuple(page.id for page in links.uses.get(claim.id, ())),
        evidence=tuple(evidence_data(explainer, links, evidence, web) for evidence in claim.evidence),
    )


def _entity(links: Links, entity: Entity, web: Web) -> EntityData:
    return EntityData(
        id=entity.id,
        address=web.to(links.address_of[entity.id]),
        kind=entity.kind.value,
        name=entity.name,
        short=entity.short,
        aliases=entity.aliases,
        described=entity.described,
        mentions=tuple(claim.id for claim in links.mentions.get(entity.id, ())),
    )


def _question(explainer: Explainer, links: Links, question: Question, web: Web) -> QuestionData:
    said = voices(explainer, question)
    return QuestionData(
        id=question.id,
        address=web.to(links.address_of[question.id]),
        asks=question.asks,
        kind=question.kind.value,
        positions=tuple(
            PositionData(
                answer=position.answer,
                claims=position.claims,
                held_by=tuple(v.name for v in said if v.answer == index and v.holds),
                reported_by=tuple(v.name for v in said if v.answer == index and not v.holds),
            )
            for index, position in enumerate(question.positions)
        ),
        explained=spoken(explainer, question.explained),
    )


def _page(explainer: Explainer, page: Page, web: Web) -> PageData:
    return PageData(
        id=page.id,
        address=web.to(Address(page.address)),
        markdown=web.to_file(markdown_file(page.address)),
        title=page.head.title,
        claims=shown_claims(explainer, page),
        related=page.head.related,
    )


def _seed(links: Links, seed: Seed, web: Web) -> SeedData:
    return SeedData(
        id=seed.name,
        address=web.to(links.address_of[seed.name]),
        known=tuple(
            FactData(
                name=name,
                value=fact.value.text if isinstance(fact, KnownDate) else fact.shown,
                at=str(fact.evidence.at) if fact.evidence else None,
                quote=fact.evidence.passage.quote if fact.evidence else None,
                in_address=fact.in_address,
                found=fact.found,
            )
            for name, fact in seed.record.known
        ),
        type=seed.record.type,
        language=seed.record.language,
        rights=seed.record.rights.value,
        licence=seed.record.licence,
        accessed=seed.record.accessed.text if seed.record.accessed else None,
        archived=seed.record.archived,
        relays=seed.record.relays,
        version_of=seed.record.version_of,
        file=seed.fingerprint.file,
        sha256=seed.fingerprint.sha256,
        paragraphs=len(seed.fingerprint.paragraphs),
        words=seed.fingerprint.words,
    )
