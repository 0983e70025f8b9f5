"""The order of events within a day runs forward."""

import pytest

from build_tools.check.order import check
from tests.explainers import explainer, lines


def events(*after: str, dates: str = "1957 1957 1957") -> str:
    """Three events, a, b and c, each after those that are named, with these dates; “-” is none."""
    whole = ""
    for name, date, before in zip("abc", dates.split(), after, strict=True):
        whole += f"- id: {name}\n  says: x\n"
        whole += f"  date: {date}\n" if date != "-" else ""
        whole += f"  after: [{before}]\n"
    return whole


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(events("", "a", "b"), [], id="one after the other"),
        pytest.param(events("", "a", "a"), [], id="two after one"),
        pytest.param(events("b, c", "", ""), [], id="one after two"),
        pytest.param(events("b, c", "c", ""), [], id="two ways to one"),
        pytest.param(events("a", "", ""), ["notes.yml:4 order-cycle"], id="after itself"),
        pytest.param(events("b", "a", ""), ["notes.yml:4 order-cycle"], id="after each other"),
        pytest.param(events("b", "c", "a"), ["notes.yml:4 order-cycle"], id="in a circle of three"),
        pytest.param(events("b", "c", "b"), ["notes.yml:8 order-cycle"], id="behind a circle"),
        pytest.param(events("", "nowhere", ""), [], id="after what there is not, which is not our matter"),
    ],
)
def test_no_event_comes_after_itself(notes: str, expected: list[str]) -> None:
    assert lines(check(explainer(notes))) == expected


def test_the_message_lists_the_circle() -> None:
    (finding,) = check(explainer(events("b", "c", "a")))
    assert finding.message == "these events come after each other in a circle: a, b, c"


@pytest.mark.parametrize(
    ("dates", "in_order"),
    [
        ("1957-03-09 1957-03-09 1957", True),
        ("1957-03-01 1957-03 1957", True),
        ("1957-03-08 1957-03-09 1957", False),
        ("1957-03-09 1957-03-08 1957", False),
        ("- 1957-03-08 1957", False),
        ("1957 - 1957", False),
    ],
)
def test_an_event_comes_after_one_that_begins_on_its_day(dates: str, in_order: bool) -> None:
    findings = list(check(explainer(events("", "a", "", dates=dates))))
    assert [finding.code.name for finding in findings] == ["order-day"] * (not in_order)
    assert all(finding.message == "“a” does not begin on the same day as this" for finding in findings)
