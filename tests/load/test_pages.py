"""Pages: front matter, then Markdown."""

import pytest

from build_tools.load.files import TextFile
from build_tools.load.pages import read_pages
from build_tools.model.place import Place
from tests.explainers import lines

HEAD = "---\nid: a\ntitle: A\n---\n"


def test_a_page_has_its_address_below_the_folder_and_its_body_below_the_front_matter() -> None:
    (page,), _ = read_pages([TextFile("site_src/pages/guide/a.md", HEAD + "\nThe lamp.\n")], "site_src/pages")
    assert (page.address, page.id, page.body) == ("guide/a.md", "a", "\nThe lamp.\n")
    assert page.body_place == Place("site_src/pages/guide/a.md", 5)
    assert page.head.place_of("title") == Place("site_src/pages/guide/a.md", 3)


def test_a_rule_in_the_body_ends_nothing() -> None:
    (page,), _ = read_pages([TextFile("pages/a.md", HEAD + "x\n\n---\n\ny\n")], "pages")
    assert page.body == "x\n\n---\n\ny\n"


@pytest.mark.parametrize(
    ("text", "expected", "unreadable"),
    [
        pytest.param("# A\n\nid: a\n", ["pages/a.md:1 front-matter-broken"], {"a"}, id="no front matter"),
        pytest.param("---\nid: a\ntitle: A\n", ["pages/a.md:1 front-matter-broken"], {"a"}, id="no second line"),
        pytest.param("\n" + HEAD, ["pages/a.md:1 front-matter-broken"], {"a"}, id="an empty line above"),
        pytest.param("", ["pages/a.md:1 front-matter-broken"], set(), id="an empty file"),
        pytest.param("---\nid: a\n---\n", ["pages/a.md:2 key-missing"], {"a"}, id="no title"),
        pytest.param("---\nid: a\ntitle: 'A\n---\n", ["pages/a.md:4 yaml-broken"], {"a"}, id="broken YAML"),
        pytest.param("---\nid: a\ntitle: A\nvoice: loud\n---\n", ["pages/a.md:4 value-wrong"], {"a"}, id="a voice"),
    ],
)
def test_a_page_that_cannot_be_read_is_a_finding(text: str, expected: list[str], unreadable: set[str]) -> None:
    pages, read = read_pages([TextFile("pages/a.md", text)], "pages")
    assert not pages
    assert lines(read.findings) == expected
    assert read.unreadable == unreadable
