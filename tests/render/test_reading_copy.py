import pytest

from build_tools.render.reading_copy import Mark, highlighted

WORDS = "one two three four"


def mark(letter: str, *words: str) -> Mark:
    return Mark(letter, tuple((WORDS.index(part), WORDS.index(part) + len(part)) for part in words))


@pytest.mark.parametrize(
    ("marks", "shown"),
    [
        ([], "one two three four"),
        ([mark("a", "two")], "one 1(two)a three four"),
        ([mark("a", "one two three four")], "1(one two three four)a"),
        ([mark("a", "two three"), mark("b", "two")], "one 2(two)b1( three)a four"),
        ([mark("a", "one two"), mark("b", "two three")], "1(one )2(two)a1( three)b four"),
        ([mark("a", "two"), mark("b", "two")], "one 2(two)ab three four"),
        ([mark("a", "one", "three")], "1(one) two 1(three)a four"),
        ([mark(letter, "four") for letter in "abcd"], "one two three 3(four)abcd"),
    ],
    ids=["none", "one", "all", "nested", "overlapping", "the same", "in parts", "deep"],
)
def test_marks(marks: list[Mark], shown: str) -> None:
    text = highlighted(WORDS, marks, "p7")
    for letter in "abcd":
        text = text.replace(f"<sup>[{letter}](#p7-{letter})</sup>", letter)
    for depth in "123":
        text = text.replace(f'<mark class="rests-{depth}">', f"{depth}(")
    assert text.replace("</mark>", ")") == shown


def test_words_mean_nothing_to_markdown() -> None:
    assert highlighted("<b> *is* [not](bold) | _here_", [], "p1") == (
        "&lt;b&gt; &#42;is&#42; &#91;not&#93;(bold) &#124; &#95;here&#95;"
    )
