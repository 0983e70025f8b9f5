"""Findings as GitHub's workflow commands, which show them beside the lines of a pull request."""

from collections.abc import Iterable

from build_tools.model.finding import Finding

_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def annotations(findings: Iterable[Finding]) -> str:
    """One command a line: severity, file, line, column, code; then what is wrong and the likely fix."""
    return "".join(f"{_annotation(finding)}\n" for finding in findings)


def _annotation(finding: Finding) -> str:
    place = finding.place
    properties = {"file": place.file, "line": place.line, "col": place.column, "title": finding.code.name}
    told = ",".join(f"{name}={str(value).translate(_IN_PROPERTY)}" for name, value in properties.items())
    message = "\n".join(filter(None, (finding.message, finding.hint)))
    return f"::{finding.code.severity.value} {told}::{message.translate(_IN_MESSAGE)}"
