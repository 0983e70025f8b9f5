"""Reads bad notes: text files that say what is wrong, which findings are expected, and what to lay over the example.

The form is told in tests/bad/README.md.
"""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from build_tools.write.seeds import add_seed, open_all

_FILE = re.compile(r"^==== (?P<path>\S+)(?: \((?P<how>[^)]*)\))?\n", re.M)
_FIELD = re.compile(r"^(?P<name>expected|hint|proved): (?P<value>.+)$", re.M)


@dataclass(frozen=True, slots=True)
class Overlay:
    """A bad note: what it is, the findings it expects, words of a hint, and its files with how each is laid.

    It `is_proved` unless it says otherwise: what its notes quote is opened before it is checked.
    """

    title: str
    expected: tuple[str, ...]
    hint: str
    is_proved: bool
    files: tuple[tuple[str, str, str], ...]

    def lay_over(self, root: Path) -> None:
        """Writes, appends or removes the files below `root`, and opens what the notes quote, as `explainer prove` does."""
        for name, how, text in self.files:
            path = root / name
            match how:
                case "removed":
                    shutil.rmtree(path) if path.is_dir() else path.unlink()
                case "appended":
                    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
                case "Latin-1" | "UTF-8":
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(text.encode(how))
                case "seed":
                    path.write_text(text, encoding="utf-8")
                    add_seed(path, root / "seeds")
                case _:
                    raise ValueError(f"{name} is laid over the example in no known way: {how}")
        if self.is_proved:
            open_all(root, root / "texts")


def read_overlay(path: Path) -> Overlay:
    """Reads a bad note from its file."""
    head, *files = _FILE.split(path.read_text(encoding="utf-8"))
    fields = _FIELD.findall(head)
    return Overlay(
        title=head.split("\n", 1)[0],
        expected=tuple(sorted(value for name, value in fields if name == "expected")),
        hint=next((value for name, value in fields if name == "hint"), ""),
        is_proved=("proved", "no") not in fields,
        files=tuple(
            (name, how or "UTF-8", text) for name, how, text in zip(files[::3], files[1::3], files[2::3], strict=True)
        ),
    )
