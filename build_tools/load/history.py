"""Reads from git how the claims have changed: two processes, whatever the number of commits."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from build_tools.load.yaml_tree import read_yaml
from build_tools.model.history import Revision, Statement, changes

COMMITS = 100
"""How many of the newest commits that touched the notes are read."""

_NOTE = re.compile(r"^(?=- )", re.M)
_NOTHING = "0" * 40


@dataclass(frozen=True, slots=True)
class _Commit:
    hash: str
    time: datetime
    subject: str
    files: tuple[tuple[str, str], ...]
    """The hashes of each touched file before and after."""


def read_history(root: Path, folder: str) -> tuple[Revision, ...]:
    """The commits that changed claims in the files below `folder`, newest first; none outside git.

    A shallow clone's oldest commit is left out: what it changed cannot be told.
    """
    try:
        commits = list(_commits(_log(root, folder)))
        files = _blobs(root, {name for commit in commits for pair in commit.files for name in pair} - {_NOTHING})
    except (OSError, subprocess.CalledProcessError):
        return ()
    return tuple(revision for commit in commits if (revision := _revision(commit, files)).changes)


def _log(root: Path, folder: str) -> str:
    git = ["git", "-C", str(root)]
    shallow = _run([*git, "rev-parse", "--is-shallow-repository"]).strip() == b"true"
    form = "--format=%x00%H%x1f%P%x1f%ct%x1f%s"
    what = ["--first-parent", "-m", "--root", "--raw", "--no-abbrev", "--no-renames", "--relative", form]
    log = _run([*git, "log", f"--max-count={COMMITS}", *what, "--", folder]).decode(errors="replace")
    if not shallow:
        return log
    return "\0".join(entry for entry in log.split("\0") if entry.partition("\x1f")[2].partition("\x1f")[0])


def _run(command: list[str], given: bytes = b"") -> bytes:
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


def _commits(log: str) -> Iterator[_Commit]:
    for entry in filter(None, log.split("\0")):
        head, _, rows = entry.partition("\n")
        name, _, seconds, subject = head.split("\x1f", 3)
        raw = (row.split() for row in rows.split("\n") if row.startswith(":"))
        files = tuple((before, after) for _, _, before, after, *_ in raw)
        yield _Commit(name, datetime.fromtimestamp(int(seconds), UTC), subject, files)


def _blobs(root: Path, names: Iterable[str]) -> dict[str, str]:
    """The texts of files by their hashes."""
    wanted = sorted(names)
    answer = _run(["git", "-C", str(root), "cat-file", "--batch"], "\n".join([*wanted, ""]).encode())
    texts: dict[str, str] = {}
    start = 0
    for name in wanted:
        head_end = answer.index(b"\n", start)
        size = int(answer[start:head_end].rsplit(b" ", 1)[1])
        texts[name] = answer[head_end + 1 : head_end + 1 + size].decode(errors="replace")
        start = head_end + size + 2
    return texts


def _revision(commit: _Commit, files: dict[str, str]) -> Revision:
    before = {note for old, _ in commit.files for note in _notes(files.get(old, ""))}
    after = {note for _, new in commit.files for note in _notes(files.get(new, ""))}
    # Only notes whose text changed are read as YAML: most of a file is the same before and after.
    changed = changes(_statements(before - after), _statements(after - before))
    return Revision(commit.hash, commit.time, commit.subject, changed)


def _notes(text: str) -> list[str]:
    """A file's notes, each as its own text where they begin with a hyphen in the first column, else in one."""
    whole = text.replace("\r\n", "\n")
    return [note.rstrip() for note in _NOTE.split(whole)[1:] or [whole]]


def _statements(notes: Iterable[str]) -> dict[str, Statement]:
    read = (read_yaml(note, "").data for note in notes)
    found = [_statement(item) for data in read if isinstance(data, list) for item in data if isinstance(item, dict)]
    return {statement.id: statement for statement in sorted(found, key=lambda s: s.id) if statement.id}


def _statement(item: dict[str, Any]) -> Statement:
    """What a note says, in whatever form it had then: keys that are missing or odd are empty."""
    evidence = item.get("evidence")
    passages = [piece for piece in evidence if isinstance(piece, dict)] if isinstance(evidence, list) else []
    return Statement(
        id=_text(item.get("id")),
        says=_text(item.get("says")),
        date=_text(item.get("date")),
        evidence=tuple((_text(piece.get("at")), _text(piece.get("quote"))) for piece in passages),
    )


def _text(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""
