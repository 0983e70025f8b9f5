from pathlib import Path

from rich.console import Console

from build_tools.model.place import Place
from build_tools.report.text import lines_of, print_findings, tally
from tests.report.findings import FINDINGS


def printed(lines: dict[str, str]) -> str:
    console = Console(record=True, width=80, file=None, quiet=False)
    with console.capture() as capture:
        print_findings(FINDINGS, console, lambda place: lines.get(place.file))
    return capture.get()


def test_a_finding_shows_its_line_with_a_caret_and_the_likely_fix() -> None:
    assert printed({"notes/a b.yml": "      quote: 100%, lamp"}).split("\n") == [
        "notes/a b.yml:5:7: error quote-short: “100%, lamp” is short",
        "     5 │       quote: 100%, lamp",
        "       │       ^",
        "    Quote more",
        "notes/b.yml:1:3: warning claim-unused: nobody reads it",
        "",
    ]


def test_lines_come_from_the_files_and_from_none_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("eins\r\nzwölf\n".encode())
    line_at = lines_of(tmp_path)
    assert line_at(Place("a.yml", 2)) == "zwölf"
    assert line_at(Place("a.yml", 9)) is None
    assert line_at(Place("missing", 1)) is None


def test_the_tally_counts_errors_and_warnings() -> None:
    assert tally(FINDINGS) == "1 error, 1 warning"
    assert tally([]) == "0 errors, 0 warnings"
