"""Reads an explainer as it is in a git revision or in the working tree, and compares two of these."""

from pathlib import Path

from build_tools.compare.changes import Changes, compare
from build_tools.compare.state import State
from build_tools.link.links import link
from build_tools.load.revision import folder_at
from build_tools.pipeline import read_and_check
from build_tools.publish.site import dated
from build_tools.render.site import render

WORKING_TREE = "the working tree"


def compare_revisions(root: Path, base: str, head: str | None = None) -> Changes:
    """What changed from one revision to another, or to the working tree. Raises RevisionError."""
    with dated(root):  # the same day for both, so that pages that tell it do not differ by it
        return compare(read_revision(root, base), read_revision(root, head))


def read_revision(root: Path, revision: str | None) -> State:
    """The explainer at `root` as it is in a revision; None stands for the working tree. Raises RevisionError."""
    if revision is None:
        return _read(root, WORKING_TREE)
    with folder_at(root, revision) as folder:
        return _read(folder, revision)


def _read(root: Path, name: str) -> State:
    """Reads, checks and, if that found no error, weaves, by the rules and templates of now."""
    checked = read_and_check(root)
    explainer = checked.explainer
    if not checked.is_good:
        return State(name, explainer, sum(finding.is_error for finding in checked.findings))
    links = link(explainer)
    addresses = {
        name: f"{address.page}#{address.anchor}" if address.anchor else address.page
        for name, address in links.address_of.items()
    }
    return State(name, explainer, pages=render(explainer, links), addresses=addresses)
