"""Lays out an explainer as it is in a git revision, in a folder that is gone afterwards; nothing is checked out."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from build_tools.load.explainer import SOURCE
from build_tools.load.settings import CONFIG

PARTS = (SOURCE, "seeds", CONFIG)
"""What a contributor writes, below the explainer's root."""
TEMPLATES = "templates"


class RevisionError(Exception):
    """A revision cannot be read; the message says why, and what to do."""


@contextmanager
def folder_at(root: Path, revision: str) -> Iterator[Path]:
    """A temporary folder that holds the explainer at `root` as it is in `revision`: a branch, tag or commit.

    The templates are those of now: older ones need the generator that they were written for.
    Raises RevisionError where `root` is in no git repository, or the revision or an explainer in it unknown.
    """
    repository = _repository(root)
    commit = _commit(root, revision)
    prefix = PurePosixPath(root.resolve().relative_to(repository).as_posix())
    files = _files(repository, commit, prefix)
    if not any(SOURCE in path.parts for path in files):
        where = "" if prefix == PurePosixPath(".") else f" in {prefix}"
        raise RevisionError(f"there is no explainer{where} at {revision}: it has no {SOURCE}")
    with TemporaryDirectory(prefix="explainer-") as folder:
        contents = _contents(repository, list(files.values()))
        for path, content in zip(files, contents, strict=True):
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        if (root / TEMPLATES).is_dir():
            shutil.copytree(root / TEMPLATES, Path(folder, TEMPLATES))
        yield Path(folder).resolve()


def touched_files(root: Path, since: str = "HEAD") -> frozenset[str]:
    """The files below `root`, by their names there, that differ from a revision, new ones included; none outside git."""
    try:
        changed = _git(root, "diff", "--name-only", "--relative", "-z", since, "--", ".")
        new = _git(root, "ls-files", "--others", "--exclude-standard", "-z", "--", ".")
    except RevisionError:
        return frozenset()
    names = b"" if changed.returncode or new.returncode else changed.stdout + new.stdout
    return frozenset(name for name in names.decode(errors="replace").split("\0") if name)


def _repository(root: Path) -> Path:
    done = _git(root, "rev-parse", "--show-toplevel")
    if done.returncode:
        raise RevisionError(f"{root} is in no git repository that can be read: {_said(done)}")
    return Path(done.stdout.decode().strip()).resolve()


def _commit(root: Path, revision: str) -> str:
    done = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if not done.returncode:
        return done.stdout.decode().strip()
    message = f"there is no revision “{revision}”; name a branch, a tag or a commit, such as main or HEAD~1"
    if _git(root, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true":
        message += " (this clone is shallow: `git fetch --unshallow` gets the older ones)"
    raise RevisionError(message)


def _files(repository: Path, commit: str, prefix: PurePosixPath) -> dict[PurePosixPath, str]:
    """The objects of an explainer's files by their paths below its root; links are left out."""
    parts = [str(prefix / part) for part in PARTS]
    listed = _good(_git(repository, "ls-tree", "-r", "-z", "--full-tree", commit, "--", *parts))
    files: dict[PurePosixPath, str] = {}
    for entry in filter(None, listed.split(b"\0")):
        about, _, name = entry.partition(b"\t")
        mode, _, identity = about.decode().split()
        path = PurePosixPath(name.decode(errors="surrogateescape")).relative_to(prefix)
        if mode in ("100644", "100755") and ".." not in path.parts:
            files[path] = identity
    return files


def _contents(repository: Path, objects: list[str]) -> Iterator[bytes]:
    """What objects hold, in their order."""
    rest = memoryview(_good(_git(repository, "cat-file", "--batch", given="\n".join(objects).encode())))
    for _ in objects:
        end = bytes(rest[:200]).index(b"\n")
        size = int(bytes(rest[:end]).split()[2])
        yield bytes(rest[end + 1 : end + 1 + size])
        rest = rest[end + 2 + size :]


def _good(done: "subprocess.CompletedProcess[bytes]") -> bytes:
    if done.returncode:
        raise RevisionError(f"git could not read the revision: {_said(done)}")
    return done.stdout


def _said(done: "subprocess.CompletedProcess[bytes]") -> str:
    return " ".join(done.stderr.decode(errors="replace").split()).removeprefix("fatal: ")


def _git(folder: Path, *arguments: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    try:
        return subprocess.run(["git", "-C", folder, *arguments], input=given, capture_output=True, check=False)
    except OSError as error:
        raise RevisionError(f"git cannot be run: {error}") from error
