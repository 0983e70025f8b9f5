import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from build_tools.cli import main
from tests.history import Repository, new_repository

NIGHT = "site_src/notes/night.yml"


@pytest.fixture
def repository(copy: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The example in a repository: one commit of it, then a word and an id changed in the files."""
    repository = new_repository(copy, monkeypatch)
    repository.save()
    note = copy / NIGHT
    text = note.read_text(encoding="utf-8")
    assert "the ferry [[petrel]] ran" in text
    note.write_text(text.replace("the ferry [[petrel]] ran", "the ferry [[petrel]] drove"), encoding="utf-8")
    for file in (copy / "site_src").rglob("*.*"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("boats-steer-by-the-light", "boats-avoid-the-teeth"), encoding="utf-8")
    return repository


def run(repository: Repository, *arguments: str) -> str:
    done = CliRunner().invoke(main, ["diff", "--root", str(repository.root), *arguments])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_working_tree_is_compared_with_a_revision(repository: Repository) -> None:
    data = json.loads(run(repository, "HEAD", "--format", "json"))
    assert (data["before"], data["after"], data["errors"]) == ("HEAD", "the working tree", [0, 0])
    assert data["added"] == data["removed"] == []
    assert [(claim["id"], claim["former"]) for claim in data["changed"]] == [
        ("boats-avoid-the-teeth", "boats-steer-by-the-light"),
        ("petrel-strikes-the-teeth", ""),
    ]
    assert data["pages"]
    assert all(page["what"] == "changed" for page in data["pages"])


def test_two_revisions_are_compared_and_the_working_tree_left_alone(repository: Repository) -> None:
    changed = (repository.root / NIGHT).read_text(encoding="utf-8")
    assert "Nothing that readers see has changed" in run(repository, "HEAD", "HEAD")
    assert (repository.root / NIGHT).read_text(encoding="utf-8") == changed


def test_text_markdown_and_html_tell_the_same_change(repository: Repository) -> None:
    assert "the ferry Petrel [-ran-] {+drove+} onto" in run(repository, "HEAD")
    marked = "the ferry Petrel <del>ran</del> <ins>drove</ins> onto"
    assert marked in run(repository, "HEAD", "--format", "markdown")
    assert marked in run(repository, "HEAD", "--format", "html", "--site", ".")


def test_an_unknown_revision_is_an_error_in_one_line(repository: Repository) -> None:
    done = CliRunner().invoke(main, ["diff", "--root", str(repository.root), "nowhere"])
    assert done.exit_code == 1
    assert done.output.startswith("Error: there is no revision “nowhere”")
