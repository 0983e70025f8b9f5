"""Findings as text for a terminal."""

from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.place import Place
from build_tools.report.text import lines_of, print_findings, tally

ERROR = Code("lamp-dark", "It is dark.")
WARNING = Code("lamp-dim", "It is dim.", Severity.WARNING)


def printed(*findings: Finding, line: str | None = None) -> str:
    output = StringIO()
    console = Console(file=output, width=40, highlight=False, color_system=None, force_terminal=False)
    print_findings(findings, console, lambda place: line)
    return output.getvalue()


def test_a_finding_is_a_line_that_editors_understand_and_its_hint_an_indented_one() -> None:
    assert printed(ERROR.at(Place("a.yml", 3, 5), "it is dark", "light it")) == (
        "a.yml:3:5: error lamp-dark: it is dark\n    light it\n"
    )


def test_between_them_stands_the_line_that_it_points_to_with_a_caret() -> None:
    assert printed(ERROR.at(Place("a.yml", 3, 5), "it is dark", "light it"), line="    lamp: dark") == (
        "a.yml:3:5: error lamp-dark: it is dark\n"
        "     3 │     lamp: dark\n"
        "       │     ^\n"
        "    light it\n"
    )  # fmt: skip


def test_a_finding_without_a_hint_is_one_line_however_long() -> None:
    assert printed(WARNING.at(Place("a.yml"), "word " * 30)).count("\n") == 1


def test_what_looks_like_markup_is_printed_as_it_stands() -> None:
    words = "[[lamp]] and [bold]this[/bold]"
    assert printed(ERROR.at(Place("a.yml"), words, words), line=words).count(words) == 3


def test_lines_come_from_the_files_and_from_none_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("eins\r\nzwölf\n".encode())
    line_at = lines_of(tmp_path)
    assert line_at(Place("a.yml", 2)) == "zwölf"
    assert line_at(Place("a.yml", 9)) is None
    assert line_at(Place("missing", 1)) is None


@pytest.mark.parametrize(
    ("errors", "warnings", "words"),
    [(0, 0, "0 errors, 0 warnings"), (1, 1, "1 error, 1 warning"), (2, 3, "2 errors, 3 warnings")],
)
def test_the_tally_counts_errors_and_warnings(errors: int, warnings: int, words: str) -> None:
    found = [ERROR.at(Place("a"), "")] * errors + [WARNING.at(Place("a"), "")] * warnings
    assert tally(found) == words
