"""Reads explainer pages: front matter between two lines of `---`, then Markdown."""

from collections.abc import Iterable

from build_tools.load.codes import FRONT_MATTER_BROKEN
from build_tools.load.files import TextFile
from build_tools.load.notes import Notes, ids_in, read_note
from build_tools.model.finding import Finding
from build_tools.model.page import FrontMatter, Page
from build_tools.model.place import Place

_FENCE = "---\n"
_EXAMPLE = "Begin the page with `---`, `id: …`, `title: …` and `---`, a line each"


def read_pages(files: Iterable[TextFile], folder: str) -> tuple[list[Page], Notes[FrontMatter]]:
    """The pages that could be read, and all that was read of their front matter, findings included.

    `folder` is the pages' folder below the root; a page's address is its file's name below that.
    """
    pages: list[Page] = []
    heads: list[FrontMatter] = []
    unreadable: set[str] = set()
    findings: list[Finding] = []
    for file in files:
        head, body, lines = _split(file)
        findings += file.findings
        if head is None:
            if file.text is not None:
                findings.append(FRONT_MATTER_BROKEN.at(Place(file.name), "the page has no front matter", _EXAMPLE))
            unreadable |= ids_in(file)
            continue
        read = read_note(FrontMatter, TextFile(file.name, head), lines_before=1)
        findings += read.findings
        unreadable |= read.unreadable
        heads += read.notes
        address = file.name.removeprefix(f"{folder}/")
        pages += [Page(address, note, body, Place(file.name, lines + 1)) for note in read.notes]
    return pages, Notes(tuple(heads), frozenset(unreadable), tuple(findings))


def _split(file: TextFile) -> tuple[str | None, str, int]:
    """A page's front matter (None if it has none), its body, and the number of lines above the body."""
    text = file.text or ""
    head, fence, body = text.removeprefix(_FENCE).partition(f"\n{_FENCE}")
    if not text.startswith(_FENCE) or not fence:
        return None, text, 0
    return head + "\n", body, head.count("\n") + 3
