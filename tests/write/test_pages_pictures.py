from collections.abc import Callable
from pathlib import Path

from build_tools.write.pages import write


def counted(calls: list[str], name: str) -> Callable[[], bytes]:
    def draw() -> bytes:
        calls.append(name)
        return name.encode()

    return draw


def test_a_picture_is_drawn_once_and_goes_when_no_page_names_it(tmp_path: Path) -> None:
    calls: list[str] = []
    first, second = {"og/a.png": counted(calls, "a")}, {"og/b.png": counted(calls, "b")}
    for pictures in (first, first, first | second):
        write({"index.md": "# A\n"}, tmp_path / "assets", tmp_path / "docs", pictures)
    assert calls == ["a", "b"]
    assert (tmp_path / "docs" / "og" / "a.png").read_bytes() == b"a"

    write({"index.md": "# A\n"}, tmp_path / "assets", tmp_path / "docs", second)
    assert sorted(path.name for path in (tmp_path / "docs").rglob("*.*")) == ["b.png", "index.md"]
    assert calls == ["a", "b"]
