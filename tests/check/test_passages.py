"""Evidence points to a paragraph that can carry it."""

import pytest

from build_tools.check.passages import check
from tests.explainers import explainer, lines


def claim(at: str) -> str:
    return f"- id: a\n  says: x\n  evidence:\n    - quote: a b c\n      at: {at}\n"


@pytest.mark.parametrize(
    ("notes", "expected", "hint"),
    [
        pytest.param(claim("s01#2"), [], "", id="a paragraph of the article"),
        pytest.param(claim("s01#4"), [], "", id="the last paragraph"),
        pytest.param("- {id: a, says: x}\n", ["notes.yml:1 evidence-missing"], "Add `evidence:`", id="no evidence"),
        pytest.param(
            "- {id: a, says: x, evidence: []}\n", ["notes.yml:1 evidence-missing"], "Add `evidence:`", id="an empty list"
        ),
        pytest.param(claim("s02#2"), ["notes.yml:5 seed-unknown"], "Did you mean “s01”?", id="a seed there is not"),
        pytest.param(claim("s01#5"), ["notes.yml:5 paragraph-unknown"], "run from 1 to 4", id="one too many"),
        pytest.param(claim("s01#1"), ["notes.yml:5 paragraph-furniture"], "explainer show s01", id="furniture"),
    ],
)  # fmt: skip
def test_where_evidence_points(notes: str, expected: list[str], hint: str) -> None:
    findings = list(check(explainer(notes)))
    assert lines(findings) == expected
    assert all(hint in finding.hint for finding in findings)


def test_without_any_seed_the_way_to_add_one_is_told() -> None:
    (finding,) = check(explainer(claim("s01#2"), seeds=[]))
    assert finding.hint == "Add it: explainer seed add FILE"


def test_a_seed_that_could_not_be_read_is_not_missed() -> None:
    assert not list(check(explainer(claim("s02#2"), unreadable=frozenset({"s02"}))))
