"""What a chart shows, its claims state."""

import pytest

from build_tools.check.charts import check, states_date, telling_words
from build_tools.model.date import parse_date
from build_tools.model.finding import Finding
from tests.charts import STRIP, chart, explainer


def found(text: str) -> list[Finding]:
    """The findings on a chart, but that it stands on no page."""
    return [finding for finding in check(explainer(chart(text))) if finding.code.name != "chart-unshown"]


def strip(mark: str, lane: str = "Lamp") -> str:
    head = STRIP.split("lanes:")[0]
    return f"{head}lanes:\n  - label: {lane}\n    marks:\n      - {{{mark}}}\n"


def shares(whole: int, part: int, *parts: int) -> str:
    listed = "".join(f"  - {{value: {value}, label: boats, claims: lamp-lit}}\n" for value in parts)
    return (
        "id: shares\nkind: shares\ntitle: T\ndescription: D\n"
        f"whole: {{value: {whole}, label: boats, claims: lamp-lit}}\n"
        f"part: {{value: {part}, label: boats, claims: lamp-lit}}\n"
        f"parts:\n{listed}"
    )


@pytest.mark.parametrize(
    "mark",
    [
        "date: 1957-03-12, label: Lit by Thorne, claims: lamp-lit",
        "date: 1957-03-09, label: Out, claims: lamp-out",
        "date: 1957-03-09/1957-03-12, label: Out and lit, claims: [lamp-out, lamp-lit]",
        "date: 1957-03, label: Lit in March, claims: lamp-lit",
        "date: 1870~, label: Cast about 1870, claims: bell-cast",
        "label: For 1200 boats, claims: lamp-lit",
        "label: 3 boats, claims: lamp-out",
    ],
)
def test_a_mark_passes_whose_claims_state_all_of_it(mark: str) -> None:
    assert found(strip(mark)) == []


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("date: 1957-03-13, label: Lit, claims: lamp-lit", "1957-03-13"),
        ("date: 1957-03-09/1957-03-12, label: Out, claims: lamp-out", "1957-03-12"),
        ("date: 1958-03, label: Lit, claims: lamp-lit", "1958-03"),
        ("label: Lit for 1300 boats, claims: lamp-lit", "“1300”"),
        ("label: Lit for five boats, claims: lamp-lit", "“five”"),
        ("label: Lit by Holt, claims: lamp-lit", "“Holt”"),
        ("label: Thorne was away, claims: lamp-out", "“Thorne”"),
    ],
)
def test_a_mark_fails_that_shows_what_no_claim_of_it_states(mark: str, said: str) -> None:
    (finding,) = found(strip(mark))
    assert (finding.code.name, said in finding.message) == ("chart-unstated", True)
    assert finding.place.line == 8


def test_a_lane_is_held_to_the_claims_of_its_marks() -> None:
    (finding,) = found(strip("label: Out, claims: lamp-out", lane="Thorne"))
    assert finding.code.name == "chart-unstated"


def test_a_mark_needs_a_claim() -> None:
    (finding,) = found(strip("label: Lit in 1999"))
    assert finding.code.name == "chart-claims"


def test_shares_add_up() -> None:
    assert found(shares(1200, 12, 12)) == found(shares(12, 12, 12))
    assert [f.code.name for f in found(shares(1200, 12, 9, 3))].count("chart-sum") == 0
    assert [f.code.name for f in found(shares(1200, 12, 9, 2))].count("chart-sum") == 1
    assert [f.code.name for f in found(shares(11, 12, 12))].count("chart-sum") == 1


def test_a_chart_on_no_page_is_reported() -> None:
    assert [finding.code.name for finding in check(explainer(chart(STRIP)))] == ["chart-unshown"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("First troops", []),
        ("The lamp of Gullholm", ["Gullholm"]),
        ("Thorne rings", ["Thorne"]),
        ("On 5 boats, or 1,200", ["5", "1200"]),
        ("three lamps and one boat", ["three"]),
    ],
)
def test_numbers_and_names_are_what_a_label_states(text: str, words: list[str]) -> None:
    assert list(telling_words(text, frozenset({"thorne"}))) == words


@pytest.mark.parametrize(
    ("date", "said", "expected"),
    [
        ("1957-03-12", "", True),
        ("1957-03-14", "lit on 14 March", True),
        ("1957-03-14", "lit on 14 March 1958", True),
        ("1958-03-14", "lit on 14 March", False),
        ("1957-03-04", "lit on 14 March", False),
        ("1957", "the lamp of 1957", True),
        ("1957", "a lamp", False),
    ],
)
def test_a_date_is_stated_by_a_claims_own_date_or_its_words(date: str, said: str, expected: bool) -> None:
    claim = explainer().claim_by_id["lamp-lit"]
    assert states_date(parse_date(date), claim, said) is expected
