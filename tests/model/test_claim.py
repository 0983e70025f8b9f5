"""Claims, evidence and paragraphs as the notes write them."""

import pytest
from pydantic import ValidationError

from build_tools.model.claim import Bears, Claim, DatedBy, Evidence, Paragraph, Passage
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


@pytest.mark.parametrize(
    ("written", "expected"), [("yes", True), ("no", False), ("true", True), ("on", True), ("0", False)]
)
def test_a_claim_says_yes_or_no_in_any_of_yaml_s_ways(written: str, expected: bool) -> None:
    claim = one(Claim, f"id: a\nsays: b\nview: {written}\nplanned: {written}\noverview: {written}\n")
    assert (claim.view, claim.planned, claim.overview) == (expected, expected, expected)


def test_a_claim_says_of_itself_no_more_than_it_must() -> None:
    claim = one(Claim, "id: a\nsays: b\n")
    assert (claim.view, claim.planned, claim.overview) == (False, False, False)
    assert (claim.speaker, claim.after, claim.reviewed, claim.dated_by) == ((), (), (), None)


def test_evidence_bears_all_of_its_claim_unless_it_says_otherwise() -> None:
    assert Evidence(at="a01#1", quote="a b c").bears is Bears.ALL
    assert one(Evidence, "{at: a01#1, quote: a b c, bears: context}").bears is Bears.CONTEXT
    with pytest.raises(ValidationError, match="Input should be 'all', 'part' or 'context'"):
        Evidence(at="a01#1", quote="a b c", bears="most")


def test_an_answer_names_the_warning_and_the_reason() -> None:
    claim = one(Claim, "id: a\nsays: b\ndated-by: heading\nreviewed: [{finding: fit-hedge, why: It is sure.}]\n")
    assert [(review.finding, review.why) for review in claim.reviewed] == [("fit-hedge", "It is sure.")]
    assert claim.dated_by is DatedBy.HEADING


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
