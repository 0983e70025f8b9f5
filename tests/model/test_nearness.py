"""The words of a text that are nearest to some given ones, and what tells them apart."""

import pytest

from build_tools.model.nearness import difference, nearest

TEXT = "On Tuesday the keeper lit the lamp, and “the children” rang the bell."


@pytest.mark.parametrize(
    ("words", "near"),
    [
        ("keeper lighted the lamp", "keeper lit the lamp,"),
        ("the childrn rang the", 'the children" rang the'),
        ("rang the belles", "rang the bell."),
    ],
)
def test_the_nearest_words_are_whole_ones(words: str, near: str) -> None:
    found = nearest(words, TEXT)
    assert found is not None
    assert near in found.words
    assert found.words in TEXT.replace("“", '"').replace("”", '"')


@pytest.mark.parametrize(("words", "text"), [("zzz qqq xxx", TEXT), ("the lamp", ""), ("", TEXT), (TEXT, "On")])
def test_what_is_nothing_like_it_is_not_offered(words: str, text: str) -> None:
    assert nearest(words, text) is None


@pytest.mark.parametrize(
    ("words", "others", "told"),
    [
        ("lamp-post", "lamp\u2011post", "a non-breaking hyphen stands for the hyphen-minus."),
        ("13-19", "13–19", "an en dash stands for the hyphen-minus."),
        ("-7", "−7", "a minus sign stands for the hyphen-minus."),
        ("0.5", "0·5", "a middle dot stands for the full stop."),
        ("lit; and", "lit, and", "a comma stands for the semicolon."),
        ("lamp", "lump", ""),
        ("lamp", "lamps", ""),
        ("a-b-c", "a–b–c", ""),
        ("lamp", "lamp", ""),
    ],
)
def test_a_mark_that_is_easily_taken_for_another_is_named(words: str, others: str, told: str) -> None:
    assert difference(words, others) == (f" There, {told}" if told else "")
