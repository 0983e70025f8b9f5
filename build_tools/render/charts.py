"""Charts as Markdown: a figure with a drawing for wide and one for narrow sheets, and the same as a table with sources."""

from itertools import groupby

from jinja2 import Environment

from build_tools.draw.cases import draw_cases
from build_tools.draw.legend import legend
from build_tools.draw.matrix import Cell, Panel, Row, draw_matrix, letter
from build_tools.draw.shapes import Drawing, ornament, svg
from build_tools.draw.shares import draw_shares
from build_tools.draw.strip import draw_strip
from build_tools.draw.timeline import Moment, draw_timeline
from build_tools.link.voices import voices
from build_tools.model.chart import Beyond, Chart, ChartKind, Look, TimeMark
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question
from build_tools.render.markdown import attribute, escape, subject
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver

WIDTHS = {"wide": 680.0, "narrow": 328.0}
"""The widths, in pixels, that every chart is drawn at; the style sheet shows the one that fits."""

_BEYOND = {
    Beyond.BEFORE: "before that, the sources do not say",
    Beyond.AFTER: "after that, the sources do not say",
    Beyond.BOTH: "before and after that, the sources do not say",
}


def chart_text(weaver: Weaver, templates: Environment, chart: Chart) -> str:
    """The Markdown of a chart."""
    columns, rows = _table(weaver, chart)
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
            return draw_timeline(_moments(weaver), chart.detail, chart.highlights, width)
    raise ValueError(f"a chart of the kind {chart.kind} without what it takes")


def _moments(weaver: Weaver) -> list[Moment]:
    publishers = weaver.links.publishers
    return [Moment(event.date, len(publishers[event.id]) > 1) for event in weaver.explainer.events if event.date]


def _panels(explainer: Explainer) -> list[Panel]:
    """A panel for each file of questions, with the seeds and those who speak in it as columns."""
    return [
        _panel(explainer, file, list(questions))
        for file, questions in groupby(explainer.questions, lambda question: question.place.file)
    ]


def _panel(explainer: Explainer, file: str, questions: list[Question]) -> Panel:
    heard = [(question, voices(explainer, question)) for question in questions]
    speakers = dict.fromkeys(voice.name for _, said in heard for voice in said if not voice.is_seed)
    names = [*explainer.seed_by_name, *speakers]
    rows = [
        Row(question.asks, tuple(Cell(names.index(v.name), v.answer, v.is_own) for v in said))
        for question, said in heard
    ]
    return Panel(subject(file), tuple(explainer.labels[name] for name in names), len(explainer.seeds), tuple(rows))


_Table = tuple[list[str], list[list[str]]]


def _table(weaver: Weaver, chart: Chart) -> _Table:
    """What the chart shows as a table, in Markdown: the names of its columns, and its rows."""
    match chart.kind:
        case ChartKind.STRIP:
            return ["What", "When", "What the sources say"], _strip_rows(weaver, chart)
        case ChartKind.SHARES:
            return ["What", "What the sources say"], [
                [f"{escape(amount.shown)} {escape(amount.label)}", weaver.claims(amount.claims)]
                for amount in (chart.whole, chart.part, *chart.parts)
                if amount
            ]
        case ChartKind.CASES:
            return ["Who and when", "What was asked", "What came of it", "What the sources say"], [
                [
                    f"{escape(case.label)}, {case.date.words}",
                    escape(case.wanted),
                    escape(case.came),
                    weaver.claims(case.claims),
                ]
                for case in chart.cases
            ]
        case ChartKind.TIMELINE:
            return ["When", "Events", "On several publishers"], _timeline_rows(weaver)
        case ChartKind.MATRIX:
            return ["Question", "Answers and who gives them"], _matrix_rows(weaver)


def _strip_rows(weaver: Weaver, chart: Chart) -> list[list[str]]:
    figures = [[f"{escape(f.shown)} {escape(f.label)}", "", weaver.claims(f.claims)] for f in chart.figures]
    return figures + [
        [f"{escape(lane.label)}: {escape(mark.label)}", _when(mark), weaver.claims(mark.claims)]
        for lane in chart.lanes
        for mark in lane.marks
    ]


def _when(mark: TimeMark) -> str:
    if mark.date is None:
        return "no day is given"
    look = [] if mark.look is Look.KNOWN else [mark.look.value]
    beyond = [_BEYOND[mark.beyond]] if mark.beyond in _BEYOND else []
    return "; ".join([mark.date.words, *look, *beyond])


def _timeline_rows(weaver: Weaver) -> list[list[str]]:
    groups = groupby(_moments(weaver), key=lambda moment: moment.date.words)
    counted = [(words, list(moments)) for words, moments in groups]
    return [[words, str(len(same)), str(sum(m.is_several for m in same))] for words, same in counted]


def _matrix_rows(weaver: Weaver) -> list[list[str]]:
    return [[_question(weaver, question), _answers(weaver, question)] for question in weaver.explainer.questions]


def _question(weaver: Weaver, question: Question) -> str:
    return weaver.link(question.id) if question.id in weaver.links.address_of else escape(question.asks)


def _answers(weaver: Weaver, question: Question) -> str:
    said = voices(weaver.explainer, question)
    labels = weaver.explainer.labels
    return "<br>".join(
        f"{letter(index)}. {escape(position.answer)} ("
        + ", ".join(escape(labels[v.name]) + (" reports it" * (not v.is_own)) for v in said if v.answer == index)
        + ")"
        for index, position in enumerate(question.positions)
    )
