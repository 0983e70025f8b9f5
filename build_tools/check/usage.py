"""Every claim is used on some page; every question has positions; every cell of a table its column."""

from collections.abc import Iterator

from build_tools.link.uses import shown_questions, used_claims
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity

UNUSED = Code("claim-unused", "A claim stands on no page.", Severity.WARNING)
UNSHOWN = Code("question-unshown", "A question stands on no page.")
POSITIONS = Code("positions-few", "A question has fewer than two positions, or a position rests on no claim.")
CELLS = Code("cells-uneven", "A table's row has more or fewer cells than the table has columns.")
CODES = (UNUSED, UNSHOWN, POSITIONS, CELLS)


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
        for position in question.positions:
            if not position.claims:
                yield POSITIONS.at(position.place, "a position rests on claims", "Name one at least under `claims`")
    for table in explainer.tables:
        for row in table.rows:
            if len(row.cells) != len(table.columns):
                message = f"the row “{row.head}” has {len(row.cells)} cells, the table {len(table.columns)} columns"
                yield CELLS.at(row.place, message, "Write [] where the seeds say nothing")
