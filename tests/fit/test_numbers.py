"""The numbers of a text, whatever their form."""

from decimal import Decimal

import pytest

from build_tools.fit.numbers import Counting, numbers
from build_tools.model.tokens import fold

CARDINAL, ORDINAL, FRACTION = Counting.CARDINAL, Counting.ORDINAL, Counting.FRACTION


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("14 boats", 14),
        ("fourteen boats", 14),
        ("Fourteen boats", 14),
        ("2,500 boats", 2500),
        ("2500 boats", 2500),
        ("2 500 boats", 2500),
        ("2\u00a0500 boats", 2500),
        ("2\u202f500\u202f000 boats", 2_500_000),
        ("2.5 million boats", 2_500_000),
        ("2.5m boats", 2_500_000),
        ("2.5 mn boats", 2_500_000),
        ("2·5 million boats", 2_500_000),
        ("2,5 million boats", 2_500_000),
        ("3bn boats", 3_000_000_000),
        ("10k boats", 10_000),
        ("twenty-five boats", 25),
        ("twenty five boats", 25),
        ("two hundred boats", 200),
        ("two hundred and five boats", 205),
        ("two hundred and five thousand boats", 205_000),
        ("a hundred boats", 100),
        ("hundreds of boats", 100),
        ("thousands of boats", 1000),
        ("two dozen boats", 24),
        ("dozens of boats", 12),
        ("one hundred boats", 100),
        ("one million boats", 1_000_000),
        ("40% of them", 40),
        ("40 % of them", 40),
        ("40 per cent of them", 40),
        ("−7 degrees", 7),
        ("£3.50 each", Decimal("3.5")),
        ("3.50 each", Decimal("3.5")),
        ("0·5 each", Decimal("0.5")),
        ("0.5 each", Decimal("0.5")),
        ("(14)", 14),
        ("14.", 14),
        ("14, he said", 14),
    ],
)
def test_a_cardinal_number_is_read_by_its_value(text: str, value: int | Decimal) -> None:
    (found,) = numbers(fold(text))
    assert (found.number.counting, found.number.value) == (CARDINAL, Decimal(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [("the 3rd time", 3), ("the third time", 3), ("the 21st boat", 21), ("First boats", 1), ("the twentieth boat", 20)],
)
def test_an_ordinal_is_another_thing(text: str, value: int) -> None:
    (found,) = numbers(text)
    assert (found.number.counting, found.number.value) == (ORDINAL, Decimal(value))


@pytest.mark.parametrize(
    ("text", "value"), [("half of them", "0.5"), ("a quarter of them", "0.25"), ("three quarters", "0.25")]
)
def test_a_part_of_a_whole_is_another_thing_too(text: str, value: str) -> None:
    found = numbers(text)[-1]
    assert (found.number.counting, found.number.value) == (FRACTION, Decimal(value))


@pytest.mark.parametrize(
    "text",
    [
        "one boat",
        "no boat",
        "any one of them",
        "someone and everyone",
        "often",
        "the tense keeper",
        "a seventeenfold lamp",
        "B52s",
        "v1.2",
        "",
    ],
)
def test_this_states_no_number(text: str) -> None:
    assert numbers(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Of 14 boats, three were late and the second was lost", ["14", "three", "second"]),
        ("from 12,500 to 13,000", ["12,500", "13,000"]),
        ("two-thirds of seven", ["two", "thirds", "seven"]),
    ],
)
def test_several_stand_in_their_order_each_with_its_words(text: str, words: list[str]) -> None:
    found = numbers(text)
    assert [number.words for number in found] == words
    assert [text[number.start : number.end] for number in found] == words
