"""Reading files as text."""

from pathlib import Path

import pytest

from build_tools.load.files import read_text, read_texts
from tests.explainers import lines


@pytest.mark.parametrize(
    "content", [b"a\nb\n", b"a\r\nb\r\n", b"a\rb\r", b"\xef\xbb\xbfa\nb\n"], ids=["LF", "CRLF", "CR", "byte order mark"]
)
def test_line_ends_and_a_byte_order_mark_make_no_difference(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.yml").write_bytes(content)
    assert read_text(tmp_path / "a.yml", tmp_path).text == "a\nb\n"


def test_a_file_that_is_not_utf8_is_a_finding_in_the_line_of_the_byte(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes(b"- id: a\n- id: caf\xe9\n")
    file = read_text(tmp_path / "a.yml", tmp_path)
    assert file.text is None
    assert file.legible == "- id: a\n- id: caf\ufffd\n"
    assert lines(file.findings) == ["a.yml:2 not-utf8"]
    assert file.findings[0].message == "byte 18 is not UTF-8"


def test_files_are_found_by_pattern_at_every_depth_and_sorted(tmp_path: Path) -> None:
    for name in ("notes/b.yml", "notes/a.yaml", "notes/deep/c.yml", "notes/d.txt", "notes/e.yml.orig"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    found = read_texts(tmp_path / "notes", tmp_path, "*.yml", "*.yaml")
    assert [file.name for file in found] == ["notes/a.yaml", "notes/b.yml", "notes/deep/c.yml"]


def test_a_folder_that_is_not_there_holds_no_files(tmp_path: Path) -> None:
    assert read_texts(tmp_path / "notes", tmp_path, "*.yml") == []
