"""Every quote is proved, and neither too short nor too long."""

import pytest

from build_tools.check.quotes import MAX_WORDS, check
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding
from tests.explainers import TEXT, explainer, lines, seed

LONG = " ".join(f"word{number}" for number in range(1, 61))


def quoting(words: str, at: str = "s01#3", more: str = "") -> str:
    return f"- id: a\n  says: x\n  evidence:\n    - at: {at}\n      quote: >-\n        {words}\n{more}"


def found(notes: str, text: str = TEXT, *, with_text: bool = False) -> list[Finding]:
    texts = {"s01": text.encode()} if with_text else {}
    whole: Explainer = explainer(notes, seeds=[seed(text=text)], texts=texts)
    return list(check(whole))


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(quoting("the bell was old"), [], id="a quote that stands there"),
        pytest.param(quoting("bell was loud … nobody minded it"), [], id="two parts that stand there"),
        pytest.param(quoting("the bell was cold"), ["quote-not-found"], id="a letter put in"),
        pytest.param(quoting("The keeper lit the lamp", "s01#2"), ["quote-not-found"], id="a capital"),
        pytest.param(quoting("the keeper lit the lamp"), ["quote-elsewhere"], id="the wrong paragraph"),
        pytest.param(quoting("rang the bell … came in at", "s01#2"), ["quote-elsewhere"], id="a part from elsewhere"),
        pytest.param(quoting("was old … bell was loud"), ["quote-short"], id="a part of two words"),
        pytest.param(quoting("was old, and … bell was loud"), ["quote-order"], id="parts in the wrong order"),
        pytest.param(quoting("bell was"), ["quote-short"], id="two words"),
        pytest.param(quoting("was loud;"), ["quote-short"], id="two words and a mark"),
        pytest.param(quoting("the bell was old …"), ["quote-short"], id="an ellipsis at the end"),
        pytest.param(quoting("the bell was old", more="      sic: old\n"), [], id="a word marked sic"),
        pytest.param(
            quoting("the bell was old", more="      sic: cold\n"), ["sic-not-in-quote"], id="a word not quoted"
        ),
        pytest.param(quoting("the bell was old", "s01#9"), [], id="a paragraph that is not there is not our matter"),
    ],
)
def test_a_quote(notes: str, expected: list[str]) -> None:
    assert [finding.code.name for finding in found(notes)] == expected


def test_a_quote_s_finding_stands_at_the_quote_and_a_sic_s_at_the_sic() -> None:
    assert lines(found(quoting("the bell was cold", more="      sic: gold\n"))) == [
        "notes.yml:5 quote-not-found",
        "notes.yml:7 sic-not-in-quote",
    ]


def test_a_quote_that_stands_twice_is_told_how_often() -> None:
    (finding,) = found(quoting("the lamp was dark", "s01#1"), "the lamp was dark, the lamp was dark")
    assert (finding.code.name, finding.message) == ("quote-repeated", "“the lamp was dark” stands 2 times in s01#1")


@pytest.mark.parametrize(("words", "expected"), [(MAX_WORDS, []), (MAX_WORDS + 1, ["quote-long"])])
def test_a_quote_has_at_most_thirty_five_words(words: int, expected: list[str]) -> None:
    notes = quoting(" ".join(LONG.split()[:words]), "s01#1")
    assert [finding.code.name for finding in found(notes, LONG)] == expected
    assert MAX_WORDS == 35


def test_parts_count_together_towards_the_length() -> None:
    words = LONG.split()
    notes = quoting(" ".join(words[:20]) + " … " + " ".join(words[30:50]), "s01#1")
    assert [finding.code.name for finding in found(notes, LONG)] == ["quote-long"]


@pytest.mark.parametrize(
    ("notes", "with_text", "hint"),
    [
        pytest.param(
            quoting("the keeper lit the lamp"), False, "It stands in s01#2: change `at`", id="where it does stand"
        ),
        pytest.param(
            quoting("bell was old, and nobody"), False, "“bell was old, and” stands there", id="how far it goes"
        ),
        pytest.param(quoting("no such words at all"), False, "--texts DIR suggests the nearest", id="no idea"),
        pytest.param(quoting("the bull was old"), True, "Did you mean “the bell was old,”?", id="the nearest"),
        pytest.param(quoting("xyzzy plugh qwerty"), True, "Nothing like it stands there", id="nothing near"),
    ],
)
def test_a_hint_suggests_and_passes_nothing(notes: str, with_text: bool, hint: str) -> None:
    (finding,) = found(notes, with_text=with_text)
    assert hint in finding.hint


@pytest.mark.parametrize("content", [b"one paragraph\n", b"caf\xe9\n\n\n"])
def test_a_text_that_is_not_the_fingerprint_s_does_no_harm(content: bytes) -> None:
    (finding,) = check(explainer(quoting("the bell was cold"), texts={"s01": content}))
    assert finding.code.name == "quote-not-found"
