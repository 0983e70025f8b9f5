"""Findings as text for a terminal."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from build_tools.model.finding import Finding, Severity

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow"}


def print_findings(findings: Iterable[Finding], console: Console) -> None:
    """Prints each finding: place, severity and code; what is wrong; the likely fix."""
    for finding in findings:
        code = finding.code
        line = Text.assemble(
            (str(finding.place), "bold"),
            ": ",
            (code.severity.value, _STYLES[code.severity]),
            f" {code.name}: ",
            finding.message,
        )
        console.print(line, soft_wrap=True)
        if finding.hint:
            console.print(Text(f"    {finding.hint}", style="dim"), soft_wrap=True)


def tally(findings: Iterable[Finding]) -> str:
    """How many errors and warnings there are: "2 errors, 1 warning"."""
    counted = list(findings)
    errors = sum(finding.is_error for finding in counted)
    warnings = len(counted) - errors
    return f"{errors} {'error' if errors == 1 else 'errors'}, {warnings} {'warning' if warnings == 1 else 'warnings'}"
