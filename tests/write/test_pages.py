"""Writing pages and assets for MkDocs."""

from pathlib import Path

from build_tools.write.pages import write
from tests.conftest import contents


def test_the_folder_holds_the_pages_and_the_assets_and_nothing_else(tmp_path: Path) -> None:
    assets, docs = tmp_path / "assets", tmp_path / "build" / "docs"
    (assets / "css").mkdir(parents=True)
    (assets / "css" / "a.css").write_bytes(b"\x00\xff")
    (docs / "old").mkdir(parents=True)
    (docs / "old" / "page.md").write_text("old")
    (docs / "left.md").write_text("left over")
    write({"index.md": "Lämp\n", "seeds/a01.md": "x"}, assets, docs)
    assert contents(docs) == {
        "assets/css/a.css": b"\x00\xff",
        "index.md": "Lämp\n".encode(),
        "seeds/a01.md": b"x",
    }


def test_a_file_that_would_not_change_is_left_untouched(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    write({"same.md": "a", "other.md": "a"}, tmp_path, docs)
    for path in docs.iterdir():
        path.touch()
    before = {path.name: path.stat().st_mtime_ns for path in docs.iterdir()}
    write({"same.md": "a", "other.md": "b"}, tmp_path / "no-assets", docs)
    after = {path.name: path.stat().st_mtime_ns for path in docs.iterdir()}
    assert after["same.md"] == before["same.md"]
    assert (docs / "other.md").read_text() == "b"


def test_line_ends_are_written_as_they_are(tmp_path: Path) -> None:
    write({"a.md": "one\ntwo\n"}, tmp_path / "none", tmp_path / "docs")
    assert (tmp_path / "docs" / "a.md").read_bytes() == b"one\ntwo\n"
