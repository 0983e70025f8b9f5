"""Every quote is proved, and neither too short nor too long."""

import pytest

from build_tools.check.quotes import check
from build_tools.model.claim import MAX_RUN, MAX_WORDS, MIN_WORDS
from build_tools.model.finding import Finding
from tests.explainers import RECORD, TEXT, explainer, lines, seed, with_texts

LONG = " ".join(f"word{number}" for number in range(1, 61))


def quoting(words: str, at: str = "s01#3", more: str = "") -> str:
    return f"- id: a\n  says: x\n  evidence:\n    - at: {at}\n      quote: >-\n        {words}\n{more}"


def found(notes: str, text: str = TEXT, *, with_text: bool = False, sealed: bool = False) -> list[Finding]:
    texts = with_texts(text) if with_text else {}
    return list(check(explainer(notes, seeds=[seed(text=text, sealed=sealed)], texts=texts)))


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(quoting("the bell was old"), [], id="a quote that stands there"),
        pytest.param(quoting("bell was loud … nobody minded it"), [], id="two parts that stand there"),
        pytest.param(quoting("bell … loud … old"), [], id="three parts of a word each"),
        pytest.param(quoting("bell was … was"), [], id="words that stand there twice"),
        pytest.param(quoting("the bell was cold"), ["quote-not-found"], id="a letter put in"),
        pytest.param(quoting("The keeper lit the lamp", "s01#2"), ["quote-not-found"], id="a capital"),
        pytest.param(quoting("the keeper lit the lamp"), ["quote-elsewhere"], id="the wrong paragraph"),
        pytest.param(quoting("rang the bell … came in at", "s01#2"), ["quote-not-found"], id="a part from elsewhere"),
        pytest.param(quoting("was old, and … bell was loud"), ["quote-not-found"], id="parts in the wrong order"),
        pytest.param(quoting("bell was"), ["quote-short"], id="two words"),
        pytest.param(quoting("was loud;"), ["quote-short"], id="two words and a mark"),
        pytest.param(quoting("was … loud"), ["quote-short"], id="two words in two parts"),
        pytest.param(quoting("the bell was old …"), ["quote-ellipsis"], id="an ellipsis at the end"),
        pytest.param(quoting("… the bell was old"), ["quote-ellipsis"], id="an ellipsis at the start"),
        pytest.param(quoting("the bell … … was old"), ["quote-ellipsis"], id="nothing between two ellipses"),
        pytest.param(quoting("the bell ... was old"), ["quote-ellipsis"], id="three dots"),
        pytest.param(quoting("the bell was old", more="      sic: old\n"), [], id="a word marked sic"),
        pytest.param(
            quoting("the bell was old", more="      sic: cold\n"), ["sic-not-in-quote"], id="a word not quoted"
        ),
        pytest.param(quoting("the bell was old", "s01#9"), [], id="a paragraph that is not there is not our matter"),
    ],
)
def test_a_quote(notes: str, expected: list[str]) -> None:
    assert [finding.code.name for finding in found(notes, with_text=True)] == expected


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        pytest.param(quoting("the bell was old"), [], id="a quote that is open"),
        pytest.param(quoting("the bell was cold"), ["quote-sealed"], id="a letter put in"),
        pytest.param(quoting("the keeper lit the lamp"), ["quote-elsewhere"], id="the wrong paragraph"),
        pytest.param(quoting("was old, and … bell was loud"), ["quote-sealed"], id="parts in the wrong order"),
        pytest.param(quoting("bell was"), ["quote-short"], id="two words"),
    ],
)
def test_without_the_text_a_quote_is_open_or_not_proved(notes: str, expected: list[str]) -> None:
    assert [finding.code.name for finding in found(notes)] == expected


@pytest.mark.parametrize("with_text", [False, True])
def test_a_quote_that_is_right_and_sealed_is_not_proved(with_text: bool) -> None:
    (finding,) = found(quoting("the bell was old"), with_text=with_text, sealed=True)
    assert finding.code.name == "quote-sealed"
    assert finding.is_error


def test_three_dots_beside_an_ellipsis_are_the_seed_s() -> None:
    text = "one two three ... four five six seven"
    assert not found(quoting("two three ... four … six", "s01#1"), text)


def test_a_quote_s_finding_stands_at_the_quote_and_a_sic_s_at_the_sic() -> None:
    assert lines(found(quoting("the bell was cold", more="      sic: gold\n"), with_text=True)) == [
        "notes.yml:5 quote-not-found",
        "notes.yml:7 sic-not-in-quote",
    ]


def test_what_a_record_quotes_is_proved_too() -> None:
    record = RECORD.replace("found: outside", "evidence: {at: s01#1, quote: The Lamp Papers}", 1)
    findings = check(explainer(seeds=[seed(record=record)], texts=with_texts()))
    assert lines(findings) == ["seeds/s01.record.yml:1 quote-not-found"]


@pytest.mark.parametrize(
    ("words", "expected"), [(MIN_WORDS - 1, ["quote-short"]), (MIN_WORDS, []), (MAX_RUN, []), (MAX_RUN + 1, ["quote-long"])]
)  # fmt: skip
def test_a_quote_has_three_words_at_least_and_no_more_than_twenty_five_in_a_row(
    words: int, expected: list[str]
) -> None:
    notes = quoting(" ".join(LONG.split()[:words]), "s01#1")
    assert [finding.code.name for finding in found(notes, LONG)] == expected
    assert (MIN_WORDS, MAX_RUN) == (3, 25)


@pytest.mark.parametrize(("words", "expected"), [(MAX_WORDS, []), (MAX_WORDS + 1, ["quote-long"])])
def test_all_parts_together_have_forty_words_at_most(words: int, expected: list[str]) -> None:
    some = LONG.split()
    notes = quoting(" ".join(some[:20]) + " … " + " ".join(some[30 : 10 + words]), "s01#1")
    assert [finding.code.name for finding in found(notes, LONG)] == expected
    assert MAX_WORDS == 40


@pytest.mark.parametrize(
    ("notes", "with_text", "hint"),
    [
        pytest.param(
            quoting("the keeper lit the lamp"), False, "It stands in s01#2: change `at`", id="where it does stand"
        ),
        pytest.param(
            quoting("bell was old, and nobody"), False, "“bell was old, and” is open there", id="how far it goes"
        ),
        pytest.param(quoting("no such words at all"), False, "explainer prove s01#3", id="how to prove it"),
        pytest.param(quoting("was old, and … bell was loud"), True, "Put the parts in the paragraph’s order", id="order"),
        pytest.param(quoting("the bull was old"), True, "Did you mean “the bell was old,”?", id="the nearest"),
        pytest.param(quoting("xyzzy plugh qwerty"), True, "Nothing like it stands there", id="nothing near"),
        pytest.param(
            quoting("the bell; was old"), True, "Did you mean", id="a mark more"
        ),
        pytest.param(
            quoting("bell was loud, the"), True, "There, a semicolon stands for the comma.", id="a mark for another"
        ),
        pytest.param(
            quoting("the bell was\u200b cold"), True, "An invisible character (U+200B) stands after “bell was”", id="unseen"
        ),
    ],
)  # fmt: skip
def test_a_hint_suggests_and_passes_nothing(notes: str, with_text: bool, hint: str) -> None:
    (finding,) = found(notes, with_text=with_text)
    assert hint in finding.hint


@pytest.mark.parametrize("content", [b"one paragraph\n", b"caf\xe9\n\n\n"])
def test_a_text_that_is_not_the_fingerprint_s_does_no_harm(content: bytes) -> None:
    (finding,) = check(explainer(quoting("the bell was cold"), texts={"s01": content}))
    assert finding.code.name == "quote-sealed"
