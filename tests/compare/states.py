"""States from a few lines of YAML, for the tests of comparisons."""

from typing import Any

from build_tools.compare.claims import changed_claims, former_ids
from build_tools.compare.state import State
from tests.explainers import RECORD, explainer, seed

SEEDS = (seed(), seed("s02", record=RECORD.replace("The Lamp Paper", "The Bell")))


def state(claims: str = "", name: str = "then", **parts: Any) -> State:
    """A state whose explainer has two seeds, `s01` of The Lamp Paper and `s02` of The Bell."""
    return State(name, explainer(claims, seeds=SEEDS, **parts))


def changed(before: str, after: str) -> list[Any]:
    """What changed of claims that are there before and after."""
    then, now = state(before), state(after, "now")
    return list(changed_claims(then, now, former_ids(then, now)))
