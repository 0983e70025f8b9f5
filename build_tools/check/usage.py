"""Every claim is used on some page; every question has positions; every cell of a table its column."""

from collections.abc import Iterator

from build_tools.link.uses import shown_questions, used_claims
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.question import Question, QuestionKind

UNUSED = Code("claim-unused", "A claim stands on no page.", Severity.WARNING)
UNSHOWN = Code("question-unshown", "A question stands on no page.")
KIND = Code("question-kind", "A question's kind does not fit the seeds that its answers rest on.")
POSITIONS = Code("positions-few", "A question has fewer than two positions, or a position rests on no claim.")
CELLS = Code("cells-uneven", "A table's row has more or fewer cells than the table has columns.")
CODES = (UNUSED, UNSHOWN, KIND, POSITIONS, CELLS)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at claims, questions and tables; at their use only where every page could be read."""
    used = used_claims(explainer)
    all_read = not explainer.unreadable
    for claim in explainer.claims:
        if all_read and claim.id not in used:
            yield UNUSED.at(claim.place, f"the claim “{claim.id}” stands on no page", f"Embed it: ![[{claim.id}]]")
    shown = {name for page in explainer.pages for name in shown_questions(explainer, page)}
    for question in explainer.questions:
        if all_read and question.id not in shown:
            yield UNSHOWN.at(
                question.place, f"the question “{question.id}” stands on no page", "Embed it, or all: ![[questions]]"
            )
        if len(question.positions) < 2:
            yield POSITIONS.at(question.place, "a question needs two positions at least", "Add to `positions`")
        yield from _kind(explainer, question)
        for position in question.positions:
            if not position.claims:
                yield POSITIONS.at(position.place, "a position rests on claims", "Name one at least under `claims`")
    for table in explainer.tables:
        for row in table.rows:
            if len(row.cells) != len(table.columns):
                message = f"the row “{row.head}” has {len(row.cells)} cells, the table {len(table.columns)} columns"
                yield CELLS.at(row.place, message, "Write [] where the seeds say nothing")


def _kind(explainer: Explainer, question: Question) -> Iterator[Finding]:
    """A conflict is between seeds, a slip inside one."""
    claims = [explainer.claim_by_id[name] for name in question.claims if name in explainer.claim_by_id]
    seeds = {evidence.at.seed for claim in claims for evidence in claim.evidence}
    place = question.place_of("kind")
    if question.kind is QuestionKind.CONFLICT and len(seeds) == 1:
        message = f"a conflict is between two seeds or more; these answers rest on {seeds.pop()} alone"
        yield KIND.at(place, message, "Write `kind: slip` where a seed contradicts itself, or `judgement`")
    elif question.kind is QuestionKind.SLIP and len(seeds) > 1:
        message = f"a slip is one seed against itself; these answers rest on {', '.join(sorted(seeds))}"
        yield KIND.at(place, message, "Write `kind: conflict` where they cannot both hold")
