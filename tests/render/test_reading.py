import pytest

from build_tools.model.claim import Claim
from build_tools.render.reading import as_of, minutes_for, seeds_under, words_in
from tests.explainers import claim, explainer, many, seed

JUNE = (
    "title: {value: A, found: outside}\npublisher: {value: B, found: outside}\ndate: {value: 2022-06, found: outside}\n"
)
APRIL = JUNE.replace("2022-06", "1957-04-02~")


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("The keeper lit the lamp.", 5),
        ("## The [lamp](places.md#lamp){ .x } was lit[^a01-5a]", 4),
        ('<span class="claim" title="not these words">It was <b>dark</b>.</span>', 3),
        ("Read this. <details><summary>Not</summary> this</details> <svg><title>nor this</title></svg>", 2),
        ("Salt &amp; pepper", 2),
        ("", 0),
    ],
)
def test_words_are_those_that_are_read_in_passing(markdown: str, words: int) -> None:
    assert words_in(markdown) == words


@pytest.mark.parametrize(("words", "minutes"), [(0, 1), (100, 1), (350, 1), (360, 2), (2380, 10)])
def test_minutes_are_never_none(words: int, minutes: int) -> None:
    assert minutes_for(words) == minutes


def test_as_of_names_the_oldest_and_the_newest_seed() -> None:
    seeds = [seed("s02", record=JUNE), seed("s01"), seed("s03", record=APRIL)]
    assert as_of(seeds) == "As of its sources, 12 March 1957 to June 2022"


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ([], ""),
        (["s01"], "As of its source, 12 March 1957"),
        (["s01", "s02"], "As of its sources, 12 March 1957"),
    ],
)
def test_as_of_names_one_date_once(names: list[str], words: str) -> None:
    assert as_of([seed(name) for name in names]) == words


def test_seeds_under_claims_are_those_of_their_evidence() -> None:
    made = explainer(seeds=[seed("s01"), seed("s02"), seed("s03")])
    claims = many(
        Claim,
        claim("evidence:\n  - {at: s03#2, quote: a}\n  - {at: s01#2, quote: b}", name="one")
        + claim("evidence:\n  - {at: s01#3, quote: c}", name="two"),
    )
    assert [seed.name for seed in seeds_under(made, claims)] == ["s01", "s03"]
