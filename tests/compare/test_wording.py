import pytest

from build_tools.compare.wording import Mark, marked

BRACKETS = {Mark.KEPT: "{}", Mark.ADDED: "{{+{}+}}", Mark.REMOVED: "[-{}-]"}


def shown(before: str, after: str) -> str:
    return " ".join(BRACKETS[piece.mark].format(piece.words) for piece in marked(before, after))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("", "", ""),
        ("the lamp", "the lamp", "the lamp"),
        ("the lamp", "the old lamp", "the {+old+} lamp"),
        ("the old lamp", "the lamp", "the [-old-] lamp"),
        ("the old lamp", "the new lamp", "the [-old-] {+new+} lamp"),
        ("", "a lamp", "{+a lamp+}"),
        (
            "On Monday, it rang.",
            "On Tuesday, it rang twice.",
            "On [-Monday,-] {+Tuesday,+} it [-rang.-] {+rang twice.+}",
        ),
    ],
)
def test_words_that_differ_are_marked(before: str, after: str, expected: str) -> None:
    assert shown(before, after) == expected


def test_both_sentences_can_be_read_from_the_pieces() -> None:
    before, after = "a b c d e f", "a x c e f g"
    pieces = marked(before, after)
    assert " ".join(p.words for p in pieces if p.mark is not Mark.ADDED) == before
    assert " ".join(p.words for p in pieces if p.mark is not Mark.REMOVED) == after
