"""Charts as Markdown: a figure with a drawing for wide and one for narrow sheets, and the same as a table with sources."""

from itertools import groupby

from jinja2 import Environment

from build_tools.draw.cases import draw_cases
from build_tools.draw.legend import legend
from build_tools.draw.matrix import Cell, Panel, Row, draw_matrix
from build_tools.draw.shapes import Drawing, ornament, svg
from build_tools.draw.shares import draw_shares
from build_tools.draw.strip import draw_strip
from build_tools.draw.timeline import draw_timeline
from build_tools.link.voices import Voice, voices
from build_tools.model.chart import Chart, ChartKind
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question
from build_tools.render.chart_tables import chart_table, moments
from build_tools.render.markdown import attribute, escape, subject
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver

WIDTHS = {"wide": 680.0, "narrow": 328.0}
"""The widths, in pixels, that every chart is drawn at; the style sheet shows the one that fits."""


def chart_text(weaver: Weaver, templates: Environment, chart: Chart) -> str:
    """The Markdown of a chart; what its folded table mentions does not count as mentioned on the page."""
    mentioned = set(weaver.linked)
    columns, rows = chart_table(weaver, chart)
    weaver.linked = mentioned
    values = {
        "id": chart.id,
        "kind": chart.kind.value,
        "title": escape(chart.title),
        "title_attribute": attribute(chart.title),
        "description": escape(chart.description),
        "drawings": [
            svg(drawn(weaver, chart, width), f"{chart.id}-{name}", chart.title, chart.description, name)
            for name, width in WIDTHS.items()
        ],
        "legend": [{"glyph": ornament(key.drawing, "chart-key"), "words": escape(key.words)} for key in legend(chart)],
        "columns": columns,
        "rows": rows,
    }
    return draw(templates, "views/chart.md.j2", values)


def drawn(weaver: Weaver, chart: Chart, width: float) -> Drawing:
    """The chart drawn at this width."""
    match chart.kind:
        case ChartKind.STRIP:
            return draw_strip(chart, width)
        case ChartKind.CASES:
            return draw_cases(chart, width)
        case ChartKind.MATRIX:
            return draw_matrix(_panels(weaver.explainer), width)
        case ChartKind.SHARES if chart.whole and chart.part:
            return draw_shares(chart.whole, chart.part, chart.parts, width)
        case ChartKind.TIMELINE if chart.detail:
            return draw_timeline(moments(weaver), chart.detail, chart.highlights, width)
    raise ValueError(f"a chart of the kind {chart.kind} without what it takes")


def _panels(explainer: Explainer) -> list[Panel]:
    """A panel for each file of questions, with the seeds as columns, and beside them the speakers."""
    return [
        _panel(explainer, file, list(questions))
        for file, questions in groupby(explainer.questions, lambda question: question.place.file)
    ]


def _panel(explainer: Explainer, file: str, questions: list[Question]) -> Panel:
    seeds = list(explainer.seed_by_name)
    rows = tuple(_row(explainer, seeds, question, voices(explainer, question)) for question in questions)
    return Panel(subject(file), tuple(explainer.label(name) for name in seeds), rows)


def _row(explainer: Explainer, seeds: list[str], question: Question, said: tuple[Voice, ...]) -> Row:
    cells = tuple(Cell(seeds.index(v.name), v.answer, v.holds) for v in said if v.is_seed)
    holders = groupby((v for v in said if not v.is_seed), key=lambda voice: voice.answer)
    speakers = tuple((answer, ", ".join(explainer.label(v.name) for v in several)) for answer, several in holders)
    return Row(question.asks, cells, speakers)
