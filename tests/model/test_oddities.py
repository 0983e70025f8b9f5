"""What is odd about a seed's text."""

import pytest

from build_tools.model.oddities import control_characters, oddities

PLAIN = "The lamp was lit.\nNobody saw it.\n"


@pytest.mark.parametrize("text", ["", PLAIN, "a\tb\r\nc\n", "“café” – 12\u00a0500, 東京 😀\n"])
def test_a_plain_text_has_neither_controls_nor_oddities(text: str) -> None:
    assert control_characters(text) == []
    assert oddities(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\x00b", [(1, "U+0000")]),
        ("a\nb\x07\nc\x1b", [(2, "U+0007"), (3, "U+001B")]),
        ("a\x0bb\x0cc", [(1, "U+000B"), (1, "U+000C")]),
        ("a\x7f\x80\x9f", [(1, "U+007F"), (1, "U+0080"), (1, "U+009F")]),
        ("a\ufffe\uffff", [(1, "U+FFFE"), (1, "U+FFFF")]),
        ("a\x85b", []),
    ],
)
def test_control_characters_are_found_with_their_lines(text: str, found: list[tuple[int, str]]) -> None:
    assert control_characters(text) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("la\u00admp la\u200bmp\n", "2 invisible characters"),
        ("caf\ufffd\n", "1 replacement character ("),
        ("a\ue000b\n", "1 character for private use"),
        ("cafe\u0301\n", "accents are written apart"),
        ("x" * 6_001 + "\n", "1 of its paragraphs have more than 6,000 characters"),
        ("a line that ends\ninside a sentence\n" * 11, "Most lines end inside a sentence"),
    ],
)
def test_an_oddity_is_told_in_a_sentence(text: str, words: str) -> None:
    (told,) = oddities(text)
    assert words in told
    assert told.endswith((".", "?"))


def test_several_oddities_are_told_one_by_one() -> None:
    assert len(oddities("cafe\u0301 la\u00admp \ufffd\n")) == 3


@pytest.mark.parametrize("count", [9, 10])
def test_a_few_headings_are_no_wrapped_lines(count: int) -> None:
    assert oddities("A heading\nA sentence that ends.\n" * count) == []
