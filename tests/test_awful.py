"""One explainer with many faults: all are found in one run, with their lines, and the site stays as it was.

The faults are in tests/awful.txt, what is to be printed in tests/golden/awful.txt. After a change of messages,
`python -m pytest --renew` writes the golden file anew; read the difference before you keep it.
"""

from pathlib import Path

from build_tools import check
from build_tools.load import codes
from tests.commands import run
from tests.conftest import HERE, Compare, contents
from tests.overlay import read_overlay


def spoil(root: Path) -> None:
    read_overlay(HERE / "awful.txt").lay_over(root)


def test_all_faults_are_printed_in_one_run(copy: Path, golden: Compare) -> None:
    spoil(copy)
    done = run("check", "--root", copy, "--texts", copy / "texts")
    assert done.exit_code == 1
    golden("awful.txt", done.output.replace(str(copy), "EXAMPLE"))


def test_most_kinds_of_fault_are_among_them() -> None:
    printed = (HERE / "golden" / "awful.txt").read_text(encoding="utf-8")
    known = [code.name for code in (*codes.CODES, *check.CODES)]
    assert sum(f" {name}: " in printed for name in known) > len(known) * 2 / 3


def test_the_site_and_its_pages_stay_as_they_were(copy: Path) -> None:
    for name in ("site/index.html", "site/deep/page.html", "build/docs/index.md"):
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_text("as it was")
    spoil(copy)
    before = contents(copy)
    done = run("build", "--root", copy, "--texts", copy / "texts")
    assert done.exit_code == 1
    assert contents(copy) == before
