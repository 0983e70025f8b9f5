"""Fingerprints are those of the texts, and open nothing that no quote shows."""

from dataclasses import replace

import pytest

from build_tools.check.fingerprints import check, needed_tokens
from build_tools.model.explainer import Explainer
from tests.explainers import RECORD, TEXT, explainer, lines, quote, seed, with_texts

SEALED = seed(sealed=True)


@pytest.mark.parametrize(
    ("content", "differs"),
    [
        pytest.param(TEXT.encode(), False, id="the text itself"),
        pytest.param(TEXT.replace("lamp", "lump", 1).encode(), True, id="a letter changed"),
        pytest.param(TEXT.encode() + b"\n", True, id="a blank line more"),
        pytest.param(b"caf\xe9", True, id="not UTF-8"),
        pytest.param(b"", True, id="nothing"),
    ],
)
def test_a_text_is_the_one_that_its_fingerprint_was_taken_from(content: bytes, differs: bool) -> None:
    findings = lines(check(explainer(seeds=[SEALED], texts={"s01": content})))
    assert findings == (["seeds/s01.record.yml:1 fingerprint-differs"] if differs else [])


def test_what_is_open_makes_no_difference_to_whose_fingerprint_it_is() -> None:
    found = lines(check(explainer(seeds=[seed()], texts=with_texts())))
    assert "seeds/s01.record.yml:1 fingerprint-differs" not in found


def test_without_texts_there_is_nothing_to_say() -> None:
    assert not list(check(explainer(seeds=[SEALED])))


def opened(*indexes: int) -> Explainer:
    """A claim that quotes the first three words of a paragraph (and a full stop), of which these tokens are open."""
    whole = seed()
    salts = {2: {index: whole.fingerprint.paragraphs[1].salts[index] for index in indexes}}
    return explainer(quote("On Tuesday the"), seeds=[replace(whole, fingerprint=whole.fingerprint.with_salts(salts))])


@pytest.mark.parametrize(
    ("open_tokens", "spare"),
    [
        pytest.param((0, 1, 2), "", id="what the quote shows"),
        pytest.param((0, 1, 2, 3), "1 word of s01#2 is open, and no quote shows it", id="a word more"),
        pytest.param((0, 1, 2, 3, 7), "2 words or marks of s01#2 are open, and no quote shows them", id="a mark too"),
        pytest.param((0, 1), "", id="a word less: the quote that is not proved may mean them"),
    ],
)
def test_what_no_quote_shows_is_not_open(open_tokens: tuple[int, ...], spare: str) -> None:
    findings = list(check(opened(*open_tokens)))
    assert [finding.message for finding in findings] == [spare] * bool(spare)
    assert lines(findings) == ["seeds/s01.salts.txt:1 salts-unneeded"] * bool(spare)
    assert not any(finding.is_error for finding in findings)


def test_a_note_that_cannot_be_read_may_need_what_is_open() -> None:
    assert list(check(explainer(seeds=[seed()])))
    assert not list(check(explainer(seeds=[seed()], unreadable=frozenset({"a"}))))


def test_what_a_record_quotes_is_needed_too() -> None:
    record = RECORD.replace("found: outside", "evidence: {at: s01#1, quote: The Lamp Paper}", 1)
    assert needed_tokens(explainer(seeds=[seed(record=record)])) == {("s01", 1): {0, 1, 2}}
