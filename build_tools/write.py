"""Writes rendered pages and assets for MkDocs: only files that changed, and none that is no longer there."""

from collections.abc import Mapping
from pathlib import Path


def write(pages: Mapping[str, str], assets: Path, docs: Path) -> None:
    """Makes the folder `docs` hold the pages, and the files of `assets` under `assets/`, and nothing else.

    Files that would not change are left untouched, so that a server that watches them sees only changes.
    """
    wanted = {docs / address: text.encode() for address, text in pages.items()}
    wanted |= {
        docs / "assets" / path.relative_to(assets): path.read_bytes() for path in assets.rglob("*") if path.is_file()
    }
    for path, content in wanted.items():
        if not path.is_file() or path.read_bytes() != content:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    for path in docs.rglob("*"):
        if path.is_file() and path not in wanted:
            path.unlink()
