"""The web as the whole explainer on one page sees it: what that page holds, it links to there."""

from dataclasses import replace

from build_tools.link.addresses import WHOLE, Address, claim_anchor
from build_tools.link.links import Links
from build_tools.link.uses import shown_questions
from build_tools.model.explainer import Explainer


def whole_links(explainer: Explainer, links: Links) -> Links:
    """The links with every page, claim and question that stands on some explainer page moved to the whole one."""
    pages = {page.id: Address(WHOLE, page.id) for page in explainer.pages}
    claims = {name: Address(WHOLE, claim_anchor(name)) for name in links.uses}
    shown = {name for page in explainer.pages for name in shown_questions(explainer, page)}
    questions = {name: Address(WHOLE, name) for name in shown}
    return replace(links, address_of={**links.address_of, **pages, **claims, **questions})
