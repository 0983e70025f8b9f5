"""A date that was worked out comes out again, from words that the evidence quotes."""

from collections.abc import Iterator

from build_tools.check.relative_dates import UNDERSTOOD, work_out
from build_tools.check.statements import basis_of, has_read_seeds
from build_tools.fit.calendar import partial_dates
from build_tools.fit.fit import unseen_dates
from build_tools.model.date import parse_date
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.tokens import fold

DIFFERENT = Code("date-worked-out", "A worked-out date is not what its words come to.")
WORDS = Code("date-words", "The words that a date was worked out from are not quoted or not understood.")
FROM = Code("date-from", "A date was counted from one that is neither the seed's own nor quoted.")
CODES = (DIFFERENT, WORDS, FROM)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Works every worked-out date out again."""
    for claim in explainer.claims:
        worked = claim.worked_out
        if worked is None:
            continue
        place = worked.place_of("words")
        if not any(fold(worked.words) in part for e in claim.evidence for part in e.passage.parts):
            yield WORDS.at(
                place, f"none of the claim’s quotes has “{worked.words}”", "Quote the words that the date comes from"
            )
        if has_read_seeds(explainer, claim) and any(
            unseen_dates(partial_dates(worked.from_), basis_of(explainer, claim, with_date=False, worked_out=False))
        ):
            message = f"{worked.from_} is not the date of a seed that is quoted here, and no quote gives it"
            yield FROM.at(worked.place_of("from"), message, "Count from the seed’s own date, or quote the date too")
        result = work_out(worked.words, worked.from_)
        if claim.date is None:
            yield DIFFERENT.at(place, "a date was worked out but the claim has none", f"Add `date: {result or '…'}`")
        elif result is None:
            message = f"“{worked.words}”, counted from {worked.from_}, is not understood"
            yield WORDS.at(place, message, f"Understood are: {UNDERSTOOD}. Weekdays and days count from a day")
        elif not parse_date(result).same_days(claim.date):
            message = f"“{worked.words}” counted from {worked.from_} is {result}, the claim says {claim.date}"
            yield DIFFERENT.at(claim.place_of("date"), message, f"Write {result}, or mend `words` or `from`")
