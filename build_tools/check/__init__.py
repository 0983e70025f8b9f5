"""The checks, listed one by one: each a module with its codes and a `check` that yields findings."""

from collections.abc import Callable, Iterator
from types import ModuleType

from build_tools.check import (
    account,
    addresses,
    charts,
    closeness,
    coverage,
    dates,
    fingerprints,
    fit,
    former,
    ids,
    links,
    order,
    passages,
    prose,
    quotes,
    records,
    relays,
    sense,
    speakers,
    usage,
)
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, in_order

CHECKS: tuple[ModuleType, ...] = (
    ids, former, links, passages, quotes, fit, sense, speakers, dates, order, closeness, account, coverage, prose, usage,
    charts, addresses, records, relays, fingerprints,
)  # fmt: skip

CODES: tuple[Code, ...] = tuple(code for module in CHECKS for code in module.CODES)


def check(explainer: Explainer) -> tuple[Finding, ...]:
    """Everything that is wrong with an explainer, by file and line."""
    return in_order(finding for module in CHECKS for finding in _run(module, explainer))


def _run(module: ModuleType, explainer: Explainer) -> Iterator[Finding]:
    run: Callable[[Explainer], Iterator[Finding]] = module.check
    return run(explainer)
