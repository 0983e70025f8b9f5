import pytest

from build_tools.model.nearness import nearest

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
