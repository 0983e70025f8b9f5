"""Small git repositories for the tests of what reads history."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Repository:
    """A git repository in a folder of its own."""

    root: Path

    def git(self, *arguments: str) -> str:
        """Runs git here and returns what it prints."""
        done = subprocess.run(["git", "-C", self.root, *arguments], check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def save(self, files: Mapping[str, str] | None = None) -> str:
        """Writes files by their paths, commits whatever is there, and returns the commit."""
        for name, text in (files or {}).items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "Write")
        return self.git("rev-parse", "HEAD")


def new_repository(root: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository whose commits somebody makes, without the settings of this machine."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Ada Thorne")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "ada@lamp.example")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    # Git hands its own repository to what hooks run; these tests make theirs.
    for name in ("GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"):
        monkeypatch.delenv(name, raising=False)
    repository = Repository(root)
    repository.git("init", "--quiet", "--initial-branch=main")
    return repository
