"""Folding and tokens: what "word for word" means."""

import pytest

from build_tools.model.tokens import INVISIBLE, count_words, fold, parts, tidy, tokens

NO_BREAK, NARROW_NO_BREAK, ZERO_WIDTH, SOFT = "\u00a0", "\u202f", "\u200b", "\u00ad"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        pytest.param("a  b", "a b", id="two spaces are one"),
        pytest.param("a\n\tb ", "a b", id="line ends and tabs are spaces, the ends are trimmed"),
        pytest.param(f"12{NO_BREAK}March{NARROW_NO_BREAK}1957", "12 March 1957", id="no-break spaces are spaces"),
        pytest.param("a\u2009b\u3000c", "a b c", id="thin and wide spaces are spaces"),
        pytest.param("“bell”, „bell‟, «bell»", '"bell", "bell", "bell"', id="double quotation marks are straight"),
        pytest.param("‘bell’ and o’clock, ‚bell‛", "'bell' and o'clock, 'bell'", id="single marks are straight"),
        pytest.param("‹bell›", "'bell'", id="single angled marks too"),
        pytest.param(f"la{SOFT}mp", "lamp", id="a soft hyphen is nothing"),
        pytest.param(f"la{ZERO_WIDTH}mp", "lamp", id="a zero-width space is nothing"),
        pytest.param("\ufefflamp\u2060\u200e", "lamp", id="a byte order mark, a word joiner and a direction are nothing"),
        pytest.param(f"lamp {SOFT} bell", "lamp bell", id="nor do the spaces around one count twice"),
        pytest.param("cafe\u0301", "caf\u00e9", id="an accent apart from its letter joins it"),
        pytest.param("A\u030angstro\u0308m", "\u00c5ngstr\u00f6m", id="two of them"),
        pytest.param("", "", id="nothing stays nothing"),
    ],
)  # fmt: skip
def test_folding_changes_white_space_marks_accents_and_what_nobody_sees(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "text",
    ["Lamp", "LAMP", "lamp.", "lamp – lamp", "lamp-lamp", "lamp\u2010lamp", "lamp\u2011lamp", "lámp", "ﬁsh", "½", "…", "−7", "0·5"],
)  # fmt: skip
def test_folding_leaves_case_spelling_and_punctuation_alone(text: str) -> None:
    assert fold(text) == text


@pytest.mark.parametrize("text", ["  a  “b” ", f"o’clock{NO_BREAK}x", "a\r\nb", f"e\u0301{SOFT}{ZERO_WIDTH} x"])
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_tidy_text_has_a_character_for_each_of_folded_text() -> None:
    text = f" “bell” and{NO_BREAK}o’clock{SOFT}, cafe\u0301 "
    assert tidy(text) == "“bell” and o’clock, café"
    assert len(tidy(text)) == len(fold(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the lamp", ["the", "lamp"]),
        ("o'clock", ["o'clock"]),
        ("state-of-the-art lamp", ["state-of-the-art", "lamp"]),
        ("lamp\u2010post and lamp\u2011post", ["lamp\u2010post", "and", "lamp\u2011post"]),
        ("un|workable", ["un", "|", "workable"]),
        ("2,500 and 3.5", ["2,500", "and", "3.5"]),
        ("12 500 people", ["12 500", "people"]),
        ("12 500 000 people", ["12 500 000", "people"]),
        ("12 500.5 people", ["12 500.5", "people"]),
        ("in 1957 500 people", ["in", "1957", "500", "people"]),
        ("5 5000 people", ["5", "5000", "people"]),
        ("0·5 and 0‧5", ["0·5", "and", "0‧5"]),
        ("−7 and -7 and +7 and ±7", ["−7", "and", "-7", "and", "+7", "and", "±7"]),
        ("a-7 and 5-7", ["a-7", "and", "5-7"]),
        ("13–19 March, 1957/58, 7:30", ["13–19", "March", ",", "1957/58", ",", "7:30"]),
        ("40 % and 40% and 5‰", ["40 %", "and", "40%", "and", "5‰"]),
        ("7° and 7 °", ["7°", "and", "7 °"]),
        ("$40 and −£3.50 and 40$", ["$40", "and", "−£3.50", "and", "40", "$"]),
        ("U.S. and U.S.A.", ["U.S", ".", "and", "U.S.A", "."]),
        ("lit, and", ["lit", ",", "and"]),
        ('"lit."', ['"', "lit", ".", '"']),
        ("keepers' lamp", ["keepers", "'", "lamp"]),
        ("wind – sea", ["wind", "–", "sea"]),
        ("wind–sea", ["wind", "–", "sea"]),
        ("a$b", ["a", "$", "b"]),
        ("a_b", ["a_b"]),
        ("нет ламп", ["нет", "ламп"]),
        ("na\u0308\u0301ive", ["na\u0308\u0301ive"]),
        ("กรุง", ["ก", "รุ", "ง"]),
        ("東京 tower", ["東", "京", "tower"]),
        ("", []),
    ],
)
def test_tokens_are_words_and_single_punctuation_marks(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


@pytest.mark.parametrize(
    "text", ["lit, the lamp", f"12{NO_BREAK}500 people", "cafe\u0301, “b”", "na\u0308\u0301ive, lamp", "a 😀 b"]
)
def test_tokens_know_where_they_stand_and_leave_out_white_space_alone(text: str) -> None:
    folded = fold(text)
    found = tokens(folded)
    assert [folded[token.start : token.end] for token in found] == [token.text for token in found]
    rest = "".join(c for i, c in enumerate(folded) if not any(t.start <= i < t.end for t in found))
    assert rest.strip() == ""


def test_tokens_know_whether_they_are_words() -> None:
    assert [token.is_word for token in tokens("lit, the −7")] == [True, False, True, True]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("…", 0),
        ("lit, and left", 3),
        ("2,500 people", 2),
        (f"2{NO_BREAK}500 people", 2),
        ("o’clock", 1),
        ("- – -", 0),
        (f"la{SOFT}mp", 1),
        (f"la{ZERO_WIDTH}mp", 1),
        ("40 %", 1),
    ],
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
        ("the lamp …", ("the lamp", "")),
        ("the lamp ... was dark", ("the lamp ... was dark",)),
        (f"the{ZERO_WIDTH} lamp … {ZERO_WIDTH}", ("the lamp", "")),
    ],
)
def test_an_ellipsis_parts_a_quote_and_three_points_do_not(quote: str, expected: tuple[str, ...]) -> None:
    assert parts(quote) == expected


def test_what_is_invisible_is_what_nobody_sees() -> None:
    assert INVISIBLE.findall(f"a{SOFT}b{ZERO_WIDTH}c\u202ed") == [SOFT, ZERO_WIDTH, "\u202e"]
    assert not INVISIBLE.search("a b\tc\n d\u00a0e")
