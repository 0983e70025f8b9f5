"""Shares, cases, timelines and matrices: everything is drawn, once, where it belongs."""

import pytest

from build_tools.draw.cases import draw_cases
from build_tools.draw.legend import legend
from build_tools.draw.matrix import Cell, Panel, Row, draw_matrix, letter
from build_tools.draw.shares import draw_shares
from build_tools.draw.timeline import Moment, draw_timeline
from build_tools.model.chart import Amount, TimeMark
from build_tools.model.date import parse_date
from tests.charts import chart
from tests.draw.drawn import classed, collisions, number, outside, texts

CASES = chart(
    """\
    id: cases
    kind: cases
    title: T
    description: D
    cases:
      - {label: Gullholm, date: 1871, wanted: A bell that can be heard in a fog as far out as the reef, came: None, outcome: refused}
      - {label: The Teeth, date: 1900, wanted: Nothing, came: Nothing at all, outcome: not asked}
      - {label: Northwick, date: 1957, wanted: A lamp, came: "Lit, says one; dark for another night, says the other", outcome: disputed}
      - {label: Petrel, date: 1957-03-12, wanted: Help, came: Boats, outcome: granted}
    """
)

PANEL = Panel(
    "The bell",
    ("The Paper, 1957", "The Log, 1957"),
    (
        Row("How old is the bell?", (Cell(0, 0, holds=True), Cell(1, 1, holds=False), Cell(1, 2, holds=True))),
        Row(
            "Who hung it, and who has been ringing it ever since it was hung in that tower?",
            (Cell(1, 0, holds=False),),
            ((0, "Thorne, some fishermen, and whoever else was asked on the quay that day"), (1, "Oake")),
        ),
    ),
)


def moment(date: str, several: bool = False) -> Moment:
    return Moment(parse_date(date), several)


def amount(value: int, label: str) -> Amount:
    return Amount(value=value, label=label)


@pytest.mark.parametrize("width", [328, 680])
def test_shares_draw_the_part_to_scale_and_a_square_for_each(width: float) -> None:
    drawing = draw_shares(amount(6712, "posts"), amount(61, "of them"), [amount(47, "bad"), amount(14, "good")], width)
    bar, part, *_ = classed(drawing, "mark")
    assert number(part, "width") == pytest.approx(number(bar, "width") * 61 / 6712, abs=0.1)
    assert len(classed(drawing, "known")) == 1 + 47
    assert len(classed(drawing, "pale")) == 14
    assert texts(drawing) == ["6,712 posts", "61 of them (0.9%)", "47 bad", "14 good"]
    assert (collisions(drawing), outside(drawing)) == ([], [])


@pytest.mark.parametrize("width", [328, 680])
def test_cases_stand_below_each_other_each_with_its_sign(width: float) -> None:
    drawing = draw_cases(CASES, width)
    heights = [number(shape, "cy") for shape in drawing.shapes if shape.tag == "circle"]
    assert len(heights) == 4
    assert heights == sorted(heights)
    assert (len(classed(drawing, "cross")), len(classed(drawing, "stroke")), len(classed(drawing, "differs"))) == (
        2,
        2,
        2,
    )
    assert (collisions(drawing), outside(drawing)) == ([], [])
    assert len(legend(CASES)) == 4


def test_a_timeline_draws_each_event_once() -> None:
    moments = [
        *(moment(date) for date in ("1871", "1900-05", "1956", "1956~", "1957-02-01", "1958")),
        *(moment("1957-03-09", several=True) for _ in range(5)),
        *(moment("1957-03-08/1957-03-10") for _ in range(3)),
        moment("1957-03~"),
        moment("1957-03/1957-04"),
    ]
    for width in (328, 680):
        drawing = draw_timeline(moments, parse_date("1957-03"), (), width)
        assert len(classed(drawing, "mark")) == len(moments)
        assert (len(classed(drawing, "known")), len(classed(drawing, "about")), len(classed(drawing, "span"))) == (
            5,
            2,
            4,
        )
        assert "March 1957: 10 events" in texts(drawing)
        places = [tuple(s.attributes[:2]) for s in classed(drawing, "mark")]
        assert len(set(places)) == len(places)


@pytest.mark.parametrize("width", [328, 680])
def test_a_timelines_labels_do_not_meet(width: float) -> None:
    marks = [
        TimeMark(date=parse_date(date), label=label)
        for date, label in [
            ("1871", "The bell"), ("1900", "A boat on the reef"), ("1955", "A keeper who stays for years"),
            ("1957-03-01", "Wind"), ("1957-03-09", "The lamp goes out"), ("1957-03-10", "Still no lamp"),
            ("1957-03-31", "The lamp is lit again"),
        ]
    ]  # fmt: skip
    drawing = draw_timeline([moment("1871"), moment("1957-03-09")], parse_date("1957-03"), marks, width)
    assert {mark.label for mark in marks} <= set(texts(drawing))
    assert (collisions(drawing), outside(drawing)) == ([], [])


@pytest.mark.parametrize("width", [328, 680])
def test_a_matrix_has_a_letter_for_each_cell_and_for_each_answer_of_speakers(width: float) -> None:
    drawing = draw_matrix([PANEL, PANEL], width)
    assert [s.text for s in classed(drawing, "letter")] == ["A", "B", "C", "A", "A", "B"] * 2
    assert len(classed(drawing, "letter", "reported")) == 4
    assert "Oake" in texts(drawing)
    assert "some fishermen" in " ".join(texts(drawing))
    assert (collisions(drawing), outside(drawing)) == ([], [])
    assert {*PANEL.columns, PANEL.title} <= set(texts(drawing))


def test_many_columns_keep_within_a_narrow_sheet() -> None:
    panel = Panel("Many", tuple(f"Seed {n}" for n in range(13)), (Row("Who?", (Cell(12, 0, holds=True),)),))
    (chip,) = classed(draw_matrix([panel], 328), "mark")
    assert number(chip, "x") + number(chip, "width") <= 328


def test_nothing_can_be_drawn_too() -> None:
    assert draw_matrix([], 328).shapes == ()
    assert draw_timeline([], parse_date("1957-03"), (), 328).height > 0


def test_answers_are_lettered() -> None:
    assert [letter(n) for n in (0, 1, 25)] == ["A", "B", "Z"]
