import pytest

from build_tools.edit.glyphs import house_marks, house_spaces


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("the keeper's lamp", "the keeper’s lamp"),
        ('the "Teeth" and the "Petrel"', "the “Teeth” and the “Petrel”"),
        ('"Lamp," she said', "“Lamp,” she said"),
        ('a ("dark") lamp', "a (“dark”) lamp"),
        ('on\n  "two lines" here', "on\n  “two lines” here"),
        ("already “curled”, isn’t it", "already “curled”, isn’t it"),
    ],
)
def test_marks_turn_where_there_is_no_doubt(text: str, house: str) -> None:
    assert house_marks(text) == house
    assert house_marks(house) == house


@pytest.mark.parametrize("text", ['an odd "mark', 'a 6" plank and a 7" one', "the '50s", "boats' masts", 'a"b"c'])
def test_marks_stay_where_there_is_doubt(text: str) -> None:
    assert house_marks(text) == text


@pytest.mark.parametrize(
    ("text", "house"),
    [
        ("two  words", "two words"),
        ("no\u00a0break\u202fspaces", "no break spaces"),
        ("a\ttab", "a tab"),
        ("a line\n      and its indent", "a line\n      and its indent"),
    ],
)
def test_spaces_between_words_become_one(text: str, house: str) -> None:
    assert house_spaces(text) == house
