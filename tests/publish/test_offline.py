"""The copy to take along: whole, checked by its own list, and the same bytes each time."""

import re
import subprocess
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from build_tools.pipeline import build
from build_tools.publish.offline import make_offline, this_copy
from build_tools.render.take_along import THIS_COPY
from tests.islet import make_islet

EPOCH = "1000000000"  # 9 September 2001


def made(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    make_islet(root)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    assert build(root).is_good
    folder, packed, summed = make_offline(root, root / "site", root / "dist", "low-islet-1.0")
    assert [path.name for path in (folder, packed, summed)] == [
        "offline",
        "low-islet-1.0.zip",
        "low-islet-1.0.zip.sha256",
    ]
    return folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return made(tmp_path / "islet", monkeypatch)


def test_holds_the_site_but_what_only_a_host_can_use(folder: Path) -> None:
    site = {path.relative_to(folder.parents[1] / "site") for path in (folder.parents[1] / "site").rglob("*")}
    copy = {path.relative_to(folder) for path in folder.rglob("*")}
    assert Path("index.html") in copy
    assert site - copy == {Path("404.html"), Path("sitemap.xml"), Path("sitemap.xml.gz")}
    assert copy - site == {Path("SHA256SUMS")}


def test_its_list_of_checksums_proves_it(folder: Path) -> None:
    done = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=folder, capture_output=True, text=True, check=False
    )
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert done.returncode == 0, done.stdout
    assert done.stdout.count(": OK") == len(files) - 2


def test_its_page_says_what_it_is_its_date_and_its_checksum(folder: Path) -> None:
    html = (folder / "offline.html").read_text(encoding="utf-8")
    said = html.partition(THIS_COPY)[2].partition("</p>")[0]
    assert "made on 9 September 2001" in said
    assert sha256((folder / "SHA256SUMS").read_bytes()).hexdigest() in said
    assert "https://islet.example/files/low-islet-" in html


def test_the_same_bytes_each_time(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = made(tmp_path / "elsewhere", monkeypatch)
    first, second = (path.parent / "low-islet-1.0.zip" for path in (folder, again))
    assert first.read_bytes() == second.read_bytes()
    assert f"{sha256(first.read_bytes()).hexdigest()}  {first.name}\n" == (
        first.with_name(f"{first.name}.sha256").read_text(encoding="utf-8")
    )


def test_the_zip_is_sorted_and_all_alike(folder: Path) -> None:
    with ZipFile(folder.parent / "low-islet-1.0.zip") as archive:
        entries = archive.infolist()
    names = [entry.filename for entry in entries]
    assert "low-islet-1.0/index.html" in names
    assert names == sorted(names)
    assert {entry.date_time for entry in entries} == {(2001, 9, 9, 1, 46, 40)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_a_copy_made_anew_holds_nothing_of_the_last(folder: Path) -> None:
    (folder / "old.html").write_text("", encoding="utf-8")
    root = folder.parents[1]
    make_offline(root, root / "site", root / "dist", "low-islet-1.0")
    assert (folder / "index.html").is_file()
    assert not (folder / "old.html").exists()


def test_the_hosted_page_says_that_it_is_no_copy(folder: Path) -> None:
    html = (folder.parents[1] / "site" / "offline.html").read_text(encoding="utf-8")
    assert re.search(f"{re.escape(THIS_COPY)}This is the web site", html)


@pytest.mark.parametrize("html", ["", THIS_COPY, f"{THIS_COPY}a</p>{THIS_COPY}b</p>"])
def test_a_page_without_one_place_for_it_is_a_bug(html: str) -> None:
    with pytest.raises(ValueError, match="no single paragraph"):
        this_copy(html, datetime(2001, 9, 9, tzinfo=UTC), "0")
