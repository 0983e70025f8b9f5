"""A picture says nothing that its claims do not: every mark rests on claims that state its numbers, dates and names."""

import re
from collections.abc import Iterator

from build_tools.link.uses import embeds
from build_tools.model.chart import Chart, Mark
from build_tools.model.claim import Claim
from build_tools.model.date import EdtfDate
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.markup import references, replaced
from build_tools.model.place import Place
from build_tools.model.tokens import tokens

BARE = Code("chart-claims", "A mark of a chart rests on no claim.")
UNSTATED = Code("chart-unstated", "A mark of a chart shows a number, date or name that none of its claims states.")
SUM = Code("chart-sum", "The parts of a chart of shares do not add up.")
UNSHOWN = Code("chart-unshown", "A chart stands on no page.", Severity.WARNING)
CODES = (BARE, UNSTATED, SUM, UNSHOWN)

_HINT = "Name a claim that states it, or take it out of the chart"
_WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
_NUMBERS = {word: str(number) for number, word in enumerate(_WORDS.split(), 2)}


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every chart, and at every mark of it against its claims."""
    embedded = {name for page in explainer.pages for name in embeds(page)}
    for chart in explainer.charts:
        yield from _sums(chart)
        for mark in chart.marks:
            yield from _mark(explainer, mark)
        for lane in chart.lanes:
            claims = [c for mark in lane.marks for c in _claims(explainer, mark)]
            yield from _unstated(explainer, lane.place, lane.label, (lane.label,), claims)
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


def _mark(explainer: Explainer, mark: Mark) -> Iterator[Finding]:
    if not mark.claims:
        yield BARE.at(mark.place, f"the mark “{mark.label}” rests on no claim", "Add `claims:` with the ids of some")
    claims = _claims(explainer, mark)
    said = _said(explainer, claims)
    for date in mark.dates if claims else ():
        for point in dict.fromkeys(date.points):
            if not any(states_date(point, claim, said) for claim in claims):
                message = f"no claim of the mark “{mark.label}” states the date {point}"
                yield UNSTATED.at(mark.place_of("date"), message, _HINT)
    yield from _unstated(explainer, mark.place, mark.label, mark.words, claims)


def _claims(explainer: Explainer, mark: Mark) -> list[Claim]:
    return [explainer.claim_by_id[name] for name in mark.claims if name in explainer.claim_by_id]


def _unstated(
    explainer: Explainer, place: Place, label: str, texts: tuple[str, ...], claims: list[Claim]
) -> Iterator[Finding]:
    """Findings on the words of labels that state something which no claim states; none where no claim is known."""
    if not claims:
        return
    dates = [claim.date.words for claim in claims if claim.date]
    known = _words(" ".join([_said(explainer, claims), *dates]))
    names = frozenset(entity.label.lower() for entity in explainer.entities)
    for word in dict.fromkeys(word for text in texts for word in telling_words(text, names)):
        if _number(word) not in known:
            yield UNSTATED.at(place, f"no claim of “{label}” states “{word}”", _HINT)


def _said(explainer: Explainer, claims: list[Claim]) -> str:
    """What claims say, as it reads, and all names of what they speak of."""
    entities = explainer.entity_by_id
    spoken_of = [name for claim in claims for name in (*claim.speaker, *(r.id for r in references(claim.says)))]
    names = [name for spoken in spoken_of if spoken in entities for name in entities[spoken].names]
    texts = [replaced(claim.says, lambda r: r.words or explainer.labels.get(r.id, r.id)) for claim in claims]
    return " ".join([*texts, *names])


def _words(text: str) -> frozenset[str]:
    return frozenset(_number(word) for word in re.findall(r"\w+(?:,\d{3})*", text))


def _number(word: str) -> str:
    """A word in lower case; a number without commas, in figures."""
    return _NUMBERS.get(word.lower(), re.sub(r"(?<=\d),(?=\d)", "", word).lower())


def telling_words(text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """The words of a label that state something checkable: numbers, names inside it, and one of `names` at its start."""
    for index, token in enumerate(t for t in tokens(text) if t.is_word):
        for word in re.findall(r"\w+", token.text.replace(",", "")):
            is_name = word[0].isupper() if index else word.lower() in names
            if word[0].isdigit() or word.lower() in _NUMBERS or is_name:
                yield word


def states_date(date: EdtfDate, claim: Claim, said: str) -> bool:
    """Whether a claim states a date that is no interval: by its own date, or in the words `said`, year left out or not."""
    if claim.date and (date.same_days(claim.date) or any(date.same_days(point) for point in claim.date.points)):
        return True
    words = date.words.removeprefix("about ").removeprefix("probably ")
    if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", said):
        return True
    day, _, year = words.rpartition(" ")
    in_year = claim.date is not None and str(claim.date.first.year) == year
    return bool(day) and in_year and re.search(rf"(?<!\w){re.escape(day)}(?!\w)", said) is not None
