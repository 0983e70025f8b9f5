"""The generator knows no subject: a second explainer goes through the whole pipeline without a word of the first."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from build_tools.cli import main
from build_tools.pipeline import read_and_check

PROJECT = Path(__file__).parents[1]
SECOND = Path(__file__).parent / "second"
WRITTEN = {".atom", ".bib", ".html", ".ics", ".json", ".txt", ".xml"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The second explainer's site, built as the command line does it."""
    root = tmp_path_factory.mktemp("second") / "sand"
    shutil.copytree(SECOND, root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1000000000")
        for texts in ([], ["--texts", str(root / "texts")]):
            done = CliRunner().invoke(main, ["build", "--root", str(root), *texts])
            assert done.exit_code == 0, done.output
            assert "51 of 51 quotes verified" in done.output
    return root / "site"


@pytest.fixture(scope="module")
def names() -> list[str]:
    """The names that the first explainer is about, and its site's."""
    explainer = read_and_check(PROJECT).explainer
    found = {explainer.settings.site_name, *(seed.publisher for seed in explainer.seeds)}
    found |= {name for entity in explainer.entities for name in entity.names if name[:1].isupper()}
    assert len(found) > 50
    return sorted(found)


def _standing(names: list[str], text: str) -> list[str]:
    return re.findall(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)", text)


def test_is_built_whole(site: Path) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    assert len(pages) > 15
    assert {"index.html", "people.html", "terms.html", "seeds/b1.html", "data/index.html"} <= pages
    assert not (site / "data/changes.atom").exists(), "this copy has no history"
    assert "of one size" in (site / "cause.html").read_text(encoding="utf-8")


def test_has_no_word_of_the_first(site: Path, names: list[str]) -> None:
    files = [path for path in site.rglob("*") if path.suffix in WRITTEN]
    assert len(files) > 40
    found = {path.name: words for path in files if (words := _standing(names, path.read_text(encoding="utf-8")))}
    assert found == {}


def test_the_generator_has_no_word_of_the_first(names: list[str]) -> None:
    """Code, templates and starter would read the same had the first explainer never been written."""
    files = [
        path for folder in ("build_tools", "templates") for path in (PROJECT / folder).rglob("*") if path.is_file()
    ]
    written = [path for path in files if path.suffix in {".html", ".j2", ".md", ".py", ".txt", ".yml"}]
    assert len(written) > 90
    found = {path.name: words for path in written if (words := _standing(names, path.read_text(encoding="utf-8")))}
    assert found == {}


def test_says_what_is_its_own_in_every_file(site: Path) -> None:
    for name in ("explainer.json", "events.ics", "sources.bib", "timeline.json", "annotations.json"):
        assert "Dray Bay" in (site / "data" / name).read_text(encoding="utf-8"), name


def test_is_the_same_twice(site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    root = tmp_path / "elsewhere"
    shutil.copytree(SECOND, root)
    assert CliRunner().invoke(main, ["build", "--root", str(root)]).exit_code == 0
    first, again = (
        {p.relative_to(f).as_posix(): p.read_bytes() for p in f.rglob("*") if p.is_file()}
        for f in (site, root / "site")
    )
    assert len(first) > 50
    assert again == first
