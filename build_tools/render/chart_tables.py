"""What charts show as tables, with the citations: for those who listen, and for those who check."""

from itertools import groupby

from build_tools.draw.matrix import letter
from build_tools.draw.timeline import Moment
from build_tools.link.voices import voices
from build_tools.model.chart import Beyond, Chart, ChartKind, Look, TimeMark
from build_tools.model.question import Question
from build_tools.render.markdown import escape
from build_tools.render.weaver import Weaver

_BEYOND = {
    Beyond.BEFORE: "before that, the sources do not say",
    Beyond.AFTER: "after that, the sources do not say",
    Beyond.BOTH: "before and after that, the sources do not say",
}

Table = tuple[list[str], list[list[str]]]


def moments(weaver: Weaver) -> list[Moment]:
    """The events as a timeline draws and counts them, earliest first."""
    origins = weaver.links.origins
    return [
        Moment(e.date, len(origins[e.id]) > 1, e.planned, e.dated_by is not None)
        for e in weaver.explainer.events
        if e.date
    ]


def chart_table(weaver: Weaver, chart: Chart) -> Table:
    """What the chart shows as a table, in Markdown: the names of its columns, and its rows."""
    match chart.kind:
        case ChartKind.STRIP:
            return ["What", "When", "What the sources say"], _strip_rows(weaver, chart)
        case ChartKind.SHARES:
            return ["What", "What the sources say"], [
                [f"{escape(amount.shown)} {escape(amount.label)}", weaver.claims(amount.claims, folded=True)]
                for amount in (chart.whole, chart.part, *chart.parts)
                if amount
            ]
        case ChartKind.CASES:
            return ["Who and when", "What was asked", "What came of it", "What the sources say"], [
                [
                    f"{escape(case.label)}, {case.date.words}",
                    escape(case.wanted),
                    escape(case.came),
                    weaver.claims(case.claims, folded=True),
                ]
                for case in chart.cases
            ]
        case ChartKind.TIMELINE:
            return ["When", "Events", "On several independent sources"], _timeline_rows(weaver)
        case ChartKind.MATRIX:
            return ["Question", "Answers and who gives them"], _matrix_rows(weaver)


def _strip_rows(weaver: Weaver, chart: Chart) -> list[list[str]]:
    figures = [
        [f"{escape(f.shown)} {escape(f.label)}", "", weaver.claims(f.claims, folded=True)] for f in chart.figures
    ]
    return figures + [
        [f"{escape(lane.label)}: {escape(mark.label)}", _when(mark), weaver.claims(mark.claims, folded=True)]
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
    groups = groupby(moments(weaver), key=lambda moment: moment.date.words)
    counted = [(words, list(moments)) for words, moments in groups]
    return [[words, str(len(same)), str(sum(m.is_several for m in same))] for words, same in counted]


def _matrix_rows(weaver: Weaver) -> list[list[str]]:
    return [[_question(weaver, question), _answers(weaver, question)] for question in weaver.explainer.questions]


def _question(weaver: Weaver, question: Question) -> str:
    return weaver.link(question.id) if question.id in weaver.links.address_of else escape(question.asks)


def _answers(weaver: Weaver, question: Question) -> str:
    said = voices(weaver.explainer, question)
    return "<br>".join(
        f"{letter(index)}. {escape(position.answer)} ("
        + ", ".join(
            escape(weaver.explainer.label(v.name)) + (" reports it" * (not v.holds)) for v in said if v.answer == index
        )
        + ")"
        for index, position in enumerate(question.positions)
    )
