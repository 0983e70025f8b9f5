import subprocess
from datetime import date
from pathlib import Path

import pytest

from build_tools.publish.edition import edition_date


def commit(root: Path, day: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "init", "-q", root], check=True)
    subprocess.run(
        ["git", "-C", root, *who, "commit", "-q", "--allow-empty", "-m", "a"],
        check=True,
        env={"GIT_COMMITTER_DATE": f"{day}T23:30:00+0000", "PATH": "/usr/bin:/bin:/usr/local/bin"},
    )


def test_the_day_of_the_last_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    commit(tmp_path, "2021-02-03")
    assert edition_date(tmp_path) == date(2021, 2, 3)


def test_source_date_epoch_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    commit(tmp_path, "2021-02-03")
    assert edition_date(tmp_path) == date(2001, 9, 9)


@pytest.mark.parametrize("epoch", [None, "", "soon"])
def test_no_day_outside_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, epoch: str | None) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if epoch is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert edition_date(tmp_path) is None


def test_no_day_in_a_folder_of_another_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    commit(tmp_path, "2021-02-03")
    (tmp_path / "below").mkdir()
    assert edition_date(tmp_path / "below") is None


def test_no_day_before_the_first_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    assert edition_date(tmp_path) is None
