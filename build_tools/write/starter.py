"""Lays out a new explainer: the starter's notes and seeds, and the styles and theme that the built-in pages need."""

import shutil
from importlib.metadata import entry_points
from pathlib import Path

from build_tools.load.explainer import BUILTIN_TEMPLATES, SOURCE
from build_tools.write.seeds import add_seed, open_all

_PACKAGE = Path(__file__).parents[1]
STARTER = _PACKAGE / "starter"
BUILTIN_ASSETS = next(path for path in (_PACKAGE / "assets", _PACKAGE.parent / SOURCE / "assets") if path.is_dir())
"""The styles, icon and vendored script that the built-in pages need: in a wheel, or in a checkout."""

COMMAND = "explainer"
THEME = "theme"
_DOT = "dot_"
"""Begins the names of the starter's files and folders that begin with a full stop in an explainer."""


class StarterError(Exception):
    """A new explainer cannot be laid out; the message says why."""


def lay_out(folder: Path) -> list[Path]:
    """Lays out an invented explainer that builds at once; returns its files.

    Raises StarterError where the folder holds anything: nothing of anybody's is written over.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise StarterError(f"{folder} is not an empty folder; name a new one")
    copies = [
        (STARTER, folder),
        (BUILTIN_ASSETS, folder / SOURCE / "assets"),
        (BUILTIN_TEMPLATES / THEME, folder / "templates" / THEME),
    ]
    for source, target in copies:
        shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for path in sorted(folder.rglob(f"{_DOT}*")):
        path.rename(path.with_name(path.name.replace(_DOT, ".", 1)))
    (folder / "requirements.txt").write_text(_requirements(), encoding="utf-8")
    for text in sorted((folder / "texts").iterdir()):
        add_seed(text, folder / "seeds")
    open_all(folder, folder / "texts")
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _requirements() -> str:
    """The package that holds this generator, as a line of requirements; a comment where it is not installed."""
    note = "# The generator. Where your package index does not have it, write the address of its wheel or repository.\n"
    for command in entry_points(group="console_scripts", name=COMMAND):
        if command.dist:
            return f"{note}{command.dist.name}=={command.dist.version}\n"
    return f"{note}# (it was run from a folder, not installed, when this explainer was laid out)\n"
