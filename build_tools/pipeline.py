"""The stages, in order: load, check, link, render, export, write, publish. One way, no going back."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from build_tools.check import check
from build_tools.check.proof import proofs
from build_tools.export.site import export
from build_tools.link.links import link
from build_tools.load.explainer import NOTES, SOURCE, load
from build_tools.load.history import read_history
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding, in_order
from build_tools.publish import DOCS, publish
from build_tools.render.site import render
from build_tools.write import write

SITE = "site"


@dataclass(frozen=True, slots=True)
class Checked:
    """An explainer as it was read, with everything that is wrong with it."""

    explainer: Explainer
    findings: tuple[Finding, ...]

    @property
    def is_good(self) -> bool:
        """Whether pages may be made of it: no finding is an error."""
        return not any(finding.is_error for finding in self.findings)

    @property
    def figures(self) -> str:
        """One line of figures on what was read and proved."""
        explainer = self.explainer
        verified = sum(proof.holds for _, proof in proofs(explainer))
        return (
            f"{len(explainer.claims)} claims ({len(explainer.events)} events), {len(explainer.evidence)} pieces of evidence, "
            f"{verified} of {len(explainer.evidence)} quotes verified, {len(explainer.seeds)} seeds, {len(explainer.pages)} pages"
        )


def read_and_check(root: Path, texts: Path | None = None) -> Checked:
    """Reads everything and checks it; writes nothing."""
    explainer, findings = load(root, texts)
    return Checked(explainer, in_order([*findings, *check(explainer)]))


def write_pages(root: Path, explainer: Explainer) -> int:
    """Links, renders and writes the pages and data of an explainer that is good; returns how many pages there are."""
    links = link(explainer)
    pages = render(explainer, links)
    data = export(explainer, links, pages, read_history(root, NOTES))
    write({**pages, **data}, root / SOURCE / "assets", root / DOCS)
    return len(pages)


def build(root: Path, texts: Path | None = None, progress: Callable[[str], object] = str) -> Checked:
    """The whole pipeline. Stops after the check, with nothing written, where there is an error.

    Raises PublishError where MkDocs complains; `site/` is then as it was.
    """
    progress("Reading and checking")
    checked = read_and_check(root, texts)
    if checked.is_good:
        progress("Writing pages")
        write_pages(root, checked.explainer)
        progress("Building the site with MkDocs")
        publish(root, root / SITE)
    return checked
