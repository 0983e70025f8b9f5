"""What a text puts in quotation marks, and whether words stand in another."""

import pytest

from build_tools.fit.quotations import quotations, stands_in
from build_tools.model.tokens import fold


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("no quotation", ()),
        ("she said “no”", ("no",)),
        ('she said "no" and «never», „nowhere”', ("no", "never", "nowhere")),
        ("she said „no“ and ‹never›", ("no", "never")),
        ("she said “no, never.”", ("no, never",)),
        ("she said “no, never?”", ("no, never",)),
        ("it’s the keeper’s ‘own’ lamp", ("own",)),
        ("the keepers’ lamp and the boats’ bell", ()),
        ("it's 'the keeper's own' lamp", ("the keeper's own",)),
        ("rock ’n’ roll", ("n",)),
        ("she said “the ‘old’ lamp”", ("the 'old' lamp",)),
        ("she said “no", ()),
        ("6'2\" tall", ()),
        ("“a” “b”", ("a", "b")),
    ],
)
def test_what_a_sentence_quotes(sentence: str, expected: tuple[str, ...]) -> None:
    assert tuple(found.words for found in quotations(fold(sentence))) == expected


def test_a_quotation_knows_where_it_stands_marks_included() -> None:
    text = fold("she said “no,” twice")
    (found,) = quotations(text)
    assert text[found.start : found.end] == '"no,"'


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("nobody minded it", True),
        ("minded", True),
        ("nobody … it", True),
        ("nobody … at all", True),
        ("nobody [sic] minded it", True),
        ("nobody minded [the bell]", True),
        ("it … nobody", False),
        ("Nobody minded it", False),
        ("nobody minded its", False),
        ("body minded", False),
        ("nobody minded … minded it", False),
        ("nobody, minded it", False),
    ],
)
def test_words_stand_in_a_text_as_whole_words_and_parts_in_their_order(words: str, stands: bool) -> None:
    assert stands_in(words, 'and "nobody minded it at all," she said') is stands
