"""The Nu Html Checker finds the built pages valid, but for one slip of the theme's own."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CHECKER = ROOT / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
THEMES_OWN = "Attribute “autocomplete” is only allowed when the input type is"

pytestmark = pytest.mark.skipif(
    os.environ.get("CI") != "true" and not (CHECKER.is_file() and shutil.which("java")),
    reason="the Nu Html Checker needs Java and its package: npm ci",
)


def test_pages_are_valid_html() -> None:
    pages = sorted((ROOT / "site").rglob("*.html"))
    assert len(pages) > 10, "build the site first: make site"
    done = subprocess.run(
        ["java", "-jar", CHECKER, "--errors-only", "--format", "json", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    messages = json.loads(done.stderr)["messages"]
    assert sum(message["message"].startswith(THEMES_OWN) for message in messages) <= 2 * len(pages)
    assert [
        f"{message['url']}:{message['lastLine']}: {message['message']}"
        for message in messages
        if not message["message"].startswith(THEMES_OWN)
    ] == []
