"""Changes as text with colours; `[-…-]` and `{+…+}` mark words where there are none, as `git diff` does."""

from collections.abc import Iterator

from rich.text import Text

from build_tools.compare.changes import Changes
from build_tools.compare.lines import Line, Style
from build_tools.compare.sections import sections, summary

_STYLES = {Style.ADDED: "green", Style.REMOVED: "red", Style.ID: "bold", Style.PLAIN: ""}
_BRACKETS = {Style.ADDED: ("{+", "+}"), Style.REMOVED: ("[-", "-]")}


def as_text(changes: Changes) -> Iterator[Text]:
    """Changes line by line."""
    yield Text(f"{changes.before} → {changes.after}: {summary(changes)}")
    for section in sections(changes):
        yield Text(f"\n{section.title}", style="bold underline")
        for item in section.items:
            yield Text("  ") + _line(item.line)
            yield from (Text("      ") + _line(detail) for detail in item.details)


def _line(line: Line) -> Text:
    text = Text()
    for span in line:
        start, end = _BRACKETS.get(span.style, ("", ""))
        text.append(f"{start}{span.text}{end}", style=_STYLES[span.style])
    return text
