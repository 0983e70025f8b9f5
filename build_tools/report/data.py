"""Findings as JSON, for programs."""

import json
from collections.abc import Iterable

from build_tools.model.finding import Finding

VERSION = 1
"""Raised when a key changes its meaning or goes away."""


def as_json(findings: Iterable[Finding]) -> str:
    """A JSON object: `version`, and `findings` with file, line, column, severity, code, message and hint."""
    listed = [
        {
            "file": finding.place.file,
            "line": finding.place.line,
            "column": finding.place.column,
            "severity": finding.code.severity.value,
            "code": finding.code.name,
            "message": finding.message,
            "hint": finding.hint,
        }
        for finding in findings
    ]
    return json.dumps({"version": VERSION, "findings": listed}, indent=2, ensure_ascii=False) + "\n"
