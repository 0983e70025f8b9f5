"""Whatever a contributor writes is read, checked and told; nothing of it raises an exception."""

from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.link.links import link
from build_tools.pipeline import read_and_check
from build_tools.render.site import render
from tests.conftest import EXAMPLE

FILES = [
    path.relative_to(EXAMPLE).as_posix() for path in sorted(EXAMPLE.glob("*/**/*")) if path.suffix in (".yml", ".md")
]

Spoil = Callable[[list[str], int], list[str]]

WAYS: dict[str, Spoil] = {
    "left out": lambda lines, i: lines[:i] + lines[i + 1 :],
    "without its value": lambda lines, i: [*lines[:i], lines[i].partition(":")[0] + ":", *lines[i + 1 :]],
}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("way", WAYS)
def test_a_line_that_is(way: str, name: str, copy: Path) -> None:
    path = copy / name
    lines = path.read_text(encoding="utf-8").split("\n")
    assert len(lines) > 1
    for i in [i for i, line in enumerate(lines) if line.strip()]:
        path.write_text("\n".join(WAYS[way](lines, i)), encoding="utf-8")
        checked = read_and_check(copy)
        assert checked.findings or render(checked.explainer, link(checked.explainer)), lines[i]


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\xff\xfe", b"\x00", b"---\n---\n", b"- - -", b"[[", b"{}", b"null", b"~"]
)
def test_a_file_that_holds(content: bytes, copy: Path) -> None:
    for name in FILES:
        before = (copy / name).read_bytes()
        (copy / name).write_bytes(content)
        assert read_and_check(copy).findings
        (copy / name).write_bytes(before)
