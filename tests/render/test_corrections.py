import pytest

from build_tools.model.place import Place
from build_tools.render.corrections import beginning, source_address


def test_a_line_in_the_repository() -> None:
    address = source_address("https://code.example/lamp", Place("site_src/notes/night.yml", 12, 3))
    assert address == "https://code.example/lamp/blob/HEAD/site_src/notes/night.yml#L12"


def test_no_repository_no_address() -> None:
    assert source_address("", Place("site_src/notes/night.yml", 12)) == ""


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The keeper lit the lamp.", "The keeper lit the lamp."),
        ("one two three four five six seven eight nine ten", "one two three four five six seven eight nine ten"),
        ("one two three four five six seven eight nine, ten eleven", "one two three four five six seven eight nine …"),
    ],
)
def test_a_sentence_is_named_by_its_first_words(sentence: str, words: str) -> None:
    assert beginning(sentence) == words
