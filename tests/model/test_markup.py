"""`[[id]]`, `[[id|words]]` and `![[id]]`: all of the syntax beyond Markdown."""

import pytest

from build_tools.model.markup import Reference, references, replaced, without_code


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see [[lamp]]", Reference("lamp", None, False, 4, 12)),
        ("[[lamp|the light]]", Reference("lamp", "the light", False, 0, 18)),
        ("![[lamp]]", Reference("lamp", None, True, 0, 9)),
        ("[[ lamp ]]", Reference("lamp", None, False, 0, 10)),
        ("[[lamp|a | b]]", Reference("lamp", "a | b", False, 0, 14)),
        ("\\[[lamp]]", Reference("lamp", None, False, 1, 9)),
    ],
)
def test_a_reference_has_an_id_perhaps_words_and_its_offsets(text: str, expected: Reference) -> None:
    assert references(text) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "[lamp]", "[lamp](lamp.md)", "[[]]", "[[|words]]", "[[lamp|]]", "[[la\nmp]]", "[[lamp]", "[[a[b]]", "[^1]",
        "`[[lamp]]`", "``a ` [[lamp]]``", "```\n[[lamp]]\n```", "~~~ yaml\n[[lamp]]\n~~~\n", "```\n[[lamp]]\n```` x",
    ],
)  # fmt: skip
def test_these_are_no_references(text: str) -> None:
    assert references(text) == ()


def test_references_come_in_order() -> None:
    assert [reference.id for reference in references("[[a]] ![[b]][[c|d]] `[[e]]` [[f]]")] == ["a", "b", "c", "f"]


@pytest.mark.parametrize("text", ["a `b\nc` d", "```\nx\n```\n[[a]]", "no code"])
def test_blanking_code_keeps_lines_and_offsets(text: str) -> None:
    blanked = without_code(text)
    assert len(blanked) == len(text)
    assert [i for i, c in enumerate(blanked) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


def test_replacing_takes_references_and_what_stands_between_apart() -> None:
    text = "a [[b|c]] d `[[e]]` ![[f]]"
    woven = replaced(text, lambda reference: f"<{reference.id}>", str.upper)
    assert woven == "A <b> D `[[E]]` <f>"


def test_replacing_in_a_text_without_references_puts_all_of_it_through() -> None:
    assert replaced("abc", lambda reference: "", str.upper) == "ABC"
