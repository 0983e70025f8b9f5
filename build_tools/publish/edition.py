"""The date of an edition: that of the last commit, so that the same commit always makes the same site."""

import os
import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

EPOCH = "SOURCE_DATE_EPOCH"
"""The variable that fixes the time of a build (reproducible-builds.org), in seconds since 1970."""


def edition_date(root: Path) -> date | None:
    """The day, in UTC, of this edition: SOURCE_DATE_EPOCH's, or the last commit's; None where there is neither.

    `root` must be the top of its repository: the commits of one around it say nothing of when this was changed.
    """
    seconds = os.environ.get(EPOCH) or (last_commit(root) if (root / ".git").exists() else None)
    return datetime.fromtimestamp(int(seconds), UTC).date() if seconds and seconds.isdecimal() else None


def last_commit(root: Path) -> str | None:
    """The last commit's time in seconds since 1970; None outside git."""
    try:
        done = subprocess.run(
            ["git", "-C", root, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip() or None
