"""Publishing: MkDocs builds the site, strictly, and the site changes in one step."""

import os
import subprocess
from pathlib import Path

import pytest

from build_tools.publish.site import PublishError, dated, publish, replace

CONFIG = """\
site_name: A lamp
docs_dir: build/docs
use_directory_urls: false
theme: {name: mkdocs, locale: en, user_color_mode_toggle: false}
plugins: []
nav: [index.md]
"""


def lay_out(root: Path, page: str = "# Lamp\n", config: str = CONFIG) -> None:
    (root / "build" / "docs").mkdir(parents=True, exist_ok=True)
    (root / "build" / "docs" / "index.md").write_text(page)
    (root / "mkdocs.yml").write_text(config)


def folder(path: Path, text: str) -> Path:
    path.mkdir()
    (path / "file").write_text(text)
    return path


def test_the_site_is_built_where_it_belongs_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    lay_out(tmp_path)
    publish(tmp_path, tmp_path / "site")
    assert "Lamp" in (tmp_path / "site" / "index.html").read_text()
    assert sorted(path.name for path in (tmp_path / "build").iterdir()) == ["docs"]


@pytest.mark.parametrize(
    ("page", "config", "message"),
    [
        pytest.param("[lost](lost.md)\n", CONFIG, "lost.md", id="a link that leads nowhere"),
        pytest.param("# x\n", CONFIG + "unknown_setting: 1\n", "unknown_setting", id="a setting that there is not"),
        pytest.param("# x\n", CONFIG.replace("[index.md]", "[lost.md]"), "lost.md", id="a page that is not there"),
        pytest.param("# x\n", CONFIG.replace("name: mkdocs", "name: nosuch"), "nosuch", id="a theme that there is not"),
        pytest.param("# x\n", CONFIG + "markdown_extensions: [nosuch]\n", "nosuch", id="an unknown extension"),
    ],
)
def test_where_mkdocs_complains_the_site_stays_as_it_was(tmp_path: Path, page: str, config: str, message: str) -> None:
    site = folder(tmp_path / "site", "as it was")
    lay_out(tmp_path, page, config)
    with pytest.raises(PublishError, match=message):
        publish(tmp_path, site)
    assert {path.name: path.read_text() for path in site.iterdir()} == {"file": "as it was"}


def test_a_folder_is_replaced_by_another(tmp_path: Path) -> None:
    old, new = folder(tmp_path / "site", "old"), folder(tmp_path / "new", "new")
    folder(tmp_path / "aside", "left by a build that was cut off")
    replace(old, new, tmp_path / "aside")
    assert (old / "file").read_text() == "new"
    assert not new.exists()
    assert not (tmp_path / "aside").exists()


def test_a_folder_that_is_not_there_yet_is_put_in_place(tmp_path: Path) -> None:
    replace(tmp_path / "site", folder(tmp_path / "new", "new"), tmp_path / "aside")
    assert (tmp_path / "site" / "file").read_text() == "new"


def test_where_the_new_folder_cannot_be_put_in_place_the_old_one_stays(tmp_path: Path) -> None:
    old = folder(tmp_path / "site", "old")
    with pytest.raises(FileNotFoundError):
        replace(old, tmp_path / "no-such-folder", tmp_path / "aside")
    assert (old / "file").read_text() == "old"


def test_a_build_is_dated_by_the_last_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_DATE", "1000000000 +0000")
        monkeypatch.setenv(f"GIT_{role}_NAME", "Ada Thorne")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "ada@gullholm.example")
    for command in (["init", "--quiet"], ["commit", "--quiet", "--allow-empty", "--no-verify", "-m", "Light the lamp"]):
        subprocess.run(["git", "-C", tmp_path, "-c", "commit.gpgsign=false", *command], check=True)
    with dated(tmp_path):
        assert os.environ["SOURCE_DATE_EPOCH"] == "1000000000"
    assert "SOURCE_DATE_EPOCH" not in os.environ


def test_a_date_that_is_given_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    with dated(tmp_path):
        assert os.environ["SOURCE_DATE_EPOCH"] == "1"
    assert os.environ["SOURCE_DATE_EPOCH"] == "1"


def test_outside_a_repository_a_build_has_no_date_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with dated(tmp_path):
        assert "SOURCE_DATE_EPOCH" not in os.environ
