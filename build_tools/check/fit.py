"""Fit: what a text states can be seen in what it rests on: a claim in its quotes, everything else in its claims.

One mechanism for all that readers see: `statements` lists each text with its basis, and one look goes over them.
"""

from collections.abc import Iterator

from build_tools.check.statements import Statement, basis_of, has_read_seeds, statements
from build_tools.fit.calendar import PartialDate, partial_dates
from build_tools.fit.fit import Basis, Sort, unseen, unseen_dates, unseen_in_name
from build_tools.fit.names import Gazetteer
from build_tools.model.claim import Claim, DatedBy
from build_tools.model.date import MONTHS, SEASONS
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding

NUMBER = Code("fit-number", "A text states a number that what it rests on does not.")
DATE = Code("fit-date", "A text states a date, or part of one, that what it rests on does not.")
QUOTATION = Code("fit-quotation", "A text quotes words that what it rests on does not have.")
NAME = Code("fit-name", "A text names somebody or something that what it rests on does not.")
HEADING = Code("date-by-heading", "Only a heading gives an event its date, and the note does not say so.")
CODES = (NUMBER, DATE, QUOTATION, NAME, HEADING)

_CODE = {Sort.NUMBER: NUMBER, Sort.DATE: DATE, Sort.QUOTATION: QUOTATION, Sort.NAME: NAME}


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every text that readers see, and at the dates of events."""
    gazetteer = Gazetteer(explainer.entities)
    for statement in statements(explainer):
        yield from _statement(statement, gazetteer)
    for claim in explainer.claims:
        if claim.date and has_read_seeds(explainer, claim):
            yield from _date(explainer, claim, partial_dates(claim.date))


def _statement(statement: Statement, gazetteer: Gazetteer) -> Iterator[Finding]:
    look = unseen_in_name(statement.reading, statement.basis) if statement.is_name else None
    for found in look or unseen(statement.reading, statement.basis, gazetteer):
        message = f"{statement.what} states “{found.words}”, which {statement.rests_on} not"
        if found.sort is Sort.QUOTATION:
            message = f"{statement.what} quotes “{found.words}”, which {statement.rests_on} not"
        elif found.sort is Sort.NAME:
            message = f"{statement.what} names “{found.words}”, which {statement.rests_on} not"
        yield _CODE[found.sort].at(statement.place, message, statement.hint)


def _date(explainer: Explainer, claim: Claim, wanted: tuple[PartialDate, ...]) -> Iterator[Finding]:
    """Findings on an event's own date."""
    place = claim.place_of("date")
    basis = basis_of(explainer, claim, with_date=False)
    for date in unseen_dates(wanted, basis):
        message = f"the date {in_words(date)} is in none of the quotes, and is not the seed’s own"
        hint = "Quote the words that give it, if need be with `bears: context`, or say under `worked-out` how it was counted"
        yield DATE.at(place, message, hint)
        return
    beside = _basis_beside_headings(explainer, claim)
    by_heading = any(unseen_dates(wanted, beside))
    if by_heading and claim.dated_by is None:
        message = "only a heading gives this date"
        yield HEADING.at(place, message, "Add `dated-by: heading`")
    elif claim.dated_by is DatedBy.HEADING and not by_heading:
        message = "`dated-by: heading`, but the words that tell of it give the date too, or no heading is quoted"
        yield HEADING.at(claim.place_of("dated-by"), message, "Leave `dated-by` out")


def _basis_beside_headings(explainer: Explainer, claim: Claim) -> Basis:
    """What gives a claim's date besides the headings that its evidence quotes."""
    seeds = explainer.seed_by_name
    told = [e for e in claim.evidence if (seed := seeds.get(e.at.seed)) and e.at.number not in seed.record.headings]
    return basis_of(explainer, claim, tuple(told), with_date=False)


def in_words(date: PartialDate) -> str:
    """What is given of a date, in words."""
    season = date.season if date.season in SEASONS.values() else ""
    month = MONTHS[date.month - 1] if date.month else ""
    decade = f"{date.decade}s" if date.decade is not None else ""
    return " ".join(str(part) for part in (date.weekday, date.day, month, season, decade, date.year) if part)
