"""Every bad note in tests/bad is found, where it stands and for what it is; every code has a bad note."""

from pathlib import Path

import pytest

from build_tools import check
from build_tools.load import codes
from build_tools.model.finding import Code
from build_tools.pipeline import read_and_check
from tests.conftest import HERE
from tests.explainers import lines
from tests.overlay import read_overlay

FILES = sorted((HERE / "bad").glob("*.txt"))
UNUSED = "claim-unused"


@pytest.mark.parametrize("code", [*codes.CODES, *check.CODES], ids=lambda code: code.name)
def test_every_code_has_a_bad_note(code: Code) -> None:
    assert code.name in {path.name.partition(".")[0] for path in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_bad_note_gives_the_findings_that_it_expects_and_no_other(file: Path, copy: Path) -> None:
    note = read_overlay(file)
    note.lay_over(copy)
    findings = read_and_check(copy, copy / "texts").findings
    found = [line for line in lines(findings) if not line.endswith(UNUSED) or line in note.expected]
    assert found == list(note.expected)
    assert any(note.hint in finding.hint for finding in findings)


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_bad_note_says_what_it_is_and_expects_the_code_that_it_is_named_after(file: Path) -> None:
    note = read_overlay(file)
    assert note.title.endswith(".")
    assert note.files
    assert any(line.endswith(f" {file.name.partition('.')[0]}") for line in note.expected)
