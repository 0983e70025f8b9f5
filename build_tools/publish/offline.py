"""Lays out the site as a folder to take along, with its checksums, and packs it: the same bytes each time."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from build_tools.link.addresses import OFFLINE
from build_tools.model.date import MONTHS
from build_tools.publish.site import made_on, replace
from build_tools.render.take_along import THIS_COPY

FOLDER = "offline"
SUMS = "SHA256SUMS"
"""The list of checksums, as sha256sum writes and reads it."""
PAGE = OFFLINE.replace(".md", ".html")
FOR_HOSTS = frozenset({"404.html", "sitemap.xml", "sitemap.xml.gz"})
"""What only a web server can use: it holds absolute addresses."""

_FIRST = datetime(1980, 1, 1, tzinfo=UTC)
"""The earliest time that a zip file can say."""


def make_offline(root: Path, site: Path, dist: Path, name: str) -> list[Path]:
    """Copies `site` to `dist`/offline and packs it as `name`.zip with a checksum beside it; returns the three paths."""
    made = made_on(root)
    fresh = dist / f"{FOLDER}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.copytree(site, fresh, ignore=lambda folder, _: FOR_HOSTS if Path(folder) == site else frozenset())
    _seal(fresh, made)
    folder, packed, summed = dist / FOLDER, dist / f"{name}.zip", dist / f"{name}.zip.sha256"
    replace(folder, fresh, dist / f"{FOLDER}.old")
    _pack(folder, packed, name, max(made, _FIRST))
    summed.write_text(f"{sha256(packed.read_bytes()).hexdigest()}  {packed.name}\n", encoding="utf-8")
    return [folder, packed, summed]


def this_copy(html: str, made: datetime, sums: str) -> str:
    """The page on copies with this copy's date and the checksum of its list. Raises ValueError where it has no place."""
    before, mark, rest = html.partition(THIS_COPY)
    _, end, after = rest.partition("</p>")
    if not mark or not end or THIS_COPY in after:
        raise ValueError(f"{PAGE} has no single paragraph {THIS_COPY}")
    date = f"{made.day} {MONTHS[made.month - 1]} {made.year}"
    said = f"This is a copy to take along, made on {date}. The SHA-256 of its list of checksums, "
    return f'{before}{mark}{said}<a href="{SUMS}">{SUMS}</a>, is <code>{sums}</code>.{end}{after}'


def _seal(folder: Path, made: datetime) -> None:
    """Writes the list of all files' checksums, and the list's own into the page on copies, which the list leaves out."""
    page = folder / PAGE
    lines = [
        f"{sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder).as_posix()}\n"
        for path in _files(folder)
        if path != page
    ]
    sums = "".join(lines).encode()
    (folder / SUMS).write_bytes(sums)
    if page.is_file():
        page.write_text(this_copy(page.read_text(encoding="utf-8"), made, sha256(sums).hexdigest()), encoding="utf-8")


def _pack(folder: Path, packed: Path, name: str, made: datetime) -> None:
    """Packs a folder, below one named `name`: sorted, with one time and one mode for all."""
    fresh = packed.with_name(f"{packed.name}.new")
    with ZipFile(fresh, "w") as archive:
        for path in _files(folder):
            entry = ZipInfo(f"{name}/{path.relative_to(folder).as_posix()}", made.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 3  # Unix, wherever it is made
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes(), compresslevel=9)
    fresh.replace(packed)


def _files(folder: Path) -> Iterator[Path]:
    """All files below a folder, by name."""
    yield from sorted((path for path in folder.rglob("*") if path.is_file()), key=lambda path: path.as_posix())
