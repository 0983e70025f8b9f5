"""What git tells of the claims: each change once, none that changes nothing, and nothing outside git."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from build_tools.load.history import read_history
from build_tools.model.history import Revision

NOTES = "site_src/notes"
FIRST = """\
# Two notes.
- id: lamp
  says: >-
    The lamp is out.
  evidence:
    - at: a01#2
      quote: the lamp went out

- id: bell
  says: It rang.
"""

Commit = Callable[..., None]


@pytest.fixture
def commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Commit:
    """Commits files by name and text; None removes one. Every commit is a day later than the last."""
    for key, value in {"NAME": "A", "EMAIL": "a@example.org"}.items():
        monkeypatch.setenv(f"GIT_AUTHOR_{key}", value)
        monkeypatch.setenv(f"GIT_COMMITTER_{key}", value)
    day = iter(range(1, 28))
    _git(tmp_path, "init", "-q", "-b", "main")

    def make(message: str, **files: str | None) -> None:
        for name, text in files.items():
            path = tmp_path / NOTES / f"{name}.yml"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink() if text is None else path.write_text(text, encoding="utf-8")
        monkeypatch.setenv("GIT_COMMITTER_DATE", f"2031-05-{next(day):02}T12:00:00+02:00")
        _git(tmp_path, "add", "-A")
        _git(tmp_path, "commit", "-q", "--allow-empty", "-m", message)

    return make


def _git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", "-C", root, *arguments], check=True, capture_output=True)


def _told(revisions: tuple[Revision, ...]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(revision.subject, change.id, change.kinds) for revision in revisions for change in revision.changes]


def test_tells_each_change_once_newest_first(tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    commit("Reword", night=FIRST.replace("is out", "went out"))
    commit("Prove", night=FIRST.replace("is out", "went out").replace("a01#2", "a01#3"))
    commit("Withdraw", night=FIRST[: FIRST.index("- id: bell")].replace("is out", "went out").replace("a01#2", "a01#3"))
    history = read_history(tmp_path, NOTES)
    assert _told(history) == [
        ("Withdraw", "bell", ("claim withdrawn",)),
        ("Prove", "lamp", ("evidence changed",)),
        ("Reword", "lamp", ("reworded",)),
        ("Begin", "bell", ("new claim",)),
        ("Begin", "lamp", ("new claim",)),
    ]
    assert [revision.time.isoformat() for revision in history][-1] == "2031-05-01T10:00:00+00:00"
    reworded = history[2].changes[0]
    assert reworded.before
    assert reworded.after
    assert (reworded.before.says, reworded.after.says) == ("The lamp is out.", "The lamp went out.")


@pytest.mark.parametrize(
    ("name", "night", "other"),
    [
        ("a comment", FIRST.replace("# Two", "# Both"), None),
        ("white space", FIRST.replace("The lamp is out.", "The lamp\n    is out."), None),
        ("a move to another file", FIRST[: FIRST.index("- id: bell")], FIRST[FIRST.index("- id: bell") :]),
        ("another order", FIRST[FIRST.index("- id: bell") :] + FIRST[: FIRST.index("- id: bell")], None),
    ],
)
def test_tells_nothing_of(name: str, night: str, other: str | None, tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    commit(name, night=night, **({"other": other} if other else {}))
    assert [subject for subject, _, _ in _told(read_history(tmp_path, NOTES))] == ["Begin", "Begin"]


def test_sees_a_new_id_as_such(tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    commit("Rename", night=FIRST.replace("id: lamp", "id: lantern"))
    assert _told(read_history(tmp_path, NOTES))[0] == ("Rename", "lantern", ("new id",))


def test_reads_notes_that_could_not_be_read(tmp_path: Path, commit: Commit) -> None:
    commit("Break", night="- id: [\n- id: bell\n  says: It rang.\n")
    commit("Mend", night=FIRST)
    assert ("Mend", "lamp", ("new claim",)) in _told(read_history(tmp_path, NOTES))


def test_reads_the_notes_of_an_explainer_in_a_folder_of_the_repository(tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    _git(tmp_path, "mv", "site_src", "deep")
    commit("Move")
    assert _told(read_history(tmp_path / "deep", "notes"))


def test_a_merge_counts_once_as_what_it_brought(tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    _git(tmp_path, "switch", "-q", "-c", "side")
    commit("On the side", side="- id: cat\n  says: It sat.\n")
    _git(tmp_path, "switch", "-q", "main")
    _git(tmp_path, "merge", "-q", "--no-ff", "-m", "Merge the side", "side")
    assert _told(read_history(tmp_path, NOTES))[0] == ("Merge the side", "cat", ("new claim",))
    assert len(_told(read_history(tmp_path, NOTES))) == 3


def test_a_shallow_clone_tells_nothing_of_where_it_is_cut(tmp_path: Path, commit: Commit) -> None:
    commit("Begin", night=FIRST)
    commit("Reword", night=FIRST.replace("is out", "went out"))
    clone = tmp_path / "clone"
    _git(tmp_path, "clone", "-q", "--depth", "1", tmp_path.as_uri(), str(clone))
    assert read_history(clone, NOTES) == ()


def test_outside_git_there_is_no_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert read_history(tmp_path, NOTES) == ()


def test_without_commits_there_is_no_history(tmp_path: Path) -> None:
    _git(tmp_path, "init", "-q")
    assert read_history(tmp_path, NOTES) == ()
