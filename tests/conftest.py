"""What all tests share: the example explainer, copies of it, golden files, and the example's built site."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from build_tools.pipeline import Checked, read_and_check
from build_tools.publish.pdf import find_chromium
from tests.commands import run

HERE = Path(__file__).parent
EXAMPLE = HERE / "example"
TEXTS = HERE / "example_texts"
GOLDEN = HERE / "golden"

Compare = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew", action="store_true", help="write the golden files anew instead of comparing with them")


def pytest_configure() -> None:
    """The tests' explainers have texts of their own; those that the environment names are another explainer's."""
    os.environ.pop("EXPLAINER_TEXTS", None)


@pytest.fixture(scope="session")
def example() -> Checked:
    """The example, read and checked with its texts."""
    return read_and_check(EXAMPLE, TEXTS)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the example that a test may spoil; its texts are in the folder `texts`."""
    return copy_example(tmp_path / "copy")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Compare:
    """Compares a text with a golden file, or, under `--renew`, writes the file."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--renew"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing; make it: python -m pytest --renew"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A Chromium; skips, saying why, where there is none; in CI that is a failure.

    It is each module's own, because what prints the PDF opens one itself, and two cannot be driven at once.
    """
    if not find_chromium():
        reason = "no Chromium found; Debian: apt-get install chromium"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=find_chromium())
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The root of a copy of the example whose site was built once, as the command line does it."""
    root = copy_example(tmp_path_factory.mktemp("built") / "example")
    done = run("build", "--root", root, env={"SOURCE_DATE_EPOCH": "1000000000"})
    assert done.exit_code == 0, done.output
    assert (root / "site" / "index.html").is_file()
    return root


def copy_example(root: Path) -> Path:
    """Copies the example, with its texts in the folder `texts`, to `root`."""
    shutil.copytree(EXAMPLE, root)
    shutil.copytree(TEXTS, root / "texts")
    return root


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its name there."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
