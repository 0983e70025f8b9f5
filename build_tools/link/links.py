"""The web between notes, worked out once and handed to the pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from string import ascii_lowercase
from typing import TypeVar

from build_tools.link.addresses import Address, claim_anchor, entity_address, paragraph_address, seed_page
from build_tools.link.origins import origins
from build_tools.link.uses import embeds, shown_claims, shown_questions
from build_tools.model.claim import Claim, Paragraph, Passage
from build_tools.model.explainer import Explainer
from build_tools.model.markup import references
from build_tools.model.page import Page

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Links:
    """Where everything stands and what leads to it.

    `address_of`: each id's address. `uses`: the pages that show a claim, in reading order. `labels`: a
    passage's footnote label, such as `000-16a`. `resting`: the claims that rest on a paragraph.
    `mentions`: the claims that speak of an entity. `origins`: the independent origins that bear all of a claim out.
    `disputed`: the questions that a claim is a position in.
    """

    address_of: Mapping[str, Address]
    uses: Mapping[str, tuple[Page, ...]]
    labels: Mapping[Passage, str]
    resting: Mapping[Paragraph, tuple[Claim, ...]]
    mentions: Mapping[str, tuple[Claim, ...]]
    origins: Mapping[str, tuple[str, ...]]
    disputed: Mapping[str, tuple[str, ...]]


def link(explainer: Explainer) -> Links:
    """Links an explainer in which no check found an error."""
    pages = reading_order(explainer)
    uses = _grouped((claim, page) for page in pages for claim in shown_claims(explainer, page))
    return Links(
        address_of=_addresses(explainer, uses),
        uses=uses,
        labels=_labels(explainer),
        resting=_grouped((e.at, claim) for claim, e in explainer.evidence),
        mentions=_grouped((name, claim) for claim in explainer.claims for name in _spoken_of(explainer, claim)),
        origins={claim.id: origins(explainer, claim) for claim in explainer.claims},
        disputed=_grouped((claim, question.id) for question in explainer.questions for claim in question.claims),
    )


def reading_order(explainer: Explainer) -> tuple[Page, ...]:
    """The explainer pages in the order of the navigation."""
    order = {address: index for index, address in enumerate(explainer.settings.navigation)}
    return tuple(sorted(explainer.pages, key=lambda page: order.get(page.address, len(order))))


def _grouped(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """The values of each key in order, each once."""
    groups: dict[K, dict[V, None]] = defaultdict(dict)
    for key, value in pairs:
        groups[key][value] = None
    return {key: tuple(values) for key, values in groups.items()}


def _spoken_of(explainer: Explainer, claim: Claim) -> tuple[str, ...]:
    """The entities that a claim speaks of; a speaker in plain words is none."""
    named = (*claim.speaker, *(reference.id for reference in references(claim.says)))
    return tuple(name for name in named if name in explainer.entity_by_id)


def _addresses(explainer: Explainer, uses: Mapping[str, tuple[Page, ...]]) -> dict[str, Address]:
    addresses = {seed.name: Address(seed_page(seed.name)) for seed in explainer.seeds}
    addresses |= {page.id: Address(page.address) for page in explainer.pages}
    addresses |= {entity.id: entity_address(entity) for entity in explainer.entities}
    for page in reversed(reading_order(explainer)):
        addresses |= {name: Address(page.address, name) for name in shown_questions(explainer, page)}
    for claim in explainer.claims:
        if pages := uses.get(claim.id):
            addresses[claim.id] = Address(_main_page(explainer, claim, pages).address, claim_anchor(claim.id))
        else:
            addresses[claim.id] = paragraph_address(claim.evidence[0].at)
    return addresses


def _main_page(explainer: Explainer, claim: Claim, pages: tuple[Page, ...]) -> Page:
    """The page to which links to a claim lead: the first whose own text embeds it; the first of all only at need."""
    first = explainer.settings.navigation[:1]
    return min(pages, key=lambda page: (page.address in first, claim.id not in embeds(page)))


def _labels(explainer: Explainer) -> dict[Passage, str]:
    passages = _grouped((e.at, e.passage) for _, e in explainer.evidence)
    return {
        passage: f"{at.seed}-{at.number}{_letters(index)}"
        for at, several in passages.items()
        for index, passage in enumerate(several)
    }


def _letters(index: int) -> str:
    """A to z, then aa, ab and so on."""
    rest, last = divmod(index, len(ascii_lowercase))
    return (_letters(rest - 1) if rest else "") + ascii_lowercase[last]
