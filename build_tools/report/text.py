"""Findings as text for a terminal."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from rich.console import Console
from rich.text import Text

from build_tools.load.files import read_text
from build_tools.model.finding import Finding, Severity
from build_tools.model.place import Place
from build_tools.report.excerpt import excerpt

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow"}
_NARROW = 40
_MARGIN = 10

Lines = Callable[[Place], str | None]
"""Gives the line that a place is in; None where there is none."""


def lines_of(root: Path) -> Lines:
    """Lines of the files below `root`, each file read once."""

    @cache
    def lines(file: str) -> list[str]:
        path = root / file
        return (read_text(path, root).text or "").split("\n") if path.is_file() else []

    def line(place: Place) -> str | None:
        return lines(place.file)[place.line - 1] if place.line <= len(lines(place.file)) else None

    return line


def print_findings(findings: Iterable[Finding], console: Console, line_at: Lines) -> None:
    """Prints each finding: place, severity and code; what is wrong; the line with a caret; the likely fix."""
    for finding in findings:
        code = finding.code
        head = Text.assemble(
            (str(finding.place), "bold"),
            ": ",
            (code.severity.value, _STYLES[code.severity]),
            f" {code.name}: ",
            finding.message,
        )
        console.print(head, soft_wrap=True)
        if line := line_at(finding.place):
            _print_excerpt(line, finding, console)
        if finding.hint:
            console.print(Text(f"    {finding.hint}", style="dim"), soft_wrap=True)


def _print_excerpt(line: str, finding: Finding, console: Console) -> None:
    width = max(_NARROW, console.width - _MARGIN)
    (margin, text), (gap, caret) = excerpt(line, finding.place.line, finding.place.column, width)
    console.print(Text.assemble((margin, "blue"), text), soft_wrap=True)
    console.print(Text.assemble((gap, "blue"), (caret, _STYLES[finding.code.severity])), soft_wrap=True)


def tally(findings: Iterable[Finding]) -> str:
    """How many errors and warnings there are: "2 errors, 1 warning"."""
    counted = list(findings)
    errors = sum(finding.is_error for finding in counted)
    warnings = len(counted) - errors
    return f"{errors} {'error' if errors == 1 else 'errors'}, {warnings} {'warning' if warnings == 1 else 'warnings'}"
