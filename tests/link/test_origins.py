"""Corroboration: the independent origins that bear all of a claim out."""

import pytest

from build_tools.link.origins import origins
from tests.explainers import RECORD, explainer, seed


def record(publisher: str, more: str = "") -> str:
    return RECORD.replace("The Lamp Paper", publisher) + more


SEEDS = [
    seed("post1", record=record("The Post")),
    seed("post2", record=record("The Post")),
    seed("mail", record=record("The Mail")),
    seed("copy", record=record("The Copy", "relays: mail\n")),
    seed("copy2", record=record("The Second Copy", "relays: [copy, post1]\n")),
    seed("late", record=record("The Late Post", "version-of: post1\n")),
    seed("a", record=record("A", "relays: b\n")),
    seed("b", record=record("B", "relays: a\n")),
    seed("lost", record=record("Lost", "relays: nowhere\n")),
]


def found(*evidence: str, more: str = "") -> tuple[str, ...]:
    """The origins of a claim whose evidence is each `seed` or `seed, another key: value`."""
    listed = ", ".join(
        f"{{at: {one.partition(',')[0]}#2, quote: a b c{''.join(one.partition(',')[1:])}}}" for one in evidence
    )
    whole = explainer(f"- {{id: c, says: x, evidence: [{listed}]{more}}}\n", seeds=SEEDS)
    return origins(whole, whole.claims[0])


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        pytest.param(["post1"], ["The Post"], id="one seed"),
        pytest.param(["post1", "mail"], ["The Post", "The Mail"], id="two publishers"),
        pytest.param(["post1", "post2"], ["The Post"], id="two seeds of one publisher"),
        pytest.param(["post1", "mail, bears: part"], ["The Post"], id="one that bears a part"),
        pytest.param(["post1", "mail, bears: context"], ["The Post"], id="one that gives context"),
        pytest.param(["mail", "copy"], ["The Mail"], id="one that relays the other"),
        pytest.param(["copy"], ["The Mail"], id="one that relays another"),
        pytest.param(["copy2", "mail"], ["The Mail"], id="one that relays one that relays another"),
        pytest.param(["late", "post1"], ["The Post"], id="a version of the other"),
        pytest.param(["a", "b"], ["A"], id="two that relay each other are one"),
        pytest.param(["lost"], ["Lost"], id="one that relays what there is not"),
        pytest.param(["post1", "mail, origin: post1"], ["The Post"], id="one that has it from the other"),
        pytest.param(["mail, origin: copy2"], ["The Mail"], id="one that has it from one that relays"),
        pytest.param(["post1, origin: a study", "mail, origin: a study"], ["a study"], id="two that have it from elsewhere"),
        pytest.param(["post1", "mail, origin: a study"], ["The Post", "a study"], id="one that has it from elsewhere"),
        pytest.param([], [], id="none"),
    ],
)  # fmt: skip
def test_the_independent_origins_of_a_claim(evidence: list[str], expected: list[str]) -> None:
    assert found(*evidence) == tuple(expected)


def test_what_only_adds_up_others_has_none() -> None:
    assert found("post1", "mail", more=", overview: yes") == ()
