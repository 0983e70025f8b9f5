"""Imports flow one way, and only the edges touch disk, clock and terminal."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import build_tools

PACKAGE = Path(build_tools.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "load": {"model"},
    "link": {"model"},
    "fit": {"model"},
    "check": {"fit", "link", "model"},
    "draw": {"link", "model"},
    "render": {"draw", "link", "model"},
    "export": {"render", "link", "model"},
    "compare": {"render", "check", "link", "model"},
    "codes": {"check", "load", "model"},
    "find": {"check", "link", "model"},
    "edit": {"find", "check", "load", "model"},
    "report": {"load", "model"},
    "write": {"edit", "render", "load", "model"},
    "publish": {"check", "load", "link", "model", "render"},
    "pipeline": {"load", "check", "codes", "link", "render", "export", "write", "publish", "model"},
    "revisions": {"pipeline", "compare", "load", "publish", "link", "render", "model"},
}
"""What parts of the package may import of it besides themselves: model ← load, fit, check, link, render ← pipeline.

The command line may import everything.
"""

LAST = {"cli", "__main__"}
"""Nobody imports the command line but the module that runs it."""

EDGES = {"__main__", "cli", "load", "publish", "report", "revisions", "write"}
"""The only parts that touch disk, clock or terminal."""

OUTSIDE = {
    "click", "io", "logging", "mkdocs", "os", "pathlib", "random", "rich", "secrets", "shutil", "socket", "subprocess",
    "sys", "tempfile", "threading", "time", "urllib.request", "watchdog",
}  # fmt: skip
CALLS = {
    "open", "print", "input", "exit", "now", "today", "utcnow", "read_text", "read_bytes", "write_text", "write_bytes",
    "exists", "is_file", "is_dir", "iterdir", "glob", "rglob", "mkdir", "unlink", "rename", "cwd", "uuid1", "uuid4",
}  # fmt: skip
ALLOWED = {("pipeline.py", "pathlib"), ("compare/terminal.py", "rich")}
"""The pipeline hands the root's path on and reads nothing there; changes get their colours and are printed elsewhere."""


def name(path: Path) -> str:
    """A module's file below the package."""
    return path.relative_to(PACKAGE).as_posix()


def part(path: Path) -> str:
    """The sub-package or module of the package that a file belongs to."""
    return name(path).partition("/")[0].removesuffix(".py")


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where a name comes from"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if node.module == "build_tools" else str(node.module)


def parts_imported(tree: ast.AST) -> set[str]:
    own = [name.split(".") for name in imports(tree) if name.split(".")[0] == "build_tools"]
    return {names[1] if len(names) > 1 and names[1] != "__version__" else "__init__" for names in own}


def touched(tree: ast.AST) -> set[str]:
    """The modules of the outside world that a module imports, and the calls it makes to touch it."""
    modules = {
        outside for name in imports(tree) for outside in OUTSIDE if name == outside or name.startswith(f"{outside}.")
    }
    functions = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = {f.id for f in functions if isinstance(f, ast.Name)} | {
        f.attr for f in functions if isinstance(f, ast.Attribute)
    }
    return modules | (names & CALLS)


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_every_sub_package_has_a_rule() -> None:
    folders = {part(path) for path in MODULES if path.parent != PACKAGE}
    assert folders <= set(MAY_IMPORT) | LAST


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_imports_only_what_its_part_may(path: Path) -> None:
    everything = {part(path) for path in MODULES}
    own = part(path)
    allowed = everything if own in LAST else MAY_IMPORT.get(own, everything - LAST)
    assert parts_imported(parsed(path)) <= allowed | {own, "__init__"}


@pytest.mark.parametrize("path", [path for path in MODULES if part(path) not in EDGES], ids=name)
def test_a_module_in_the_middle_touches_neither_disk_nor_clock_nor_terminal(path: Path) -> None:
    assert {found for found in touched(parsed(path)) if (name(path), found) not in ALLOWED} == set()


@pytest.mark.parametrize("path", [path for path in MODULES if part(path) == "load"], ids=name)
def test_loading_writes_into_no_folder_but_a_temporary_one_and_prints_nothing(path: Path) -> None:
    found = touched(parsed(path))
    assert not found & {"print", "rename", "unlink"}
    assert "tempfile" in found or not found & {"mkdir", "write_bytes", "write_text"}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("import os.path", {"os"}),
        ("from pathlib import Path\nPath('x').read_text()", {"pathlib", "read_text"}),
        ("from datetime import date\ndate.today()", {"today"}),
        ("def f():\n    import time", {"time"}),
        ("print('x')", {"print"}),
        ("from urllib.parse import quote", set()),
        ("'x'.replace('open', 'print')", set()),
    ],
)
def test_what_touches_the_world_is_seen(source: str, expected: set[str]) -> None:
    assert touched(ast.parse(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from build_tools.model.claim import Claim", {"model"}),
        ("from build_tools import cli", {"cli"}),
        ("import build_tools.check", {"check"}),
        ("from build_tools import __version__", {"__init__"}),
        ("if True:\n    from build_tools.load.files import TextFile", {"load"}),
        ("import os", set()),
    ],
)
def test_what_is_imported_of_the_package_is_seen(source: str, expected: set[str]) -> None:
    assert parts_imported(ast.parse(source)) == expected
