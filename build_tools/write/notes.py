"""Writes what contributors' commands change: notes added, repaired or given a schema, and the schemas themselves."""

from collections.abc import Collection, Iterator
from pathlib import Path

from build_tools.edit.addition import Addition
from build_tools.edit.repair import REPAIRED, repaired
from build_tools.edit.schemas import schemas, with_schema_named
from build_tools.model.kinds import NOTE_FILES, PAGES, SCHEMAS, NoteFile


def text_of(root: Path, name: str) -> str:
    """A file's text, its line ends as line feeds; empty where there is none."""
    path = root / name
    return path.read_text(encoding="utf-8-sig") if path.exists() else ""


def write_addition(root: Path, addition: Addition) -> None:
    """Writes the file with its new note, with the line ends that it had."""
    path = root / addition.place.file
    windows = path.exists() and b"\r\n" in path.read_bytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(addition.text, encoding="utf-8", newline="\r\n" if windows else "\n")


def repair_notes(root: Path, names: Collection[str] = ()) -> list[str]:
    """Repairs the notes below `root`, or those of these names; returns the names of the files that changed."""
    changed = []
    for kind, path in _files(root, REPAIRED):
        name = path.relative_to(root).as_posix()
        if names and name not in names:
            continue
        before = path.read_bytes()
        try:
            after = repaired(before.decode("utf-8-sig"), kind.model).encode()
        except UnicodeDecodeError:
            continue  # the check says so
        if after != before:
            path.write_bytes(after)
            changed.append(name)
    return changed


def write_schemas(root: Path) -> list[Path]:
    """Writes the schemas, and their names into notes that name none; returns the files that changed."""
    wanted = {root / SCHEMAS / name: text.encode() for name, text in schemas().items()}
    yaml_files = [kind for kind in NOTE_FILES if kind is not PAGES]
    wanted |= {path: with_schema_named(kind, path.read_bytes()) for kind, path in _files(root, yaml_files)}
    changed = [path for path, content in wanted.items() if not path.is_file() or path.read_bytes() != content]
    for path in changed:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(wanted[path])
    return changed


def _files(root: Path, kinds: Collection[NoteFile]) -> Iterator[tuple[NoteFile, Path]]:
    for kind in kinds:
        for path in sorted((root / kind.folder).rglob(f"*{kind.ending}")):
            yield kind, path
