"""Strips: what is known looks known, what is not does not, and no word stands on another."""

import pytest

from build_tools.draw.legend import legend
from build_tools.draw.strip import draw_strip
from tests.charts import STRIP, chart
from tests.draw.drawn import classed, collisions, number, outside, texts

HEAD = STRIP.split("lanes:")[0]
CROWDED = (
    HEAD
    + """\
figures:
  - {value: 2500, each: 100, label: boats in a row}
  - {value: 5, label: islands that sent them}
  - {value: 70, nearly: over, label: barrels of oil for the lamp}
lanes:
  - label: The lamp of the island
    marks:
      - {date: 1871, label: Hung, beyond: before}
      - {date: 1871/1957, label: Rung by many keepers who are not named, look: vague}
      - {date: 1950-03-12, label: Lit on a windy night by the keeper, beyond: both}
      - {date: 1956/1957, label: A very long label that has no room on either side of a bar so far to the right}
      - {date: 1957-03-12, label: Lit again, look: planned}
      - {label: Whenever boats come in}
      - {label: When fog is seen from the tower}
      - {label: Always}
  - label: Bell
    marks:
      - {date: 1900~, label: Cast, quiet: yes}
"""
)


def marked(mark: str, width: float = 680) -> list[str]:
    text = (
        f"{HEAD}lanes:\n  - label: A\n    marks:\n      - {{{mark}}}\n      - {{date: 1991/2022, label: B, quiet: yes}}"
    )
    shapes = draw_strip(chart(text), width).shapes
    return [shape.classes for shape in shapes if shape.classes.startswith("mark")]


@pytest.mark.parametrize("width", [300, 328, 680, 900])
def test_no_word_stands_on_another_or_over_the_edge(width: float) -> None:
    drawing = draw_strip(chart(CROWDED), width)
    assert len(texts(drawing)) > 15
    assert collisions(drawing) == []
    assert outside(drawing) == []


@pytest.mark.parametrize("width", [328, 680])
def test_every_told_mark_has_its_label_and_a_quiet_one_has_none(width: float) -> None:
    words = " ".join(texts(draw_strip(chart(CROWDED), width)))
    assert all(part in words for part in ("Hung", "Lit again", "Always", "2,500", "over 70"))
    assert "Cast" not in words


def test_what_lies_beyond_is_torn_off_on_that_side() -> None:
    assert sum("torn" in classes for classes in marked("date: 2006, label: A, beyond: before")) == 3
    assert sum("torn" in classes for classes in marked("date: 2006, label: A, beyond: both")) == 6
    assert sum("torn" in classes for classes in marked("date: 2006, label: A")) == 0


@pytest.mark.parametrize(
    ("mark", "classes"),
    [
        ("date: 2006-05-01, label: A", "mark known"),
        ("date: 2006~, label: A", "mark known about"),
        ("date: 2006-05-01, label: A, look: planned", "mark planned"),
        ("date: 2006/2012, label: A, look: vague", "mark vague"),
        ("date: 2006/2012, label: A, look: disputed", "mark disputed"),
    ],
)
def test_a_look_is_a_class_name(mark: str, classes: str) -> None:
    assert marked(mark, 328)[0] == classes


def test_a_bar_is_paler_where_only_the_year_is_known() -> None:
    assert marked("date: 2006/2012, label: A")[:2] == ["mark pale known", "mark known"]
    assert marked("date: 2006-05-01/2012-05-01, label: A")[0] == "mark known"
    text = f"{HEAD}lanes: [{{label: A, marks: [{{date: 1991/2000, label: B}}]}}]"
    whole, sure = classed(draw_strip(chart(text), 680), "mark")
    assert number(whole, "x") < number(sure, "x")
    assert number(whole, "width") > number(sure, "width")


def test_squares_stand_for_a_number() -> None:
    squares = [s for s in classed(draw_strip(chart(CROWDED), 680), "mark") if number_or_none(s.attributes) == "8"]
    assert len(squares) == 25


def number_or_none(attributes: tuple[tuple[str, str], ...]) -> str | None:
    return dict(attributes).get("width")


def test_the_legend_explains_the_looks_in_use_and_no_others() -> None:
    assert [key.words for key in legend(chart(STRIP))] == ["a source says so"]
    words = [key.words for key in legend(chart(CROWDED))]
    assert "planned" in words
    assert "the sources say no more" in words
    assert "disputed" not in words
