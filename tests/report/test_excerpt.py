import pytest

from build_tools.report.excerpt import excerpt


@pytest.mark.parametrize(
    ("line", "column", "width", "text", "caret"),
    [
        ("  quote: lamp", 3, 40, "  quote: lamp", "  ^"),
        ("\tquote: lamp  ", 2, 40, " quote: lamp", " ^"),
        ("short", 99, 40, "short", "     ^"),
        ("", 1, 40, "", "^"),
        ("0123456789" * 6, 1, 40, "0123456789" * 3 + "012345678…", "^"),
        ("0123456789" * 6, 60, 40, "…" + "123456789" + "0123456789" * 3, " " * 39 + "^"),
        ("0123456789" * 9, 45, 40, "…" + "123456789" + "0123456789" * 2 + "012345678…", " " * 24 + "^"),
    ],
)
def test_an_excerpt_shows_the_column_in_a_window(line: str, column: int, width: int, text: str, caret: str) -> None:
    (number, shown), (gap, below) = excerpt(line, 7, column, width)
    assert (number, gap) == ("     7 │ ", "       │ ")
    assert (shown, below) == (text, caret)
    assert len(shown) <= width
