"""Each kind of chart takes its own keys and no others."""

import pytest

from build_tools.load.files import TextFile
from build_tools.load.notes import read_note
from build_tools.model.chart import Chart
from tests.charts import STRIP, chart

HEAD = "id: c\ntitle: T\ndescription: D\nkind: "
CASES = "cases: [{label: A, date: 1957, wanted: W, came: C, outcome: refused, claims: a}]\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("strip\n", "a chart of the kind “strip” needs `lanes`"),
        ("shares\nwhole: {value: 2, label: A}\n", "a chart of the kind “shares” needs `part`"),
        ("matrix\n" + CASES, "a chart of the kind “matrix” takes no `cases`"),
        ("cases\ndetail: 1957-03\n" + CASES, "a chart of the kind “cases” takes no `detail`"),
        (
            "timeline\ndetail: 1957-03\nfigures: [{value: 2, label: A}]\n",
            "a chart of the kind “timeline” takes no `figures`",
        ),
        ("pie\n", "kind"),
    ],
)
def test_what_a_kind_does_not_take_is_a_finding(text: str, message: str) -> None:
    (finding,) = read_note(Chart, TextFile("c.yml", HEAD + text)).findings
    assert message in finding.message


def test_a_charts_claims_are_those_of_its_marks_each_once() -> None:
    assert chart(STRIP).claims == ("lamp-lit", "lamp-out")
    assert chart(HEAD + "cases\n" + CASES).claims == ("a",)
    assert chart(HEAD + "matrix\n").claims == ()
