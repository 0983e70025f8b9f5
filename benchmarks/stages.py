"""Times the stages of the pipeline on this explainer against each other and prints ratios.

Each round runs every stage once, in turn, so that a machine whose speed drifts is fair to all; the figures are
medians. The base of the ratios is MkDocs alone on the very same pages.

    make bench
"""

import statistics
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from build_tools.check import check
from build_tools.link.links import link
from build_tools.load.explainer import load
from build_tools.publish.site import publish
from build_tools.render.site import render

ROOT = Path(__file__).parents[1]
ROUNDS = 5


def seconds(action: Callable[[], object]) -> float:
    """How long an action takes, in seconds."""
    start = perf_counter()
    action()
    return perf_counter() - start


def main() -> None:
    """Prints a line a stage: median seconds, and the ratio to MkDocs alone."""
    explainer, _ = load(ROOT)
    links = link(explainer)
    with TemporaryDirectory(dir=ROOT / "build") as folder:
        stages: dict[str, Callable[[], object]] = {
            "load": lambda: load(ROOT),
            "check": lambda: check(explainer),
            "link": lambda: link(explainer),
            "render": lambda: render(explainer, links),
            "MkDocs": lambda: publish(ROOT, Path(folder) / "site"),
        }
        times: dict[str, list[float]] = {name: [] for name in stages}
        for _ in range(ROUNDS):
            for name, action in stages.items():
                times[name].append(seconds(action))
    medians = {name: statistics.median(values) for name, values in times.items()}
    sys.stdout.write(f"{len(explainer.claims)} claims, {len(explainer.pages)} pages, {ROUNDS} rounds\n")
    for name, median in medians.items():
        sys.stdout.write(f"{name:<8}{median:8.3f} s{median / medians['MkDocs']:8.2f} of MkDocs\n")


if __name__ == "__main__":
    main()
