"""What mkdocs.yml says that the pages need to know."""

from pathlib import Path

import pytest

from build_tools.load.settings import read_settings
from build_tools.model.settings import Settings
from tests.explainers import lines


def settings(root: Path, text: str) -> Settings:
    (root / "mkdocs.yml").write_text(text)
    read, findings = read_settings(root)
    assert not findings
    return read


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("nav:\n  - a.md\n  - Home: b.md\n", ("a.md", "b.md")),
        ("nav:\n  - Part:\n      - a.md\n      - Deep:\n          - C: c.md\n  - d.md\n", ("a.md", "c.md", "d.md")),
        ("site_name: x\n", ()),
        ("", ()),
        ("- a.md\n", ()),
        ("plugins:\n  - x: !!python/name:os.system\nnav: [a.md]\n", ("a.md",)),
    ],
)
def test_the_navigation_s_addresses_come_in_reading_order(
    tmp_path: Path, text: str, addresses: tuple[str, ...]
) -> None:
    assert settings(tmp_path, text).navigation == addresses


def test_names_and_addresses_are_read_without_a_slash_at_the_end(tmp_path: Path) -> None:
    text = "site_name: The lamp\nsite_url: https://lamp.example/\nextra:\n  repository: https://code.example/lamp/\n"
    read = settings(tmp_path, text)
    assert (read.site_name, read.site_url, read.repository) == (
        "The lamp",
        "https://lamp.example",
        "https://code.example/lamp",
    )


@pytest.mark.parametrize(
    ("written", "whole"), [("yes", True), ("true", True), ("on", True), ("no", False), ("", False), ("[a]", False)]
)
def test_whether_seeds_are_to_be_used_whole(tmp_path: Path, written: str, whole: bool) -> None:
    assert settings(tmp_path, f"extra:\n  whole-seeds: {written}\n").whole_seeds is whole


def test_the_labels_of_the_navigation_know_where_they_stand_and_which_pages_they_head(tmp_path: Path) -> None:
    text = "nav:\n  - a.md\n  - Home: b.md\n  - Part:\n      - c.md\n      - Deep:\n          - D: d.md\n"
    assert [(h.label, h.place.line, h.pages) for h in settings(tmp_path, text).headings] == [
        ("Home", 3, ("b.md",)),
        ("Part", 4, ("c.md", "d.md")),
        ("Deep", 6, ("d.md",)),
        ("D", 7, ("d.md",)),
    ]


def test_what_the_file_does_not_say_is_as_it_would_be_without_one(tmp_path: Path) -> None:
    assert settings(tmp_path, "extra:\n  - no mapping\n") == Settings()


def test_where_there_is_no_file_there_are_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (Settings(), ())


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"nav: [a.md\n", "mkdocs.yml:2 yaml-broken"), (b"site_name: caf\xe9\n", "mkdocs.yml:1 not-utf8")],
)
def test_a_file_that_cannot_be_read_is_a_finding(tmp_path: Path, content: bytes, expected: str) -> None:
    (tmp_path / "mkdocs.yml").write_bytes(content)
    read, findings = read_settings(tmp_path)
    assert (read, lines(findings)) == (Settings(), [expected])
