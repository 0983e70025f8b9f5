"""The pipeline: read and check everything, then write; the built site of the example."""

import shutil
from pathlib import Path

import pytest

from build_tools import pipeline
from build_tools.pipeline import Checked, build, read_and_check, write_pages
from tests.commands import run
from tests.conftest import contents, copy_example

PAGES = [
    "index.html", "lamp.html", "timeline.html", "people.html", "bodies.html", "places.html", "documents.html",
    "terms.html", "seeds/index.html", "seeds/a01.html", "seeds/a02.html", "seeds/a03.html",
]  # fmt: skip
BAD = "- id: bad\n  says: Something.\n"


def test_the_example_is_good_and_every_quote_is_verified(example: Checked) -> None:
    assert example.findings == ()
    assert example.is_good
    assert example.figures == (
        "20 claims (9 events), 22 pieces of evidence, 32 of 32 quotes verified, 3 seeds, 3 pages"
    )


def test_what_is_not_proved_is_not_counted_as_verified(copy: Path) -> None:
    night = copy / "site_src" / "notes" / "night.yml"
    night.write_text(night.read_text().replace("then the island has no post", "then the island had no post"))
    assert "31 of 32 quotes verified" in read_and_check(copy).figures


def test_a_warning_lets_a_build_pass_and_an_error_does_not(copy: Path) -> None:
    note = copy / "site_src" / "notes" / "more.yml"
    note.write_text(BAD + "  evidence: [{at: a01#6, quote: Fourteen passengers were taken off}]\n")
    checked = read_and_check(copy)
    assert [finding.code.name for finding in checked.findings] == ["claim-unused"]
    assert checked.is_good
    note.write_text(BAD)
    assert not read_and_check(copy).is_good


def test_reading_and_checking_writes_nothing(copy: Path) -> None:
    before = contents(copy)
    read_and_check(copy, copy / "texts")
    assert contents(copy) == before


def test_pages_are_written_for_mkdocs_with_the_assets(copy: Path, example: Checked) -> None:
    assert write_pages(copy, example.explainer) >= len(PAGES)
    written = contents(copy / "build" / "docs")
    assert {name for name in written if name.endswith(".md")} == {page.replace(".html", ".md") for page in PAGES}
    assert "assets/example.css" in written


def test_an_error_stops_the_build_before_anything_is_written(copy: Path) -> None:
    (copy / "site_src" / "notes" / "more.yml").write_text(BAD)
    before = contents(copy)
    assert not build(copy).is_good
    assert contents(copy) == before


def test_the_stages_are_told_in_order(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(pipeline, "publish", lambda root, site: told.append(f"publish {site.name}"))
    build(copy, progress=told.append)
    assert told == ["Reading and checking", "Writing pages", "Building the site with MkDocs", "publish site"]


@pytest.mark.parametrize("name", PAGES)
def test_the_built_site_has_every_page_with_a_title(built: Path, name: str) -> None:
    page = (built / "site" / name).read_text(encoding="utf-8")
    assert "<h1" in page


def test_the_built_site_has_the_assets_and_no_other_pages(built: Path) -> None:
    site = built / "site"
    assert (site / "assets" / "example.css").is_file()
    assert {path.relative_to(site).as_posix() for path in site.rglob("*.html")} == {*PAGES, "404.html"}


def test_every_claim_that_a_page_shows_has_its_anchor_and_its_footnotes(built: Path) -> None:
    page = (built / "site" / "lamp.html").read_text(encoding="utf-8")
    assert 'id="claim-petrel-strikes-the-teeth"' in page
    assert 'id="fn:a01-5b"' in page
    assert "[^" not in page


def test_entries_and_positions_are_elements_of_their_own(built: Path) -> None:
    places = (built / "site" / "places.html").read_text(encoding="utf-8")
    assert [f'<h2 id="{name}"' in places for name in ("gullholm", "gullholm-light", "northwick", "the-teeth")] == [
        True
    ] * 4
    seed = (built / "site" / "seeds" / "a01.html").read_text(encoding="utf-8")
    assert '<li><a href="../timeline.html#claim-boats-steer-by-the-light">' in seed


def test_a_second_build_gives_the_same_bytes(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    first = contents(built / "site")
    assert build(built).is_good
    assert contents(built / "site") == first
    elsewhere = copy_example(tmp_path / "another" / "folder")
    assert build(elsewhere).is_good
    assert contents(elsewhere / "site") == first


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        pytest.param("site_src/notes/more.yml", BAD, "evidence-missing", id="at the check"),
        pytest.param(
            "site_src/pages/index.md",
            "---\nid: home\ntitle: Home\n---\n\nSee [this](lost.md).\n\n![[petrel-strikes-the-teeth]]\n",
            "MkDocs could not build the site",
            id="in MkDocs",
        ),
    ],
)
def test_a_build_that_fails_leaves_the_last_good_site_as_it_was(
    built: Path, tmp_path: Path, name: str, text: str, says: str
) -> None:
    root = tmp_path / "copy"
    shutil.copytree(built, root)
    (root / name).write_text(text)
    before = contents(root / "site")
    done = run("build", "--root", root)
    assert done.exit_code == 1
    assert says in done.output
    assert contents(root / "site") == before
