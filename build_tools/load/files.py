"""Reading files below the explainer's root."""

from dataclasses import dataclass
from pathlib import Path

from build_tools.load.codes import NOT_UTF8
from build_tools.model.finding import Finding
from build_tools.model.place import Place


@dataclass(frozen=True, slots=True)
class TextFile:
    """A file's name below the root, with `/`, and its text.

    If it is not UTF-8, it has no text but a finding, and in `legible` what can be made out.
    """

    name: str
    text: str | None
    findings: tuple[Finding, ...] = ()
    legible: str = ""


def read_text(path: Path, root: Path) -> TextFile:
    """Reads a file as UTF-8, with or without a byte order mark; line ends become line feeds."""
    name = path.relative_to(root).as_posix()
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = Place(name, content[: error.start].count(b"\n") + 1)
        finding = NOT_UTF8.at(place, f"byte {error.start + 1} is not UTF-8", "Save the file as UTF-8")
        return TextFile(name, None, (finding,), content.decode("utf-8", errors="replace"))
    return TextFile(name, text.replace("\r\n", "\n").replace("\r", "\n"))


def read_texts(folder: Path, root: Path, *patterns: str) -> list[TextFile]:
    """All files of a folder and those below it whose names match a pattern, sorted by name."""
    paths = {path for pattern in patterns for path in folder.rglob(pattern) if path.is_file()}
    return [read_text(path, root) for path in sorted(paths)]
