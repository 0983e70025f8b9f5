"""Every mark of a chart rests on claims, shares add up, and every chart stands on a page."""

import pytest

from build_tools.check.charts import check
from build_tools.model.finding import Finding
from tests.charts import STRIP, chart, explainer


def found(text: str) -> list[Finding]:
    """The findings on a chart, but that it stands on no page."""
    return [finding for finding in check(explainer(chart(text))) if finding.code.name != "chart-unshown"]


def shares(whole: int, part: int, *parts: int) -> str:
    listed = "".join(f"  - {{value: {value}, label: boats, claims: lamp-lit}}\n" for value in parts)
    return (
        "id: shares\nkind: shares\ntitle: T\ndescription: D\n"
        f"whole: {{value: {whole}, label: boats, claims: lamp-lit}}\n"
        f"part: {{value: {part}, label: boats, claims: lamp-lit}}\n"
        f"parts:\n{listed}"
    )


def test_a_mark_needs_a_claim() -> None:
    assert not found(STRIP)
    (finding,) = found(STRIP.replace(", claims: lamp-out", ""))
    assert (finding.code.name, finding.place.line) == ("chart-claims", 9)
    assert finding.message == "the mark “Out” rests on no claim"


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (shares(1200, 12, 12), 0),
        (shares(12, 12, 12), 0),
        (shares(1200, 12, 9, 3), 0),
        (shares(1200, 12, 9, 2), 1),
        (shares(11, 12, 12), 1),
        (shares(11, 12, 9), 2),
    ],
)
def test_shares_add_up(text: str, sums: int) -> None:
    assert [finding.code.name for finding in found(text)] == ["chart-sum"] * sums


def test_a_chart_on_no_page_is_reported() -> None:
    (finding,) = check(explainer(chart(STRIP)))
    assert (finding.code.name, finding.hint, finding.is_error) == ("chart-unshown", "Embed it: ![[strip]]", False)
