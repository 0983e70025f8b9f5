"""The files that are published or could be: the site, its editions, and what git tracks."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

FOLDERS = ("site", "dist")


def publishable(root: Path) -> list[Path]:
    """All files of `site/` and `dist/`, as far as they are there, and those that git tracks or would."""
    folders = [root / name for name in FOLDERS if (root / name).is_dir()]
    return [*files_in(folders), *_tracked(root)]


def files_in(paths: Iterable[Path]) -> list[Path]:
    """The files themselves, and all files below the folders, by name."""
    return [file for path in paths for file in (sorted(path.rglob("*")) if path.is_dir() else [path]) if file.is_file()]


def _tracked(root: Path) -> list[Path]:
    """The files that git tracks or is not told to ignore; none outside git."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    names = filter(None, done.stdout.split("\0")) if done.returncode == 0 else ()
    return [root / name for name in names if (root / name).is_file()]
