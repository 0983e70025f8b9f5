from pathlib import Path

import pytest

from build_tools.load.revision import RevisionError, folder_at, touched_files
from tests.history import Repository, new_repository

NOTE = "site_src/notes/a.yml"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    return new_repository(tmp_path, monkeypatch)


def found(folder: Path) -> dict[str, str]:
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*") if p.is_file()}


def test_files_are_those_of_the_revision_and_the_working_tree_stays(repository: Repository) -> None:
    first = repository.save({NOTE: "one “é”\n", "mkdocs.yml": "x\n", "other": "no\n"})
    repository.save({NOTE: "two\n", "site_src/notes/b.yml": ""})
    (repository.root / "site_src/notes/b.yml").write_text("not yet committed", encoding="utf-8")
    with folder_at(repository.root, first) as folder:
        assert found(folder) == {NOTE: "one “é”\n", "mkdocs.yml": "x\n"}
    with folder_at(repository.root, "main") as folder:
        assert found(folder) == {NOTE: "two\n", "site_src/notes/b.yml": "", "mkdocs.yml": "x\n"}
    assert not folder.exists()
    assert repository.git("status", "--porcelain") == "M site_src/notes/b.yml"


def test_an_explainer_below_the_repository_is_read_from_there(repository: Repository) -> None:
    repository.save({"site_src/a": "outer", "inner/site_src/a": "inner", "inner/seeds/s": "seed"})
    with folder_at(repository.root / "inner", "HEAD") as folder:
        assert found(folder) == {"site_src/a": "inner", "seeds/s": "seed"}


def test_templates_are_those_of_now(repository: Repository) -> None:
    first = repository.save({NOTE: "a", "templates/page": "then"})
    repository.save({"templates/page": "now"})
    with folder_at(repository.root, first) as folder:
        assert found(folder)["templates/page"] == "now"


def test_links_to_other_files_are_left_out(repository: Repository) -> None:
    (repository.root / "site_src").mkdir()
    (repository.root / "site_src/link").symlink_to("/etc/hostname")
    repository.save({NOTE: "a"})
    with folder_at(repository.root, "HEAD") as folder:
        assert found(folder) == {NOTE: "a"}


@pytest.mark.parametrize("revision", ["nowhere", "HEAD~5", "--all", "", "HEAD:site_src"])
def test_an_unknown_revision_is_named(repository: Repository, revision: str) -> None:
    repository.save({NOTE: "a"})
    expected = f"there is no revision “{revision}”; name a branch"
    with pytest.raises(RevisionError, match=expected), folder_at(repository.root, revision):
        pass


def test_a_revision_without_an_explainer_is_refused(repository: Repository) -> None:
    first = repository.save({"README": "no explainer yet"})
    repository.save({NOTE: "a"})
    with pytest.raises(RevisionError, match="there is no explainer at"), folder_at(repository.root, first):
        pass


def test_a_shallow_clone_is_told_how_to_get_more(repository: Repository) -> None:
    first = repository.save({NOTE: "a"})
    repository.save({NOTE: "b"})
    clone = repository.root / "clone"
    repository.git("clone", "--quiet", "--depth=1", f"file://{repository.root}", str(clone))
    with pytest.raises(RevisionError, match="git fetch --unshallow"), folder_at(clone, first):
        pass


def test_outside_git_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(RevisionError, match="is in no git repository"), folder_at(tmp_path, "HEAD"):
        pass


def test_files_that_differ_from_a_revision_are_known(repository: Repository) -> None:
    """By them the quotation account is passed where something was changed, not in an older note."""
    repository.save({NOTE: "[]\n"})
    (repository.root / "site_src/notes/more.yml").write_text("[]\n", encoding="utf-8")
    assert touched_files(repository.root) == {"site_src/notes/more.yml"}
    assert touched_files(repository.root, "nowhere") == frozenset()
    assert touched_files(repository.root.parent) == frozenset()
