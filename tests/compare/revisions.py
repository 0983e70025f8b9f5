"""Revisions from a few lines of YAML, for the tests of comparisons."""

from typing import Any

from build_tools.compare.claims import changed_claims, former_ids
from build_tools.compare.revision import Revision
from tests.explainers import RECORD, explainer, seed

SEEDS = (seed(), seed("s02", record=RECORD.replace("The Lamp Paper", "The Bell")))


def revision(claims: str = "", name: str = "then", **parts: Any) -> Revision:
    """A revision whose explainer has two seeds, `s01` of The Lamp Paper and `s02` of The Bell."""
    return Revision(name, explainer(claims, seeds=SEEDS, **parts))


def changed(before: str, after: str) -> list[Any]:
    """What changed of claims that are there before and after."""
    then, now = revision(before), revision(after, "now")
    return list(changed_claims(then, now, former_ids(then, now)))
