"""Printing: findings, figures and paths."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from build_tools.pipeline import Checked


def console(*, stderr: bool = False) -> "Console":
    """A terminal to print to."""
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


def print_checked(checked: "Checked", root: Path) -> None:
    """Prints what was found in the explainer below `root`, and the line of figures."""
    from build_tools.report.text import lines_of, print_findings, tally

    output = console()
    print_findings(checked.findings, output, lines_of(root))
    if checked.findings:
        output.print(tally(checked.findings))
    output.print(checked.figures, soft_wrap=True)


def report(checked: "Checked", root: Path) -> None:
    """Prints what was found; ends the command with exit code 1 where there is an error."""
    print_checked(checked, root)
    if not checked.is_good:
        sys.exit(1)


def shown(path: Path) -> Path:
    """The path from here, where it lies below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def print_written(path: Path, what: str = "") -> None:
    """Says that a file was written, and what of it."""
    console().print(f"Wrote {shown(path)}" + (f": {what}" if what else ""), markup=False, soft_wrap=True)
