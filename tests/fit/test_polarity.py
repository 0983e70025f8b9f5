"""Whether a text denies or hedges."""

import pytest

from build_tools.fit.polarity import denials, hedge, leanings, refusals, turns


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("she did not light it", ["not"]),
        ("No boat came", ["No"]),
        ("she didn't light it", ["didn't"]),
        ("without a lamp", ["without"]),
        ("she refused to", ["refused"]),
        ("the council rejected it, and nobody minded", ["rejected", "nobody"]),
        ("a note on knots", []),
        ("nonetheless", []),
        ("another", []),
        ("she lit it", []),
    ],
)
def test_the_words_that_deny(text: str, words: list[str]) -> None:
    assert denials(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [("she denied it", ["denied"]), ("she did not", []), ("nobody declined it or refused", ["declined", "refused"])],
)
def test_the_words_by_which_somebody_denies_something(text: str, words: list[str]) -> None:
    assert refusals(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("few came", ["few"]),
        ("it was unlikely", ["unlikely"]),
        ("they failed to come", ["failed"]),
        ("far from dark", ["far from"]),
        ("not one, only few", ["not", "only", "few"]),
        ("the union under the united lamp until then", []),
        ("it was bright", []),
        ("a display of discs", []),
    ],
)
def test_the_words_that_lean_to_denial(text: str, words: list[str]) -> None:
    assert leanings(text) == words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("it may rain", "may"),
        ("possibly so", "possibly"),
        ("if it rains", "if"),
        ("she was said to be late", "said to"),
        ("unconfirmed reports", "unconfirmed"),
        ("they appeared late", "appeared"),
        ("on May 9", ""),
        ("in May", ""),
        ("9 May", ""),
        ("May it rain", "May"),
        ("a lifelike lamp", ""),
        ("she was late", ""),
    ],
)
def test_a_text_hedges(text: str, word: str) -> None:
    assert hedge(text) == word


def test_what_turns_a_sense_is_a_denial_first() -> None:
    assert turns("it may not") == "not"
    assert turns("it may") == "may"
    assert turns("it is") == ""
