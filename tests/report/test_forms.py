"""Findings for programs: each form says place, code and severity."""

import json

from build_tools.report.data import as_json
from build_tools.report.github import annotations
from build_tools.report.sarif import as_sarif
from tests.report.findings import FINDINGS


def test_github_gets_a_command_a_line_with_its_special_characters_encoded() -> None:
    assert annotations(FINDINGS) == (
        "::error file=notes/a b.yml,line=5,col=7,title=quote-short::“100%25, lamp” is short%0AQuote more\n"
        "::warning file=notes/b.yml,line=1,col=3,title=claim-unused::nobody reads it\n"
    )


def test_json_names_every_part_of_a_finding() -> None:
    read = json.loads(as_json(FINDINGS))
    assert read["version"] == 1
    assert read["findings"][0] == {
        "file": "notes/a b.yml",
        "line": 5,
        "column": 7,
        "severity": "error",
        "code": "quote-short",
        "message": "“100%, lamp” is short",
        "hint": "Quote more",
    }
    assert [finding["code"] for finding in read["findings"]] == ["quote-short", "claim-unused"]


def test_sarif_has_a_rule_for_each_code_and_a_result_for_each_finding() -> None:
    log = json.loads(as_sarif([*FINDINGS, FINDINGS[0]]))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [(rule["id"], rule["defaultConfiguration"]["level"]) for rule in rules] == [
        ("quote-short", "error"),
        ("claim-unused", "warning"),
    ]
    assert [(result["ruleId"], result["ruleIndex"]) for result in run["results"]] == [
        ("quote-short", 0),
        ("claim-unused", 1),
        ("quote-short", 0),
    ]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "notes/a%20b.yml"},
        "region": {"startLine": 5, "startColumn": 7},
    }


def test_no_findings_are_said_in_each_form() -> None:
    assert annotations([]) == ""
    assert json.loads(as_json([]))["findings"] == []
    assert json.loads(as_sarif([]))["runs"][0]["results"] == []
