"""Findings: data first, text last."""

from build_tools.model.finding import Code, Finding, Severity, in_order
from build_tools.model.place import Place

ERROR = Code("lamp-dark", "The lamp is dark.")
WARNING = Code("lamp-dim", "The lamp is dim.", Severity.WARNING)


def test_a_code_makes_findings_of_its_kind() -> None:
    assert ERROR.at(Place("a"), "it is dark", "light it") == Finding(Place("a"), ERROR, "it is dark", "light it")


def test_an_error_stops_the_build_and_a_warning_does_not() -> None:
    assert ERROR.at(Place("a"), "").is_error
    assert not WARNING.at(Place("a"), "").is_error


def test_findings_go_by_file_line_code_and_message_each_once() -> None:
    late, early = ERROR.at(Place("a", 10), "x"), ERROR.at(Place("a", 9), "y")
    dim, other = WARNING.at(Place("a", 9), "x"), ERROR.at(Place("a", 9), "x")
    assert in_order([late, early, dim, other, late]) == (other, early, dim, late)
