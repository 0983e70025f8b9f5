"""`explainer check`: the forms of its report, the files it is limited to, and what it repairs."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main

AFTER = "site_src/notes/after.yml"
NIGHT = "site_src/notes/night.yml"


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", "--root", str(root), *arguments])


@pytest.fixture
def spoilt(copy: Path) -> Path:
    """A copy with one wrong quote in each file of notes."""
    for name, right, wrong in ((AFTER, "Gullholm the rest", "Gullholm a rest"), (NIGHT, "since 1871", "sinc 1871")):
        text = (copy / name).read_text(encoding="utf-8")
        assert right in text
        (copy / name).write_text(text.replace(f"{right}\n", f"{wrong}\n"), encoding="utf-8")
    return copy


def test_a_finding_is_shown_with_its_line(spoilt: Path) -> None:
    result = run(spoilt)
    assert result.exit_code == 1
    assert "│       quote: Gullholm Light has guided boats past the reef" in result.output
    assert "2 errors, 0 warnings\n" in result.output


@pytest.mark.parametrize(("file", "code"), [(AFTER, 1), ("site_src/entities/people.yml", 0)])
def test_the_report_is_limited_to_the_files_named(spoilt: Path, file: str, code: int) -> None:
    result = run(spoilt, "--format", "json", str(spoilt / file))
    assert result.exit_code == code
    assert [finding["file"] for finding in json.loads(result.stdout)["findings"]] == [file] * code


def test_a_file_outside_the_explainer_has_no_findings(spoilt: Path, tmp_path: Path) -> None:
    (tmp_path / "other.yml").touch()
    assert run(spoilt, str(tmp_path / "other.yml")).exit_code == 0


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("json", '"code": "quote-sealed"'),
        ("sarif", '"ruleId": "quote-sealed"'),
        ("github", f"::error file={AFTER},line="),
        ("text", "error quote-sealed: "),
    ],
)
def test_every_form_is_printed_and_ends_in_the_exit_code(spoilt: Path, copy: Path, form: str, words: str) -> None:
    result = run(spoilt, "--format", form)
    assert result.exit_code == 1
    assert words in result.stdout


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_an_explainer_in_order_exits_with_0_in_every_form(copy: Path, form: str) -> None:
    assert run(copy, "--format", form).exit_code == 0


def test_fix_repairs_only_the_files_named(copy: Path) -> None:
    clean = {name: (copy / name).read_bytes() for name in (AFTER, NIGHT)}
    for name, content in clean.items():
        (copy / name).write_bytes(content.replace(b"\n", b" \n"))
    result = run(copy, "--fix", str(copy / NIGHT))
    assert result.exit_code == 0
    assert f"Repaired {NIGHT}" in result.stderr
    assert (copy / NIGHT).read_bytes() == clean[NIGHT]
    assert (copy / AFTER).read_bytes() != clean[AFTER]
