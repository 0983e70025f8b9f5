"""Who holds which answer, and which seeds report it."""

import pytest

from build_tools.link.voices import Voice, voices
from tests.explainers import explainer, seed

QUESTION = """\
- id: q
  asks: How loud?
  kind: conflict
  positions: [{answer: Loud, claims: [loud, louder]}, {answer: Not, claims: quiet}]
  explained: x
"""


def held(loud: str, louder: str = "", quiet: str = "") -> list[tuple[int, str, bool, bool]]:
    """The voices on a question, each as answer, name, whether a seed, whether it holds the answer."""
    notes = "".join(
        f"- {{id: {name}, says: x, {more or 'evidence: []'}}}\n"
        for name, more in (("loud", loud), ("louder", louder), ("quiet", quiet))
    )
    whole = explainer(notes, questions=QUESTION, seeds=[seed("s01"), seed("s02")])
    return [(v.answer, v.name, v.is_seed, v.holds) for v in voices(whole, whole.questions[0])]


def evidence(*seeds: str, bears: str = "all") -> str:
    return "evidence: [" + ", ".join(f"{{at: {name}#2, quote: a b c, bears: {bears}}}" for name in seeds) + "]"


S01 = evidence("s01")


@pytest.mark.parametrize(
    ("loud", "expected"),
    [
        pytest.param(S01, [(0, "s01", True, True)], id="a seed that states it holds it"),
        pytest.param(f"view: yes, {S01}", [(0, "s01", True, True)], id="and holds its own view"),
        pytest.param(
            f"speaker: keeper, {S01}",
            [(0, "keeper", False, True), (0, "s01", True, False)],
            id="a speaker holds what the seed reports",
        ),
        pytest.param(
            f"speaker: [keeper, some fishermen], {S01}",
            [(0, "keeper", False, True), (0, "s01", True, False), (0, "some fishermen", False, True)],
            id="so do several, in plain words too",
        ),
        pytest.param(
            evidence("s01", "s02"), [(0, "s01", True, True), (0, "s02", True, True)], id="two seeds state it"
        ),
        pytest.param(evidence("s01", bears="part"), [(0, "s01", True, True)], id="a part of it"),
        pytest.param(evidence("s01", bears="context"), [], id="what gives context states nothing"),
    ],
)  # fmt: skip
def test_who_holds_an_answer_and_who_reports_it(loud: str, expected: list[tuple[int, str, bool, bool]]) -> None:
    assert held(loud) == expected


def test_an_answer_that_a_seed_holds_and_reports_it_holds() -> None:
    assert held(f"speaker: keeper, {S01}", S01) == [(0, "keeper", False, True), (0, "s01", True, True)]


def test_a_seed_may_report_both_answers_and_hold_neither() -> None:
    assert held(f"speaker: keeper, {S01}", quiet=f"speaker: lamp, {S01}") == [
        (0, "keeper", False, True),
        (0, "s01", True, False),
        (1, "lamp", False, True),
        (1, "s01", True, False),
    ]


def test_each_voice_is_told_once() -> None:
    assert held(S01, S01) == [(0, "s01", True, True)]
    assert Voice(0, "s01", is_seed=True, holds=True) < Voice(1, "s01", is_seed=True, holds=True)
