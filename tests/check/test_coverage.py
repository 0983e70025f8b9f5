"""Nothing of a seed is lost."""

from build_tools.check.coverage import check, coverage, share
from build_tools.model.explainer import Explainer
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


def test_a_gap_is_a_finding_of_the_record() -> None:
    findings = list(check(small()))
    assert lines(findings) == ["seeds/s01.record.yml:1 paragraph-unused"] * 2
    assert [finding.message for finding in findings] == ["s01#3 bears no claim", "s01#4 bears no claim"]


def test_a_gap_may_be_used_by_a_note_that_cannot_be_read() -> None:
    assert not list(check(explainer(CLAIMS, unreadable=frozenset({"c"}))))
