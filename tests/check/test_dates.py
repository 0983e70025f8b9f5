"""A date that was worked out comes out again."""

import pytest

from build_tools.check.dates import check
from tests.explainers import explainer, lines


def claim(date: str, words: str, base: str, quote: str = "On Tuesday the keeper") -> str:
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
"""


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
        pytest.param(claim("1957-03-12", "On Tuesday", "1957-03"), ["notes.yml:4 date-words"], id="no day to count from"),
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
        pytest.param("- {id: a, says: x, date: 1957}\n", [], id="a date that was not worked out"),
    ],
)  # fmt: skip
def test_a_worked_out_date(notes: str, expected: list[str]) -> None:
    assert lines(check(explainer(notes))) == expected


def test_the_message_tells_both_dates_and_the_way() -> None:
    (finding,) = check(explainer(claim("1957-03-13", "On Tuesday", "1957-03-14")))
    assert finding.message == "“On Tuesday” counted from 1957-03-14 is 1957-03-12, the claim says 1957-03-13"
    assert finding.hint.startswith("Write 1957-03-12")


def test_the_words_that_are_understood_are_listed() -> None:
    (finding,) = check(explainer(claim("1957-03-12", "keeper", "1957-03-14")))
    assert "On/until/since Wednesday" in finding.hint
