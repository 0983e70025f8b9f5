"""Every mark of a picture rests on claims, and every picture stands on a page."""

from collections.abc import Iterator

from build_tools.link.uses import embeds
from build_tools.model.chart import Chart
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity

BARE = Code("chart-claims", "A mark of a chart rests on no claim.")
SUM = Code("chart-sum", "The parts of a chart of shares do not add up.")
UNSHOWN = Code("chart-unshown", "A chart stands on no page.", Severity.WARNING)
CODES = (BARE, SUM, UNSHOWN)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every chart; what its marks state is held to their claims like every other text."""
    embedded = {name for page in explainer.pages for name in embeds(page)}
    for chart in explainer.charts:
        yield from _sums(chart)
        for mark in chart.marks:
            if not mark.claims:
                hint = "Add `claims:` with the ids of some"
                yield BARE.at(mark.place, f"the mark “{mark.label}” rests on no claim", hint)
        if chart.id not in embedded and not explainer.unreadable:
            yield UNSHOWN.at(chart.place, f"the chart “{chart.id}” stands on no page", f"Embed it: ![[{chart.id}]]")


def _sums(chart: Chart) -> Iterator[Finding]:
    if chart.whole is None or chart.part is None:
        return
    if chart.part.value > chart.whole.value:
        message = f"the part, {chart.part.value}, is more than the whole, {chart.whole.value}"
        yield SUM.at(chart.part.place_of("value"), message)
    total = sum(part.value for part in chart.parts)
    if total != chart.part.value:
        message = f"the parts come to {total}, the part that they make up is {chart.part.value}"
        yield SUM.at(chart.place_of("parts"), message, "A chart of shares needs parts that leave nothing out")
