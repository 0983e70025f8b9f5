"""The quotation account: how much of a seed is quoted, and at which quote it is too much."""

from dataclasses import replace

import pytest

from build_tools.check.account import GUESSABLE, SHORT_LIMIT, SHORT_SEED, accounts, check
from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from tests.explainers import RECORD, explainer, lines, many, seed

HUNDREDS = "\n".join(" ".join(f"word{paragraph}x{number}" for number in range(100)) + "." for paragraph in range(1, 5))
"""Four paragraphs of a hundred words each: 160 words may be quoted in comfort, 199 in all."""


def words(paragraph: int, first: int, last: int) -> str:
    """Words of HUNDREDS, `last` left out."""
    return " ".join(f"word{paragraph}x{number}" for number in range(first, last))


def claim(name: str, *quotes: tuple[int, str]) -> str:
    """A claim with evidence: paragraphs and quotes. Its first quote stands in its fifth line."""
    evidence = "".join(f"    - at: s01#{number}\n      quote: {quote}\n" for number, quote in quotes)
    return f"- id: {name}\n  says: x\n  evidence:\n{evidence}"


def quoting(*quotes: str, text: str = HUNDREDS, record: str = RECORD) -> Explainer:
    """A claim that quotes the first paragraph of a text."""
    return explainer(claim("a", *((1, quote) for quote in quotes)), seeds=[seed(text=text, record=record)])


def test_a_word_that_two_quotes_show_is_counted_once() -> None:
    (account,) = accounts(quoting(words(1, 0, 3), words(1, 1, 4)))
    assert (account.quoted, account.words, account.share) == (4, 400, 0.01)


def test_parts_are_counted_and_what_lies_between_them_is_not() -> None:
    (account,) = accounts(quoting(f"{words(1, 0, 3)} … {words(1, 50, 53)}"))
    assert account.quoted == 6


def test_punctuation_marks_are_no_words() -> None:
    text = "one, two: three - four five six seven eight nine ten eleven twelve"
    (account,) = accounts(quoting("'one, two: three'", text=text))
    assert (account.quoted, account.words) == (3, 12)


def test_what_is_not_proved_is_not_counted() -> None:
    (account,) = accounts(quoting("no such words"))
    assert account.quoted == 0


def test_a_records_quotes_count_too() -> None:
    record = RECORD.replace("found: outside", "evidence: {at: s01#1, quote: word1x0 word1x1 word1x2}", 1)
    (account,) = accounts(explainer(seeds=[seed(text=HUNDREDS, record=record)]))
    assert account.quoted == 3


def test_a_seed_without_words_has_a_share_of_nothing() -> None:
    (account,) = accounts(explainer(seeds=[seed(text="")]))
    assert account.share == 0


@pytest.mark.parametrize(("left_sealed", "counted"), [(GUESSABLE + 1, 150 - GUESSABLE), (GUESSABLE, 150)])
def test_a_paragraph_of_which_next_to_nothing_is_left_out_counts_whole(left_sealed: int, counted: int) -> None:
    text = f"{words(1, 0, 150)}."  # 151 tokens
    (account,) = accounts(quoting(words(1, 0, 151 - left_sealed), text=text))
    assert account.quoted == counted


def with_quoted(number: int, last: str = "") -> Explainer:
    """`number` words are quoted of 400, in stretches of 35, each in a claim of its own; then a last quote."""
    claims = []
    for start in range(0, number, 35):
        paragraph, at = divmod(start, 70)
        claims.append(claim(f"c{start}", (paragraph + 1, words(paragraph + 1, at, at + min(35, number - start)))))
    if last:
        claims.append(claim("last", (4, last)))
    return explainer("".join(claims), seeds=[seed(text=HUNDREDS)])


@pytest.mark.parametrize(
    ("number", "codes"),
    [(160, []), (161, ["quotes-many"]), (199, ["quotes-many"]), (200, ["quotes-many", "quotes-too-much"])],
)
def test_more_than_two_fifths_is_a_warning_and_half_of_a_seed_an_error(number: int, codes: list[str]) -> None:
    found = list(check(with_quoted(number)))
    assert [finding.code.name for finding in found] == codes
    assert [finding.is_error for finding in found] == [code == "quotes-too-much" for code in codes]


def test_the_finding_stands_at_the_quote_that_goes_over_and_says_by_how_much() -> None:
    findings = list(check(with_quoted(160, words(4, 0, 5))))
    # five claims of five lines, then the last one
    assert lines(findings) == ["notes.yml:30 quotes-many"]
    assert findings[0].message == (
        "with this quote 165 of the 400 words of seed s01 are quoted (41%), 5 more than leaves room; 34 are left"
    )


def test_no_quote_goes_over_twice() -> None:
    findings = list(check(with_quoted(160, words(4, 0, 50))))
    assert [finding.code.name for finding in findings] == ["quotes-too-much"]
    assert ", 11 more than is allowed; 0 are left" in findings[0].message


def test_quotes_of_the_paragraph_that_are_there_already_are_offered() -> None:
    notes = claim("a", (1, words(1, 0, 40)), (1, words(1, 40, 70))) + claim(
        "b", (2, words(2, 0, 70)), (3, words(3, 0, 20)), (1, words(1, 70, 75))
    )
    (finding,) = check(explainer(notes, seeds=[seed(text=HUNDREDS)]))
    assert finding.hint.startswith(
        f"Quotes of s01#1 that are there already and may serve: “{words(1, 0, 40)}”; “word1x40"
    )


@pytest.mark.parametrize(("touched", "file"), [((), "b.yml"), (("a.yml",), "a.yml"), (("b.yml",), "b.yml")])
def test_what_is_being_worked_on_is_counted_last_so_that_it_is_found_there(touched: tuple[str, ...], file: str) -> None:
    whole = explainer(seeds=[seed(text=HUNDREDS)], touched=frozenset(touched))
    first = many(Claim, claim("a", (1, words(1, 0, 90))), "a.yml")
    second = many(Claim, claim("b", (2, words(2, 0, 90))), "b.yml")
    (finding,) = check(replace(whole, claims=first + second))
    assert finding.place.file == file


def test_what_goes_on_where_it_is_over_already_is_told_too_once_a_file() -> None:
    whole = explainer(seeds=[seed(text=HUNDREDS)], touched=frozenset({"b.yml"}))
    first = many(Claim, claim("a", (1, words(1, 0, 90)), (2, words(2, 0, 90))), "a.yml")
    second = many(Claim, claim("b", (3, words(3, 0, 9))) + claim("c", (3, words(3, 20, 29))), "b.yml")
    assert [finding.place.file for finding in check(replace(whole, claims=first + second))] == ["a.yml", "b.yml"]


def test_a_records_quotes_are_counted_before_those_of_the_notes() -> None:
    record = RECORD.replace("found: outside", f"evidence: {{at: s01#4, quote: {words(4, 0, 10)}}}", 1)
    notes = claim("a", (1, words(1, 0, 80))) + claim("b", (2, words(2, 0, 71)))
    (finding,) = check(explainer(notes, seeds=[seed(text=HUNDREDS, record=record)]))
    assert finding.place.file == "notes.yml"


@pytest.mark.parametrize(("number", "codes"), [(SHORT_LIMIT, []), (SHORT_LIMIT + 1, ["quotes-too-much"])])
def test_a_short_seed_has_a_limit_in_words_and_no_warning_before(number: int, codes: list[str]) -> None:
    text = words(1, 0, SHORT_SEED - 1)
    found = check(quoting(words(1, 0, number), text=text))
    assert [finding.code.name for finding in found] == codes


def test_a_seed_whose_rights_are_open_has_no_limit() -> None:
    whole = quoting(words(1, 0, 100), text=words(1, 0, 100), record=RECORD + "rights: open\nlicence: CC0-1.0\n")
    (account,) = accounts(whole)
    assert (account.quoted, account.allowed, account.left, account.comfortable) == (100, None, None, None)
    assert not list(check(whole))


def test_what_is_left_is_what_is_allowed_less_what_is_quoted() -> None:
    (account,) = accounts(quoting(words(1, 0, 10)))
    assert (account.allowed, account.left, account.comfortable) == (199, 189, 160)
