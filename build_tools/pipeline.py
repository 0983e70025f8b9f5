"""The stages, in order: load, check, link, render, export, write, publish. One way, no going back."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from build_tools.check import check
from build_tools.check.account import accounts
from build_tools.check.proof import proofs
from build_tools.codes import ALL_CODES
from build_tools.export.site import export
from build_tools.link.addresses import WHOLE
from build_tools.link.links import link
from build_tools.load.explainer import NOTES, SOURCE, load
from build_tools.load.history import read_history
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding, in_order
from build_tools.publish.edition import edition_date
from build_tools.publish.private import mark_private
from build_tools.publish.site import BUILD, DOCS, publish
from build_tools.render.guide import guide_pages
from build_tools.render.pictures import pictures
from build_tools.render.prove import seal_scripts
from build_tools.render.redirects import redirects
from build_tools.render.site import render
from build_tools.write.pages import write
from build_tools.write.pictures import draw

SITE = "site"
DIST = "dist"
WHOLE_HTML = WHOLE.replace(".md", ".html")
PRIVATE_DOCS = f"{BUILD}/private-docs"
PRIVATE_SITE = f"{BUILD}/private-site"
"""Where the copy that shows the seeds' texts goes: never where anything is published from."""


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
        proved = [proof.holds for _, proof in proofs(explainer)]
        return (
            f"{len(explainer.claims)} claims ({len(explainer.events)} events), {len(explainer.evidence)} pieces of evidence, "
            f"{sum(proved)} of {len(proved)} quotes verified{self._beyond}, {len(explainer.seeds)} seeds, {len(explainer.pages)} pages"
        )

    @property
    def _beyond(self) -> str:
        """Of how many seeds the texts were not at hand, so that what needs them was not judged."""
        missing = len(self.explainer.seeds) - len(self.explainer.open_paragraphs)
        if not missing:
            return ""
        seeds = "1 seed" if missing == 1 else f"{missing} seeds"
        return f" (the texts of {seeds} not at hand: no look at what … leaves out or at sentences too close)"


def read_and_check(root: Path, texts: Path | None = None, touched: Collection[str] = ()) -> Checked:
    """Reads everything and checks it; writes nothing. What is too much is found in the files `touched`, if it can be."""
    explainer, findings = load(root, texts)
    explainer = replace(explainer, dated=edition_date(root), touched=frozenset(touched))
    return Checked(explainer, in_order([*findings, *check(explainer)]))


def write_pages(root: Path, explainer: Explainer, *, with_texts: bool = False) -> int:
    """Links, renders and writes the pages and data of an explainer that is good; returns how many pages there are.

    With the texts, they are written to where the private reading copy is made from.
    """
    links = link(explainer)
    pages = {**render(explainer, links, with_texts=with_texts), **guide_pages(explainer, ALL_CODES)}
    data = export(explainer, links, pages, read_history(root, NOTES))
    left = {account.seed.name: account.left for account in accounts(explainer)}
    texts = {**pages, **data, **seal_scripts(explainer, left), **redirects(explainer)}
    drawn = {picture.address: partial(draw, picture) for picture in pictures(texts, explainer.settings.site_name)}
    write(texts, root / SOURCE / "assets", root / (PRIVATE_DOCS if with_texts else DOCS), drawn)
    return len(pages)


def build(
    root: Path, texts: Path | None = None, progress: Callable[[str], object] = str, *, with_texts: bool = False
) -> Checked:
    """The whole pipeline. Stops after the check, with nothing written, where there is an error.

    `with_texts` builds the private copy instead, which shows the seeds' texts. Raises PublishError where
    MkDocs complains; the last site is then as it was.
    """
    progress("Reading and checking")
    checked = read_and_check(root, texts)
    if checked.is_good:
        progress("Writing pages")
        write_pages(root, checked.explainer, with_texts=with_texts)
        progress("Building the site with MkDocs")
        if with_texts:
            publish(root, root / PRIVATE_SITE, root / PRIVATE_DOCS, mark_private)
        else:
            publish(root, root / SITE)
    return checked
