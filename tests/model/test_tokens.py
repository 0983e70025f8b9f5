"""Folding, tokens and runs: what "word for word" means."""

import pytest

from build_tools.model.tokens import count_words, fold, parts, runs, tokens

NO_BREAK, NARROW_NO_BREAK, ZERO_WIDTH = "\u00a0", "\u202f", "\u200b"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("a  b", "a b", id="two spaces are one"),
        pytest.param("a\n\tb ", "a b", id="line ends and tabs are spaces, the ends are trimmed"),
        pytest.param(f"12{NO_BREAK}March{NARROW_NO_BREAK}1957", "12 March 1957", id="no-break spaces are spaces"),
        pytest.param("“bell”, „bell‟, «bell»", '"bell", "bell", "bell"', id="double quotation marks are straight"),
        pytest.param("‘bell’ and o’clock, ‚bell‛", "'bell' and o'clock, 'bell'", id="single marks are straight"),
        pytest.param("", "", id="nothing stays nothing"),
    ],
)
def test_folding_changes_white_space_and_the_shape_of_quotation_marks(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text",
    ["Lamp", "LAMP", "lamp.", "lamp – lamp", "lamp-lamp", "lámp", "la\u0301mp", f"la{ZERO_WIDTH}mp", "ﬁsh", "½", "…"],
)
def test_folding_leaves_case_spelling_and_punctuation_alone(text: str) -> None:
    assert fold(text) == text


@pytest.mark.parametrize("text", ["  a  “b” ", f"o’clock{NO_BREAK}x", "a\r\nb"])
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the lamp", ["the", "lamp"]),
        ("o'clock", ["o'clock"]),
        ("state-of-the-art lamp", ["state-of-the-art", "lamp"]),
        ("2,500 and 3.5", ["2,500", "and", "3.5"]),
        ("lit, and", ["lit", ",", "and"]),
        ("“lit.”".replace("“", '"').replace("”", '"'), ['"', "lit", ".", '"']),
        ("keepers' lamp", ["keepers", "'", "lamp"]),
        ("wind – sea", ["wind", "–", "sea"]),
        ("a$b", ["a", "$", "b"]),
        ("", []),
    ],
)
def test_tokens_are_words_and_single_punctuation_marks(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


def test_tokens_know_where_they_stand_and_whether_they_are_words() -> None:
    text = "lit, the lamp"
    assert [text[token.start : token.end] for token in tokens(text)] == [token.text for token in tokens(text)]
    assert [token.is_word for token in tokens(text)] == [True, False, True, True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the lamp", ()),
        ("the lamp was", ("the lamp was",)),
        ("the lamp was dark", ("the lamp was", "lamp was dark")),
        ("lit, and left", ("lit, and", ", and left")),
    ],
)
def test_runs_are_three_tokens_each_with_the_spaces_between_them(text: str, expected: tuple[str, ...]) -> None:
    assert runs(text) == expected


@pytest.mark.parametrize(
    ("text", "words"), [("", 0), ("…", 0), ("lit, and left", 3), ("2,500 people", 2), ("o’clock", 1), ("- – -", 0)]
)
def test_punctuation_marks_count_as_no_words(text: str, words: int) -> None:
    assert count_words(text) == words


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("the lamp", ("the lamp",)),
        ("the lamp … was dark", ("the lamp", "was dark")),
        ("the “lamp”…went  out … again", ('the "lamp"', "went out", "again")),
        ("… the lamp", ("", "the lamp")),
        ("the lamp ... was dark", ("the lamp ... was dark",)),
    ],
)
def test_an_ellipsis_parts_a_quote_and_three_points_do_not(quote: str, expected: tuple[str, ...]) -> None:
    assert parts(quote) == expected
