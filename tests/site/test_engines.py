"""Other engines that read mkdocs.yml build the same pages from the same Markdown."""

import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENGINES = ROOT / ".venv-engines" / "bin"

pytestmark = pytest.mark.skipif(
    not ENGINES.is_dir() and os.environ.get("CI") != "true",
    reason="the other engines are not set up: make engines",
)


class Sentences(HTMLParser):
    """Collects the text of each claim on a page, by its anchor."""

    def __init__(self) -> None:
        super().__init__()
        self.found: dict[str, str] = {}
        self.open: list[str | None] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "span":
            anchor = dict(attrs).get("id") or ""
            self.open.append(anchor if anchor.startswith("claim-") else None)

    def handle_endtag(self, tag: str) -> None:
        if tag == "span" and self.open:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        for anchor in filter(None, self.open):
            self.found[anchor] = self.found.get(anchor, "") + data


def sentences(page: Path) -> dict[str, str]:
    parser = Sentences()
    parser.feed(page.read_text(encoding="utf-8"))
    return {anchor: re.sub(r"\s+", " ", text).strip() for anchor, text in parser.found.items()}


def pages(site: Path) -> set[str]:
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    assert (ROOT / "site" / "index.html").is_file(), "build the site first: make site"
    for name in ("mkdocs.yml", "templates", "build/docs"):
        source, target = ROOT / name, tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(source, target) if source.is_dir() else shutil.copy(source, target)
    return tmp_path


@pytest.mark.parametrize("engine", ["properdocs", "zensical"])
def test_builds_the_same_pages_and_sentences(engine: str, copy: Path) -> None:
    done = subprocess.run(
        [ENGINES / engine, "build", "-f", "mkdocs.yml"], cwd=copy, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr

    shipped, built = ROOT / "site", copy / "site"
    names = pages(shipped)
    assert len(names) > 10
    assert pages(built) >= names

    checked = 0
    for name in sorted(names - {"404.html"}):
        expected = sentences(shipped / name)
        assert sentences(built / name) == expected, name
        checked += len(expected)
    assert checked > 100
