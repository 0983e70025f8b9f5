"""Charts as Markdown: a figure that survives Markdown, and a table with the citations of what it shows."""

import re

import pytest
from markdown import Markdown

from build_tools.link.links import link
from build_tools.load.explainer import BUILTIN_TEMPLATES
from build_tools.model.chart import Chart
from build_tools.render.charts import chart_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.charts import STRIP, chart, explainer

TEMPLATE = "views/chart.md.j2"
HEAD = "title: A *starred* title\ndescription: How to read <it>.\n"
KINDS = {
    "strip": STRIP,
    "shares": "id: shares\nkind: shares\n"
    + HEAD
    + "whole: {value: 1200, label: boats, claims: lamp-lit}\n"
    + "part: {value: 3, label: boats, claims: lamp-out}\nparts: [{value: 3, label: boats, claims: lamp-out}]\n",
    "cases": "id: cases\nkind: cases\n"
    + HEAD
    + "cases: [{label: Thorne, date: 1957-03-12, wanted: Light, came: Light, outcome: granted, claims: lamp-lit}]\n",
    "timeline": "id: timeline\nkind: timeline\n" + HEAD + "detail: 1957-03\n",
    "matrix": "id: matrix\nkind: matrix\n" + HEAD,
}


def drawn(text: str) -> tuple[str, Weaver]:
    """A chart's Markdown, and the weaver that wove it."""
    note: Chart = chart(text)
    read = explainer(note, templates={TEMPLATE: (BUILTIN_TEMPLATES / TEMPLATE).read_text(encoding="utf-8")})
    weaver = Weaver(read, link(read), "page.md")
    return chart_text(weaver, environment(read), note), weaver


def html(text: str) -> str:
    return Markdown(extensions=["attr_list", "footnotes", "md_in_html", "tables"]).convert(text)


@pytest.mark.parametrize("kind", KINDS)
def test_the_figure_survives_markdown_whole(kind: str) -> None:
    text, _ = drawn(KINDS[kind])
    figure = text[: text.index("</figure>") + len("</figure>")]
    assert "\n\n" not in figure
    assert figure in html(text)
    assert figure.count('role="img"') == 2
    assert len(set(re.findall(r' id="([^"]+)"', figure))) == len(re.findall(r' id="([^"]+)"', figure))


@pytest.mark.parametrize("kind", KINDS)
def test_there_is_a_table_that_can_be_reached_by_keyboard(kind: str) -> None:
    shown = html(drawn(KINDS[kind])[0])
    assert re.search(r'<details class="chart-data">\s*<summary>', shown)
    assert 'role="region" tabindex="0"' in shown
    assert "<table>" in shown
    assert "<td>" in shown


@pytest.mark.parametrize("kind", ["strip", "shares", "cases"])
def test_what_is_shown_is_cited(kind: str) -> None:
    text, weaver = drawn(KINDS[kind])
    shown = weaver.shown
    assert set(shown) == set(chart(KINDS[kind]).claims)
    assert all(f"[^{weaver.links.labels[passage]}]" in text for claim in shown.values() for passage in claim.passages)


@pytest.mark.parametrize("kind", ["shares", "timeline"])
def test_what_a_contributor_wrote_is_escaped(kind: str) -> None:
    text = html(drawn(KINDS[kind])[0])
    assert "<em>" not in text
    assert "How to read &lt;it&gt;" in text
    assert "<it>" not in text


def test_the_table_of_a_matrix_tells_who_says_and_who_reports() -> None:
    text, _ = drawn(KINDS["matrix"])
    assert "A. Hung (Thorne, The Log, 1957 reports it)" in text


def test_the_table_of_a_timeline_counts() -> None:
    text, _ = drawn(KINDS["timeline"])
    assert "| 12 March 1957 | 1 | 1 |" in text
    assert "| about 1870 | 1 | 0 |" in text
