"""Nothing of a seed is lost unseen."""

from dataclasses import replace

from build_tools.check.coverage import check, coverage, share
from build_tools.model.explainer import Explainer
from build_tools.model.settings import Settings
from tests.explainers import RECORD, explainer, lines, seed

CLAIMS = """\
- id: a
  says: x
  evidence: [{at: s01#2, quote: the keeper lit}, {at: s01#2, quote: the children rang}]
- id: b
  says: x
  evidence: [{at: s01#2, quote: the keeper lit}]
"""


def small(record: str = RECORD) -> Explainer:
    return explainer(CLAIMS, seeds=[seed(record=record)])


def test_every_paragraph_has_its_claims_each_once_or_why_it_is_set_aside() -> None:
    rows = coverage(small(RECORD + "headings: 3\n"))
    assert [(row.number, [claim.id for claim in row.claims], row.aside, row.is_gap) for row in rows] == [
        (1, [], "the publisher’s furniture", False),
        (2, ["a", "b"], "", False),
        (3, [], "a heading inside the text", False),
        (4, [], "", True),
    ]


def test_the_share_counts_what_is_not_set_aside() -> None:
    assert share(coverage(small())) == 1 / 3
    assert share(coverage(small(RECORD + "headings: 3-4\n"))) == 1
    assert share(coverage(explainer(seeds=[seed(record=RECORD + "headings: 2-4\n")]))) == 1


def test_the_gaps_of_a_seed_are_one_warning_at_its_record() -> None:
    (finding,) = check(small())
    assert lines([finding]) == ["seeds/s01.record.yml:1 paragraphs-unused"]
    assert (finding.message, finding.is_error) == ("2 paragraphs bear no claim: 3, 4", False)


def test_one_gap_is_told_as_one() -> None:
    (finding,) = check(small(RECORD + "headings: 3\n"))
    assert finding.message == "1 paragraph bears no claim: 4"


def test_a_message_lists_no_more_than_eight() -> None:
    (finding,) = check(explainer(seeds=[seed(text="a\n" * 12)]))
    assert finding.message == "11 paragraphs bear no claim: 2, 3, 4, 5, 6, 7, 8, 9, …"


def test_where_seeds_are_used_whole_a_gap_is_an_error() -> None:
    whole = replace(small(), settings=Settings(whole_seeds=True))
    (finding,) = check(whole)
    assert (finding.code.name, finding.is_error) == ("seed-not-whole", True)


def test_a_gap_may_be_used_by_a_note_that_cannot_be_read() -> None:
    assert not list(check(explainer(CLAIMS, unreadable=frozenset({"c"}))))
