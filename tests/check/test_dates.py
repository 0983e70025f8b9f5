"""A date that was worked out comes out again."""

import pytest

from build_tools.check.dates import check
from tests.explainers import RECORD, explainer, lines, seed

OF_THURSDAY = RECORD.replace("1957-03-12", "1957-03-14")
"""The record of a seed of 14 March 1957, a Thursday."""


def claim(date: str, words: str, base: str, quote: str = "On Tuesday the keeper", more: str = "") -> str:
    return f"""\
- id: a
  date: {date}
  worked-out:
    words: {words}
    from: {base}
  says: x
  evidence:
    - at: s01#2
      quote: {quote}
{more}"""


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(claim("1957-03-12", "On Tuesday", "1957-03-14"), [], id="it comes out"),
        pytest.param(
            claim("1957-03-13", "On Tuesday", "1957-03-14"), ["notes.yml:2 date-worked-out"], id="it does not"
        ),
        pytest.param(
            claim("1957-03", "On Tuesday", "1957-03-14"), ["notes.yml:2 date-worked-out"], id="it is narrower"
        ),
        pytest.param(
            claim("1957-03-12", "Tuesday", "1957-03-14", "one more Tuesday then"), [], id="words inside a quote"
        ),
        pytest.param(
            claim("1957-03-12", "on Tuesday", "1957-03-14"), ["notes.yml:4 date-words"], id="words that none quotes"
        ),
        pytest.param(
            claim("1957-03-12", "On Tuesday", "1957-03-14", "On … Tuesday … the keeper"),
            ["notes.yml:4 date-words"],
            id="words that a quote has apart",
        ),
        pytest.param(
            claim("1957-03-12", "On Tuesday", "1957-03"), ["notes.yml:4 date-words"], id="no day to count from"
        ),
        pytest.param(
            claim("1957-03-12", "keeper", "1957-03-14"), ["notes.yml:4 date-words"], id="words that mean no date"
        ),
        pytest.param(
            claim("1957", "9999 years ago", "1957", "it was 9999 years ago"),
            ["notes.yml:4 date-words"],
            id="a year that the calendar does not have",
        ),
        pytest.param(
            claim("1957-03-12", "On Tuesday", "1957-03-14").replace("  date: 1957-03-12\n", ""),
            ["notes.yml:3 date-worked-out"],
            id="worked out for nothing",
        ),
        pytest.param(
            claim("1957-03-05", "On Tuesday", "1957-03-06"), ["notes.yml:5 date-from"], id="from another day than the seed's"
        ),
        pytest.param(
            claim("1957-03-05", "On Tuesday", "1957-03-06", "On Tuesday … 6 March"), [], id="from a day that a quote gives"
        ),
        pytest.param(
            claim("1957-03-05", "On Tuesday", "1957-03-06", "On Tuesday … 7 March"),
            ["notes.yml:5 date-from"],
            id="from another day than the quote gives",
        ),
        pytest.param(
            claim("1957-03-05", "On Tuesday", "1957-03-06", "On Tuesday … 6 March 1958"),
            ["notes.yml:5 date-from"],
            id="from that day of another year",
        ),
        pytest.param("- {id: a, says: x, date: 1957}\n", [], id="a date that was not worked out"),
    ],
)  # fmt: skip
def test_a_worked_out_date(notes: str, expected: list[str]) -> None:
    assert lines(check(explainer(notes, seeds=[seed(record=OF_THURSDAY)]))) == expected


def test_a_day_is_the_seed_s_own_only_if_the_claim_rests_on_that_seed() -> None:
    notes = claim("1957-03-12", "On Tuesday", "1957-03-14")
    both = [seed(), seed("s02", record=OF_THURSDAY)]
    assert lines(check(explainer(notes, seeds=both))) == ["notes.yml:5 date-from"]
    more = "    - {at: s02#3, quote: the bell was old, bears: context}\n"
    assert not list(check(explainer(notes + more, seeds=both)))


def test_a_seed_that_cannot_be_read_may_have_given_the_day() -> None:
    notes = claim("1957-03-12", "On Tuesday", "1957-03-14")
    assert not list(check(explainer(notes, seeds=[], unreadable=frozenset({"s01"}))))


def test_the_message_tells_both_dates_and_the_way() -> None:
    (finding,) = check(explainer(claim("1957-03-13", "On Tuesday", "1957-03-14"), seeds=[seed(record=OF_THURSDAY)]))
    assert finding.message == "“On Tuesday” counted from 1957-03-14 is 1957-03-12, the claim says 1957-03-13"
    assert finding.hint.startswith("Write 1957-03-12")


def test_the_words_that_are_understood_are_listed() -> None:
    (finding,) = check(explainer(claim("1957-03-12", "keeper", "1957-03-14"), seeds=[seed(record=OF_THURSDAY)]))
    assert "On/until/since Wednesday" in finding.hint
