"""Lines of text fit their width and lose no word."""

import pytest

from build_tools.draw.words import lines, text_width

TEXT = "Troops, to stop clashes between keepers and councillors; asked of one or of the other"


@pytest.mark.parametrize("width", [60, 100, 200, 400, 1000])
def test_lines_fit_and_keep_every_word(width: float) -> None:
    found = lines(TEXT, width)
    assert " ".join(found) == TEXT
    assert all(text_width(part) <= width for part in found if " " in part)


def test_a_word_too_long_for_a_line_stands_alone() -> None:
    assert lines("a Lighthousekeepersassociation b", 50) == ["a", "Lighthousekeepersassociation", "b"]


def test_nothing_has_no_lines() -> None:
    assert lines("", 50) == []


def test_wide_letters_take_more_room() -> None:
    assert text_width("mmm") > text_width("nnn") > text_width("iii")
