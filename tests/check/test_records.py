"""What a record takes from its text or its address is what stands there."""

import pytest

from build_tools.check.records import check
from tests.explainers import RECORD, TEXT, explainer, lines, seed

PUBLISHER, DATE = RECORD.split("\n")[1:3]


def found(record: str, text: str = TEXT) -> list[str]:
    return lines(check(explainer(seeds=[seed(record=record, text=text)])))


def titled(value: str, quote: str, at: str = "s01#1") -> str:
    return f"title:\n  value: {value}\n  evidence:\n    at: {at}\n    quote: {quote}\n{PUBLISHER}\n{DATE}\n"


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        pytest.param(titled("The Lamp Paper", "The Lamp Paper"), [], id="the title of its passage"),
        pytest.param(titled("“The  Lamp” Paper", "'\"The Lamp\" Paper'"), [], id="in other marks and spaces"),
        pytest.param(titled("The Lamp", "The Lamp Paper"), ["2 record-unfit"], id="a title that leaves out"),
        pytest.param(titled("The Lamp Papers", "The Lamp Paper"), ["2 record-unfit"], id="a title that puts in"),
        pytest.param(titled("The lamp paper", "The Lamp Paper"), ["2 record-unfit"], id="a title in other capitals"),
        pytest.param(
            titled("The Lamp Paper", "The Lamp Paper", "s02#1"), ["4 record-unproved"], id="a passage of another seed"
        ),
        pytest.param(
            titled("The Lamp Paper", "The Lamp Paper", "s01#9"), ["4 record-paragraphs"], id="a passage that is not there"
        ),
    ],
)  # fmt: skip
def test_a_title_is_its_passage(record: str, expected: list[str]) -> None:
    assert found(record) == [f"seeds/s01.record.yml:{finding}" for finding in expected]


QUOTE = "by Ida Moll and Owen Tarrant, for the Lamp Paper, on 4 October 1957, a Friday"


@pytest.mark.parametrize(
    ("fact", "fits"),
    [
        pytest.param("publisher: {value: Lamp Paper, …}", True, id="a publisher whom the passage names"),
        pytest.param("publisher: {value: Lamp Papers, …}", False, id="a publisher in other words"),
        pytest.param("publisher: {value: amp Paper, …}", False, id="a publisher cut off"),
        pytest.param("date: {value: 1957-10-04, …}", True, id="the day"),
        pytest.param("date: {value: 1957-10, …}", True, id="the month"),
        pytest.param("date: {value: 1957, …}", True, id="the year"),
        pytest.param("date: {value: 1957-10-05, …}", False, id="another day"),
        pytest.param("date: {value: 1958-10-04, …}", False, id="that day of another year"),
        pytest.param("date: {value: 1957-11, …}", False, id="another month"),
        pytest.param("date: {value: 1957-10-04/1957-10-05, …}", False, id="a day more"),
        pytest.param("date: {value: 1957-11~, …}", True, id="about a month, which is ours to judge"),
        pytest.param("authors: [{given: Ida, family: Moll, …}]", True, id="an author"),
        pytest.param("authors: [{family: Tarrant, …}]", True, id="an author by family name alone"),
        pytest.param("authors: [{given: Ada, family: Moll, …}]", False, id="an author of another given name"),
        pytest.param("authors: [{given: Owen, family: Moll, …}]", False, id="an author made of two"),
        pytest.param("authors: [{body: the Lamp Paper, …}]", True, id="a body that wrote it"),
        pytest.param("authors: [{body: the Lamp Office, …}]", False, id="another body"),
        pytest.param("address: {value: https://lamp.example/, …}", False, id="an address"),
    ],
)
def test_a_fact_stands_in_its_passage(fact: str, fits: bool) -> None:
    key = fact.partition(":")[0]
    rest = "".join(f"{line}\n" for line in RECORD.split("\n") if not line.startswith(f"{key}:"))
    record = rest + fact.replace("…", f"evidence: {{at: s01#1, quote: '{QUOTE}'}}") + "\n"
    findings = found(record, QUOTE)
    assert [finding.split()[1] for finding in findings] == ["record-unfit"] * (not fits)


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        ("date: {value: 1957-03-12, in-address: 1957-03-12}", ""),
        ("date: {value: 1957-03-12, in-address: 1957/03/12}", "is no part of the seed’s address"),
        ("date: {value: 1957-03-13, in-address: 1957-03-12}", "the date is “13 March 1957”, its address says"),
        ("publisher: {value: The Lamp Paper, in-address: the-lamp-paper}", ""),
        ("publisher: {value: The Lamp Paper, in-address: The-Lamp-Paper}", ""),
        ("publisher: {value: The Lamp, in-address: the-lamp-paper}", "the publisher is “The Lamp”, its address says"),
        ("authors: [{given: Ida, family: Moll, in-address: ida-moll}]", ""),
        ("authors: [{given: Ada, family: Moll, in-address: ida-moll}]", "the author is “Ada Moll”, its address says"),
    ],
)
def test_what_is_in_the_address_is_what_it_says(fact: str, expected: str) -> None:
    key = fact.partition(":")[0]
    rest = "".join(f"{line}\n" for line in RECORD.split("\n") if not line.startswith(f"{key}:"))
    address = "address: {value: https://the-lamp-paper.example/1957-03-12/ida-moll, found: outside}\n"
    findings = list(check(explainer(seeds=[seed(record=rest + fact + "\n" + address)])))
    assert [expected in finding.message for finding in findings] == [True] * bool(expected)


def test_without_an_address_nothing_is_in_it() -> None:
    (finding,) = check(explainer(seeds=[seed(record=RECORD.replace("found: outside", "in-address: lamp", 1))]))
    assert finding.message == "“lamp” is no part of the seed’s address, which the record does not give"


def test_what_was_found_elsewhere_or_is_our_own_is_left_alone() -> None:
    assert not found(RECORD)
    assert not found(RECORD.replace("found: outside", "ours: yes", 1))


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
    assert found(RECORD + more) == expected


def test_furniture_is_looked_at_too_and_the_range_is_told() -> None:
    (finding,) = check(explainer(seeds=[seed(record=RECORD.replace("furniture: 1", "furniture: 1-7"))]))
    assert (lines([finding]), finding.message) == (
        ["seeds/s01.record.yml:4 record-paragraphs"],
        "the seed has no paragraph 5",
    )
