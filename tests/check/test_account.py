"""The quotation account."""

from build_tools.check.account import accounts, check
from build_tools.model.explainer import Explainer
from tests.explainers import explainer, lines, seed

WORDS = "one two three four five six seven eight nine ten eleven twelve\nanother paragraph of four\n"
"""Sixteen words: a quarter of them is four."""


def quoting(*quotes: str) -> Explainer:
    evidence = "".join(f"    - at: s01#1\n      quote: {quote}\n" for quote in quotes)
    return explainer(f"- id: a\n  says: x\n  evidence:\n{evidence}", seeds=[seed(text=WORDS)])


def test_a_word_that_two_quotes_show_is_counted_once() -> None:
    (account,) = accounts(quoting("one two three", "two three four"))
    assert (account.quoted, account.words, account.share) == (4, 16, 0.25)


def test_parts_are_counted_and_what_lies_between_them_is_not() -> None:
    (account,) = accounts(quoting("one two three … ten eleven twelve"))
    assert account.quoted == 6


def test_punctuation_marks_are_no_words() -> None:
    notes = "- {id: a, says: x, evidence: [{at: s01#1, quote: 'one, two: three'}]}\n"
    (account,) = accounts(explainer(notes, seeds=[seed(text="one, two: three - four.")]))
    assert (account.quoted, account.words) == (3, 4)


def test_what_is_not_proved_is_not_counted() -> None:
    (account,) = accounts(quoting("one two four"))
    assert account.quoted == 0


def test_a_seed_without_words_has_a_share_of_nothing() -> None:
    (account,) = accounts(explainer(seeds=[seed(text="")]))
    assert account.share == 0


def test_a_quarter_of_a_seed_is_allowed_and_a_word_more_is_not() -> None:
    assert not list(check(quoting("one two three four")))
    findings = list(check(quoting("one two three four five")))
    assert lines(findings) == ["seeds/s01.record.yml:1 quotes-too-much"]
    assert findings[0].message == "5 of the seed’s 16 words are quoted (31.2%), 25% are allowed"
