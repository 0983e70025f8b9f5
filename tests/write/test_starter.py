"""A new explainer: laid out by one command, built at once, from a checkout and from a wheel."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from build_tools import __version__
from build_tools.cli import main
from build_tools.pipeline import read_and_check

PROJECT = Path(__file__).parents[2]
PAGES = ("index", "bridge", "timeline", "about", "people", "bodies", "places", "data/index", "seeds/index", "seeds/h1")


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new explainer."""
    folder = tmp_path_factory.mktemp("starter") / "new"
    done = CliRunner().invoke(main, ["init", str(folder)])
    assert done.exit_code == 0, done.output
    return folder


def test_has_nothing_to_find_fault_with(laid_out: Path) -> None:
    checked = read_and_check(laid_out, laid_out / "texts")
    assert checked.findings == ()
    explainer = checked.explainer
    assert (len(explainer.seeds), len(explainer.questions), len(explainer.tables)) == (2, 1, 1)
    assert len(explainer.claims) >= 8
    assert explainer.events
    assert set(explainer.texts) == {"h1", "h2"}


def test_builds_at_once(laid_out: Path) -> None:
    done = CliRunner().invoke(main, ["--root", str(laid_out), "build"])
    assert done.exit_code == 0, done.output
    assert [name for name in PAGES if not (laid_out / f"site/{name}.html").is_file()] == []
    styles = [address for address in _settings(laid_out)["extra_css"] if not (laid_out / "site" / address).is_file()]
    assert styles == []


def test_brings_what_its_pages_and_its_git_need(laid_out: Path) -> None:
    settings = _settings(laid_out)
    needed = (
        *settings["extra_css"],
        *settings["extra_javascript"],
        *settings["extra"]["polyfills"],
        settings["theme"]["favicon"],
    )
    assert len(needed) > 5
    assert [name for name in needed if not (laid_out / "site_src" / name).is_file()] == []
    assert (laid_out / settings["theme"]["custom_dir"] / "main.html").is_file()
    assert "/texts/" in (laid_out / ".gitignore").read_text(encoding="utf-8")
    assert "explainer build" in (laid_out / ".github/workflows/explainer.yml").read_text(encoding="utf-8")
    assert f"=={__version__}\n" in (laid_out / "requirements.txt").read_text(encoding="utf-8")
    assert list(laid_out.rglob("dot_*")) == []


def test_is_set_up_as_the_first_explainer_is() -> None:
    """What is no matter of the subject is the same in both: a style or extension of one is missing from neither."""
    own = {"site_name", "site_description", "site_url", "nav", "copyright"}
    first, starter = (_settings(folder) for folder in (PROJECT, PROJECT / "build_tools/starter"))
    for name in ("repository", "downloads", "whole-seeds"):
        first["extra"].pop(name, None)
    shared = [{key: value for key, value in settings.items() if key not in own} for settings in (starter, first)]
    hint = "copy what follows `nav` in mkdocs.yml, but for `repository`, `downloads` and `whole-seeds`, into build_tools/starter/mkdocs.yml"
    assert shared[0] == shared[1], hint


def _settings(folder: Path) -> dict[str, Any]:
    settings: dict[str, Any] = yaml.safe_load((folder / "mkdocs.yml").read_text(encoding="utf-8"))
    return settings


def test_writes_over_nothing(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    done = CliRunner().invoke(main, ["init", str(tmp_path)])
    assert done.exit_code == 1
    assert "is not an empty folder" in done.output
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_lays_out_in_an_empty_folder(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["init", str(tmp_path)]).exit_code == 0
    assert (tmp_path / "mkdocs.yml").is_file()


@pytest.mark.parametrize("arguments", [["--root", "{}", "check"], ["check", "--root", "{}"]])
def test_root_stands_before_the_command_or_after_it(arguments: list[str], laid_out: Path) -> None:
    done = CliRunner().invoke(main, [argument.format(laid_out) for argument in arguments])
    assert done.exit_code == 0, done.output
    assert "2 seeds" in done.output


def test_works_when_installed_from_a_wheel(tmp_path: Path) -> None:
    """No file of this checkout is needed: the wheel holds templates, starter, styles and theme."""
    _run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path), cwd=PROJECT)
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "env", symlinks=True)
    python = tmp_path / "env/bin/python"
    _run(sys.executable, "-m", "pip", "-q", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel))
    site_packages = Path(_run(str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip())
    # The libraries are those that run these tests; a plain path is added after the wheel's own folder.
    (site_packages / "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    where = _run(str(python), "-c", "import build_tools; print(build_tools.__file__)", cwd=tmp_path).strip()
    assert Path(where).is_relative_to(tmp_path)
    explainer = str(tmp_path / "env/bin/explainer")
    _run(explainer, "init", "new", cwd=tmp_path)
    _run(explainer, "--root", "new", "build", cwd=tmp_path)
    assert [name for name in PAGES if not (tmp_path / f"new/site/{name}.html").is_file()] == []
    assert (tmp_path / "new/site/assets/css/text.css").is_file()
    assert (tmp_path / "new/site/data/explainer.json").is_file()
    assert f"explainer, version {__version__}" in _run(explainer, "--version")


def _run(*command: str, cwd: Path | None = None) -> str:
    """What a command prints; it sees nothing of this project's variables."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "EXPLAINER_"))}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
