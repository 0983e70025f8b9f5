"""Lines of time: days where they belong, ticks that can be read."""

from datetime import date
from itertools import pairwise

import pytest

from build_tools.draw.scale import TimeScale, grid, scale_of
from build_tools.model.date import parse_date

MARCH = TimeScale(date(1957, 3, 1), date(1957, 3, 31), 0, 310)


def test_a_day_begins_and_ends_where_it_should() -> None:
    assert (MARCH.x(date(1957, 3, 1)), MARCH.after(date(1957, 3, 1))) == (0, 10)
    assert MARCH.after(date(1957, 3, 31)) == 310


def test_days_outside_stand_at_the_edge() -> None:
    assert (MARCH.x(date(1956, 1, 1)), MARCH.x(date(1958, 1, 1))) == (0, 310)


@pytest.mark.parametrize(
    ("dates", "first", "last"),
    [
        (["1957-03-09", "1957-03-12"], date(1957, 3, 8), date(1957, 3, 13)),
        (["1871", "1957-03-12"], date(1871, 1, 1), date(1957, 12, 31)),
    ],
)
def test_a_scale_has_room_for_all_dates(dates: list[str], first: date, last: date) -> None:
    scale = scale_of([parse_date(text) for text in dates], 0, 300)
    assert (scale.first, scale.last) == (first, last)


@pytest.mark.parametrize("width", [200, 330, 680])
@pytest.mark.parametrize(
    "dates",
    [
        ["1957-03-01/1957-03-31"],
        ["1991/2022"],
        ["1871/1957"],
        ["1001/1957"],
        ["1956-03/1957-03"],
        ["1957-01/1957-04"],
        ["1957-03-09/1957-03-12"],
    ],
)
def test_ticks_are_far_enough_apart_to_be_read(dates: list[str], width: float) -> None:
    places = [x for x, _ in scale_of([parse_date(text) for text in dates], 0, width).ticks()]
    assert len(places) > 1
    assert all(b - a >= 17 for a, b in pairwise(places))


def test_days_are_given_their_month() -> None:
    assert "March 1957" in [shape.text for shape in grid(MARCH, 30, 60)]
