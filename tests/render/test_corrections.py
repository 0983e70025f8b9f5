import pytest

from build_tools.model.place import Place
from build_tools.render.corrections import beginning, edit_address, source_address


def test_a_line_in_the_repository() -> None:
    address = source_address("https://code.example/lamp", Place("site_src/notes/night.yml", 12, 3))
    assert address == "https://code.example/lamp/blob/HEAD/site_src/notes/night.yml#L12"


def test_a_file_to_change_or_to_make_at_the_repository() -> None:
    at = "https://code.example/lamp"
    assert edit_address(at, "seeds/a01 b.salts.txt") == f"{at}/edit/HEAD/seeds/a01%20b.salts.txt"
    assert edit_address(at, "seeds/a01_b.salts.txt", is_new=True) == f"{at}/new/HEAD/seeds?filename=a01_b.salts.txt"


def test_no_repository_no_address() -> None:
    assert source_address("", Place("site_src/notes/night.yml", 12)) == ""
    assert edit_address("", "seeds/a01_b.salts.txt") == ""


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
