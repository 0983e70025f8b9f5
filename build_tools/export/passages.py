"""Evidence as Web Annotation targets: the words at the publisher's, and on the seed's page here."""

from build_tools.export.form import EvidenceData, FragmentSelector, Target, TextQuoteSelector
from build_tools.export.web import Web
from build_tools.link.addresses import Address, paragraph_address
from build_tools.link.links import Links
from build_tools.model.claim import Evidence
from build_tools.model.explainer import Explainer
from build_tools.render.citations import telling_parts, text_directive

TEXT_FRAGMENT = "https://wicg.github.io/scroll-to-text-fragment/"
HTML_FRAGMENT = "http://tools.ietf.org/rfc/rfc3236"


def evidence_data(explainer: Explainer, links: Links, evidence: Evidence, web: Web) -> EvidenceData:
    """A piece of evidence with the targets that find its words."""
    passage = evidence.passage
    return EvidenceData(
        passage=links.labels[passage],
        seed=evidence.at.seed,
        paragraph=evidence.at.number,
        quote=passage.quote,
        bears=evidence.bears.value,
        origin=evidence.origin,
        sic=evidence.sic,
        note=evidence.note,
        target=targets(explainer, evidence, web),
    )


def targets(explainer: Explainer, evidence: Evidence, web: Web) -> tuple[Target, ...]:
    """One target for each telling part of the quote at the publisher's, where that has an address; then one on the seed's page."""
    quote = evidence.passage.quote
    published = explainer.seed_by_name[evidence.at.seed].record.address
    parts = telling_parts(evidence) if published else []
    at_publisher = [_at(published.value, part) for part in parts if published]
    here = paragraph_address(evidence.at)
    paragraph = FragmentSelector(
        conforms_to=HTML_FRAGMENT, value=here.anchor, refined_by=TextQuoteSelector(exact=quote)
    )
    return (*at_publisher, Target(source=web.to(Address(here.page)), selector=(paragraph,)))


def _at(address: str, part: str) -> Target:
    fragment = FragmentSelector(conforms_to=TEXT_FRAGMENT, value=f":~:text={text_directive(part)}")
    return Target(source=address, selector=(TextQuoteSelector(exact=part), fragment))
