"""Claims, evidence and paragraphs as the notes write them."""

import pytest
from pydantic import ValidationError

from build_tools.model.claim import Claim, Evidence, Paragraph, Passage
from tests.explainers import one


@pytest.mark.parametrize(
    ("written", "seed", "number"), [("a01#5", "a01", 5), ("000#16", "000", 16), ("the-letter#1", "the-letter", 1)]
)
def test_a_paragraph_is_written_seed_number(written: str, seed: str, number: int) -> None:
    paragraph = Evidence(at=written, quote="a b c").at
    assert paragraph == Paragraph(seed, number)
    assert str(paragraph) == written


@pytest.mark.parametrize("written", ["a01", "a01#", "#5", "a01#0", "a01#05", "a01#-1", "a01#5-6", "A01#5", "a01 #5"])
def test_what_is_no_paragraph_is_refused(written: str) -> None:
    with pytest.raises(ValidationError, match="is not a paragraph; write seed#number"):
        Evidence(at=written, quote="a b c")


def test_paragraphs_sort_by_seed_and_number() -> None:
    assert sorted([Paragraph("b", 1), Paragraph("a", 10), Paragraph("a", 9)])[0] == Paragraph("a", 9)


def test_quotes_that_differ_in_white_space_alone_point_to_one_passage() -> None:
    at = Paragraph("a01", 5)
    assert Evidence(at=at, quote="the  old\nlamp").passage == Passage(at, "the old lamp")


def test_a_passage_has_the_folded_parts_of_its_quote() -> None:
    assert Passage(Paragraph("a01", 5), "the “old” lamp … was dark").parts == ('the "old" lamp', "was dark")


def test_a_claim_has_each_passage_once_in_the_order_of_the_note() -> None:
    claim = one(
        Claim,
        """\
        id: a
        says: b
        evidence:
          - {at: a01#2, quote: b b b}
          - {at: a01#1, quote: a a a}
          - {at: a01#2, quote: b  b b}
        """,
    )
    assert [str(passage.paragraph) for passage in claim.passages] == ["a01#2", "a01#1"]


def test_the_notes_write_hyphens_where_the_fields_have_underscores() -> None:
    claim = one(
        Claim,
        """\
        id: a
        says: b
        date: 1957
        speaker: keeper
        as-of: a01
        worked-out: {words: last year, from: 1958}
        """,
    )
    assert (claim.speaker, claim.as_of) == (("keeper",), "a01")
    assert claim.worked_out is not None
    assert str(claim.worked_out.from_) == "1958"
