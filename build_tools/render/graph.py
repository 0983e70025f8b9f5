"""What a page tells machines: JSON-LD in the words of schema.org.

An explainer page is an Article that cites its seeds and has claims as its parts; each Claim appears in
Quotations from a seed. A claim is told once, on the page where its address is. Events are told where the
timeline stands, each around its claim: so near each other their words weigh nothing once compressed.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from build_tools.link.addresses import Address, absolute, entity_address, seed_page
from build_tools.model.claim import Claim, Evidence
from build_tools.model.entity import Entity, Kind
from build_tools.model.explainer import Explainer
from build_tools.model.markup import references
from build_tools.model.page import Page
from build_tools.model.seed import Seed
from build_tools.render.markdown import one_line
from build_tools.render.reading import minutes_for, seeds_under
from build_tools.render.weaver import Weaver

Node = dict[str, Any]

_TYPES: Mapping[Kind, str] = {
    Kind.PERSON: "Person",
    Kind.BODY: "Organization",
    Kind.PLACE: "Place",
    Kind.DOCUMENT: "CreativeWork",
    Kind.TERM: "DefinedTerm",
}


def page_graph(weaver: Weaver, page: Page, words: int) -> Node:
    """An explainer page of so many words, whose claims the weaver has shown."""
    claims = list(weaver.shown.values())
    embedded = {reference.id for reference in references(page.body) if reference.is_embed}
    events = weaver.explainer.events if "timeline" in embedded else ()
    return _work(weaver.explainer, weaver.page, "Article", page.head.title) | _filled(
        wordCount=words,
        timeRequired=f"PT{minutes_for(words)}M",
        citation=[seed_node(weaver, seed) for seed in seeds_under(weaver.explainer, claims)],
        hasPart=[_claim(weaver, claim) for claim in claims if _is_told_here(weaver, claim) and claim not in events],
        mentions=[_event(weaver, event) for event in events],
    )


def entities_graph(weaver: Weaver, title: str, entities: Iterable[Entity]) -> Node:
    """A page of entities."""
    return _work(weaver.explainer, weaver.page, "CollectionPage", title) | {
        "about": [_entity(weaver, entity) for entity in entities]
    }


def web_page_graph(explainer: Explainer, page: str, title: str) -> Node:
    """A page of which there is nothing more to tell."""
    return _work(explainer, page, "WebPage", title)


def seed_graph(weaver: Weaver, title: str, seed: Seed) -> Node:
    """A seed's page."""
    return _work(weaver.explainer, weaver.page, "WebPage", title) | {"about": seed_node(weaver, seed)}


def seeds_graph(weaver: Weaver, title: str) -> Node:
    """The index of the seeds."""
    seeds = weaver.explainer.seeds
    return _work(weaver.explainer, weaver.page, "CollectionPage", title) | {
        "about": [seed_node(weaver, seed) for seed in seeds]
    }


def seed_node(weaver: Weaver, seed: Seed) -> Node:
    """A seed as the article that it is; its @id is its page here, because not every seed has an address elsewhere."""
    record = seed.record
    return {"@type": "Article", "@id": _seed_id(weaver, seed.name)} | _filled(
        name=seed.title,
        url=record.address.value if record.address else None,
        author=[_named("Organization" if author.body else "Person", author.shown) for author in record.authors],
        publisher=_named("Organization", seed.publisher),
        datePublished=record.date.value.calendar[0],
    )


def _work(explainer: Explainer, page: str, sort: str, title: str) -> Node:
    """What every page has."""
    settings = explainer.settings
    site = _named("Organization", settings.site_name) | _filled(url=settings.site_url)
    address = absolute(settings, Address(page), page)
    return {"@context": "https://schema.org", "@type": sort, "@id": address, "url": address} | _filled(
        headline=title,
        isPartOf=_named("WebSite", settings.site_name) | _filled(url=settings.site_url),
        author=site,
        publisher=dict(site),  # another object, or YAML writes a reference to the first
        dateModified=explainer.dated.isoformat() if explainer.dated else None,
    )


def _claim(weaver: Weaver, claim: Claim) -> Node:
    return {"@type": "Claim", "@id": _claim_id(weaver, claim)} | _filled(
        text=weaver.plain(claim.says),
        author=[_speaker(weaver, name) for name in claim.speaker],
        appearance=[_quotation(weaver, evidence) for evidence in claim.evidence],
    )


def _speaker(weaver: Weaver, name: str) -> Node:
    entity = weaver.explainer.entity_by_id.get(name)
    return _named(_TYPES[entity.kind], entity.name) | _at(weaver, entity) if entity else _named("Person", name)


def _quotation(weaver: Weaver, evidence: Evidence) -> Node:
    return {
        "@type": "Quotation",
        "text": one_line(evidence.quote),
        "isPartOf": {"@id": _seed_id(weaver, evidence.at.seed)},
    }


def _is_told_here(weaver: Weaver, claim: Claim) -> bool:
    return weaver.links.address_of[claim.id].page == weaver.page


def _event(weaver: Weaver, event: Claim) -> Node:
    start, end = event.date.calendar if event.date else ("", "")
    return {"@type": "Event"} | _filled(
        name=weaver.plain(event.says),
        startDate=start,
        endDate=end if end != start else None,
        subjectOf=_claim(weaver, event) if _is_told_here(weaver, event) else {"@id": _claim_id(weaver, event)},
    )


def _entity(weaver: Weaver, entity: Entity) -> Node:
    other = [name for name in dict.fromkeys(entity.names) if name != entity.name]
    return _named(_TYPES[entity.kind], entity.name) | _at(weaver, entity) | _filled(alternateName=other)


def _at(weaver: Weaver, entity: Entity) -> Node:
    return {"@id": _id(weaver, entity_address(entity))}


def _claim_id(weaver: Weaver, claim: Claim) -> str:
    return _id(weaver, weaver.links.address_of[claim.id])


def _seed_id(weaver: Weaver, name: str) -> str:
    return _id(weaver, Address(seed_page(name)))


def _id(weaver: Weaver, address: Address) -> str:
    return absolute(weaver.explainer.settings, address, weaver.page)


def _named(sort: str, name: str) -> Node:
    return {"@type": sort, "name": name}


def _filled(**values: Any) -> Node:
    """The values that there are."""
    return {key: value for key, value in values.items() if value}
