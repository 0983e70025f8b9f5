"""A seed that has a long run of words from another says so."""

from itertools import product

import pytest

from build_tools.check.relays import RUN, check
from tests.explainers import RECORD, explainer, lines, seed

SHARED = " ".join(f"word{number}" for number in range(RUN))
LESS = SHARED.partition(" ")[2]


def found(one: str, other: str, *, records: tuple[str, str] = ("", ""), at_hand: str = "s01 s02") -> list[str]:
    texts = {"s01": f"a heading\nBefore it: {one} and after\n", "s02": f"a title\n{other}, said the other\n"}
    seeds = [seed(name, texts[name], RECORD + more) for name, more in zip(texts, records, strict=True)]
    return lines(check(explainer(seeds=seeds, texts={name: texts[name].encode() for name in at_hand.split()})))


SHARES = ["seeds/s02.record.yml:1 seed-shares"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param(SHARED, SHARED, SHARES, id="twenty-five words"),
        pytest.param(SHARED, LESS, [], id="twenty-four"),
        pytest.param(SHARED, SHARED.replace("word9", "Word9"), [], id="a capital changed in the middle"),
        pytest.param(SHARED, SHARED.replace("word9 ", "word9\n"), [], id="in two paragraphs"),
        pytest.param("nothing", "something", [], id="nothing in common"),
    ],
)
def test_a_long_run_of_words_in_two_seeds_is_told(one: str, other: str, expected: list[str]) -> None:
    assert found(one, other) == expected


@pytest.mark.parametrize("more", ["relays: {}\n", "relays: [s03, {}]\n", "version-of: {}\n"])
def test_either_record_may_say_why(more: str) -> None:
    for first, second in product(("", more.format("s02")), ("", more.format("s01"))):
        assert found(SHARED, SHARED, records=(first, second)) == ([] if first or second else SHARES)


def test_that_one_relays_a_third_does_not_tell_why() -> None:
    assert found(SHARED, SHARED, records=("", "relays: s03\n")) == SHARES


def test_furniture_is_left_out() -> None:
    assert found(SHARED, SHARED, records=("set-aside: [{paragraphs: 2, why: x}]\n", "")) == SHARES
    texts = {"s01": f"{SHARED}\n", "s02": f"a title\n{SHARED}\n"}
    seeds = [seed(name, text) for name, text in texts.items()]  # the first paragraph is furniture
    assert not list(check(explainer(seeds=seeds, texts={name: text.encode() for name, text in texts.items()})))


@pytest.mark.parametrize("at_hand", ["", "s01", "s02"])
def test_without_both_texts_there_is_nothing_to_say(at_hand: str) -> None:
    assert not found(SHARED, SHARED, at_hand=at_hand)


def test_the_message_shows_how_the_run_begins() -> None:
    texts = dict.fromkeys(("s01", "s02"), f"x\n{SHARED}\n")
    whole = explainer(
        seeds=[seed(name, text) for name, text in texts.items()],
        texts={name: text.encode() for name, text in texts.items()},
    )
    (finding,) = check(whole)
    assert finding.message == (
        "it shares 25 words in a row or more with seed s01, such as “word0 word1 word2 word3 word4 word5 …”"
    )
    assert "relays: s01" in finding.hint
