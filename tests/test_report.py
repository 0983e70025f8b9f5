"""Findings as text for a terminal."""

from io import StringIO

import pytest
from rich.console import Console

from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.place import Place
from build_tools.report import print_findings, tally

ERROR = Code("lamp-dark", "It is dark.")
WARNING = Code("lamp-dim", "It is dim.", Severity.WARNING)


def printed(*findings: Finding) -> str:
    output = StringIO()
    print_findings(findings, Console(file=output, width=40, highlight=False, color_system=None, force_terminal=False))
    return output.getvalue()


def test_a_finding_is_a_line_that_editors_understand_and_its_hint_an_indented_one() -> None:
    assert printed(ERROR.at(Place("a.yml", 3, 5), "it is dark", "light it")) == (
        "a.yml:3:5: error lamp-dark: it is dark\n    light it\n"
    )


def test_a_finding_without_a_hint_is_one_line_however_long() -> None:
    assert printed(WARNING.at(Place("a.yml"), "word " * 30)).count("\n") == 1


def test_what_looks_like_markup_is_printed_as_it_stands() -> None:
    assert "[[lamp]] and [bold]this[/bold]" in printed(ERROR.at(Place("a.yml"), "[[lamp]] and [bold]this[/bold]"))


@pytest.mark.parametrize(
    ("errors", "warnings", "words"),
    [(0, 0, "0 errors, 0 warnings"), (1, 1, "1 error, 1 warning"), (2, 3, "2 errors, 3 warnings")],
)
def test_the_tally_counts_errors_and_warnings(errors: int, warnings: int, words: str) -> None:
    found = [ERROR.at(Place("a"), "")] * errors + [WARNING.at(Place("a"), "")] * warnings
    assert tally(found) == words
