"""Which claims each page shows, in the order in which it shows them."""

from collections.abc import Iterator

from build_tools.model.explainer import Explainer
from build_tools.model.markup import references
from build_tools.model.page import Page


def view_claims(explainer: Explainer, view: str) -> tuple[str, ...]:
    """The ids of the claims that a view shows."""
    match view:
        case "timeline":
            return tuple(event.id for event in explainer.events)
        case "questions":
            return tuple(claim for question in explainer.questions for claim in question.claims)
        case _:
            return ()


def shown_claims(explainer: Explainer, page: Page) -> tuple[str, ...]:
    """The ids of the claims that a page shows, each once, summary first."""
    return tuple(dict.fromkeys([*page.head.summary, *_embedded(explainer, page)]))


def embeds(page: Page) -> tuple[str, ...]:
    """The ids that a page's own text embeds, in its order."""
    return tuple(reference.id for reference in references(page.body) if reference.is_embed)


def _embedded(explainer: Explainer, page: Page) -> Iterator[str]:
    for name in embeds(page):
        if name in explainer.claim_by_id:
            yield name
        elif table := explainer.table_by_id.get(name):
            yield from table.claims
        elif chart := explainer.chart_by_id.get(name):
            yield from chart.claims
        elif question := explainer.question_by_id.get(name):
            yield from question.claims
        else:
            yield from view_claims(explainer, name)


def shown_questions(explainer: Explainer, page: Page) -> tuple[str, ...]:
    """The ids of the questions that a page shows, in its order."""
    shown = [tuple(explainer.question_by_id) if name == "questions" else (name,) for name in embeds(page)]
    return tuple(dict.fromkeys(q for names in shown for q in names if q in explainer.question_by_id))


def used_claims(explainer: Explainer) -> frozenset[str]:
    """The ids of all claims that stand on some page or describe an entity."""
    described = {claim for entity in explainer.entities for claim in entity.described}
    return frozenset(described.union(*(shown_claims(explainer, page) for page in explainer.pages)))
