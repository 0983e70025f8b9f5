"""Findings as SARIF 2.1.0 (OASIS), which code-scanning services and editors read."""

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from build_tools import __version__
from build_tools.model.finding import Code, Finding

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_sarif(findings: Iterable[Finding]) -> str:
    """A SARIF log with one run: its rules are the codes found, its results the findings."""
    found = list(findings)
    codes = list(dict.fromkeys(finding.code for finding in found))
    driver = {"name": "explainer", "version": __version__, "rules": [_rule(code) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code)) for finding in found],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(code: Code) -> dict[str, Any]:
    return {
        "id": code.name,
        "shortDescription": {"text": code.purpose},
        "defaultConfiguration": {"level": code.severity.value},
    }


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    place = finding.place
    region = {"startLine": place.line, "startColumn": place.column}
    location = {"artifactLocation": {"uri": quote(place.file)}, "region": region}
    return {
        "ruleId": finding.code.name,
        "ruleIndex": rule,
        "level": finding.code.severity.value,
        "message": {"text": "\n".join(filter(None, (finding.message, finding.hint)))},
        "locations": [{"physicalLocation": location}],
    }
