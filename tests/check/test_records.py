"""What a record takes from the text is proved."""

import pytest

from build_tools.check.records import check
from tests.explainers import RECORD, explainer, lines, seed

TITLE = "title:\n  value: The Lamp Paper\n  evidence:\n    at: {at}\n    quote: {quote}\n"
REST = RECORD.split("\n", 1)[1]


@pytest.mark.parametrize(
    ("at", "quote", "proved"),
    [
        ("s01#1", "The Lamp Paper", True),
        ("s01#1", "The Lamp Papers", False),
        ("s01#2", "The Lamp Paper", False),
        ("s01#9", "The Lamp Paper", False),
        ("s02#1", "The Lamp Paper", False),
        ("s01#1", "Lamp Paper", False),
    ],
)
def test_a_fact_stands_in_the_passage_that_it_names(at: str, quote: str, proved: bool) -> None:
    read = seed(record=TITLE.format(at=at, quote=quote) + REST)
    findings = lines(check(explainer(seeds=[read])))
    assert findings == ([] if proved else ["seeds/s01.record.yml:4 record-unproved"])


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("headings: 2-4\n", []),
        ("headings: 4-5\n", ["seeds/s01.record.yml:5 record-paragraphs"]),
        ("headings: 0\n", ["seeds/s01.record.yml:5 record-paragraphs"]),
        ("set-aside:\n  - paragraphs: 4\n    why: x\n", []),
        ("set-aside:\n  - paragraphs: 9\n    why: x\n", ["seeds/s01.record.yml:6 record-paragraphs"]),
    ],
)
def test_the_paragraphs_that_a_record_sorts_out_are_there(more: str, expected: list[str]) -> None:
    assert lines(check(explainer(seeds=[seed(record=RECORD + more)]))) == expected


def test_furniture_is_looked_at_too_and_the_range_is_told() -> None:
    (finding,) = check(explainer(seeds=[seed(record=RECORD.replace("furniture: 1", "furniture: 1-7"))]))
    assert (lines([finding]), finding.message) == (
        ["seeds/s01.record.yml:4 record-paragraphs"],
        "the seed has no paragraph 5",
    )
