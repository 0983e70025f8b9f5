"""The order of events within a day runs forward: an event comes after events of its own day, and never after itself."""

from collections.abc import Iterator

from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding

CYCLE = Code("order-cycle", "Events come after each other in a circle.")
DAY = Code("order-day", "An event comes after one that does not begin on the same day.")
CODES = (CYCLE, DAY)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at what every event comes after."""
    in_circle: set[str] = set()
    for claim in explainer.claims:
        for name in claim.after:
            yield from _day(claim, explainer.claim_by_id.get(name))
        if claim.id not in in_circle and (circle := _circle(explainer, claim)):
            in_circle.update(circle)
            message = f"these events come after each other in a circle: {', '.join(circle)}"
            yield CYCLE.at(claim.place_of("after"), message, "Take out the `after` that the seeds do not tell")


def _day(claim: Claim, before: Claim | None) -> Iterator[Finding]:
    if before is None:
        return
    if claim.date is None or before.date is None or claim.date.first != before.date.first:
        message = f"“{before.id}” does not begin on the same day as this"
        yield DAY.at(claim.place_of("after"), message, "`after` orders the events of one day; dates order the rest")


def _circle(explainer: Explainer, start: Claim) -> list[str]:
    """The ids on a way of `after` that leads from an event back to it; empty where there is none."""
    ways = [[start.id]]
    seen = {start.id}
    while ways:
        way = ways.pop()
        claim = explainer.claim_by_id.get(way[-1])
        for name in claim.after if claim else ():
            if name == start.id:
                return way
            if name not in seen:
                seen.add(name)
                ways.append([*way, name])
    return []
