import os
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from build_tools.pipeline import build
from build_tools.publish.pdf import CHROMIUM, PdfError, find_chromium, print_pdf, settled
from tests.islet import make_islet

PRINT = Path(__file__).parents[2] / "site_src" / "assets" / "css" / "print.css"
MADE = datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)


def test_time_and_nodes_do_not_depend_on_the_run() -> None:
    pdf = b"/CreationDate (D:20261122094348+00'00')\n/ID (node00000773) /ID (node00000772) node00000099"
    assert settled(pdf, MADE) == (
        b"/CreationDate (D:20010909014640+00'00')\n/ID (node00000002) /ID (node00000001) node00000099"
    )


def test_says_what_is_missing_where_there_is_no_chromium(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CHROMIUM, str(tmp_path / "no-chromium"))
    page = tmp_path / "page.html"
    page.write_text("<p>a</p>", encoding="utf-8")
    with pytest.raises(PdfError, match="a PDF needs a Chromium: install one"):
        print_pdf(page, tmp_path / "page.pdf", MADE)
    assert not (tmp_path / "page.pdf").exists()


@pytest.mark.browser
def test_prints_the_whole_explainer_with_bookmarks(tmp_path: Path) -> None:
    if not find_chromium() and os.environ.get("CI") != "true":
        pytest.skip("no Chromium found; Debian: apt-get install chromium")
    make_islet(tmp_path)
    shutil.copy(PRINT, tmp_path / "site_src" / "assets")
    with (tmp_path / "mkdocs.yml").open("a", encoding="utf-8") as config:
        config.write("extra_css: [assets/print.css]\n")
    assert build(tmp_path).is_good
    first, second = (tmp_path / "dist" / f"{name}.pdf" for name in ("one", "two"))
    for pdf in (first, second):
        print_pdf(tmp_path / "site" / "whole.html", pdf, MADE, "https://islet.example")

    content = first.read_bytes()
    assert content == second.read_bytes()
    assert b"/StructTreeRoot" in content  # tagged
    assert b"file://" not in content
    assert b"https://islet.example/people.html#miller" in content
    reader = PdfReader(first)
    assert len(reader.pages) == 6, "a title, three chapters, the sources, the notes"
    assert bookmarks(reader.outline) >= {"The whole explainer", "Low Islet", "The wall", "Doubts", "Sources", "Notes"}
    assert reader.pages[-1].extract_text().count("https://herald.example/the-wall/") == 4


def bookmarks(outline: list[Any]) -> set[str]:
    """The titles of a PDF's bookmarks, at all levels."""
    below = (bookmarks(item) for item in outline if isinstance(item, list))
    return {str(item.title) for item in outline if not isinstance(item, list)}.union(*below)
