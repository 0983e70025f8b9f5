"""Writes rendered pages, pictures and assets for MkDocs: only files that changed, and none that is no longer there."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

Pictures = Mapping[str, Callable[[], bytes]]
"""What draws each picture, by its address."""

NO_PICTURES: Pictures = MappingProxyType({})

_IMPORT = re.compile(rb'^@import "(?P<name>[\w-]+\.css)";$', re.M)


def write(pages: Mapping[str, str], assets: Path, docs: Path, pictures: Pictures = NO_PICTURES) -> None:
    """Makes the folder `docs` hold the pages, the pictures, and the files of `assets` under `assets/`, and nothing else.

    Files that would not change are left untouched, so that a server that watches them sees only changes.
    A picture whose address is there is not drawn again: its address tells its content.
    """
    wanted = {docs / address: text.encode() for address, text in pages.items()}
    wanted |= {
        docs / "assets" / path.relative_to(assets): _content(path) for path in assets.rglob("*") if path.is_file()
    }
    drawn = {docs / address: draw for address, draw in pictures.items()}
    wanted |= {path: draw() for path, draw in drawn.items() if not path.is_file()}
    for path, content in wanted.items():
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in docs.rglob("*"):
        if path.is_file() and path not in wanted and path not in drawn:
            path.unlink()


def _content(path: Path) -> bytes:
    """What an asset holds; a style file with the files that it imports from its folder in their places."""
    if path.suffix != ".css":
        return path.read_bytes()
    return _IMPORT.sub(lambda m: path.with_name(m["name"].decode()).read_bytes(), path.read_bytes())
