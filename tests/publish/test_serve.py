"""The live preview: what is saved is shown; what is wrong is told, and the last good pages stay."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from queue import Empty, SimpleQueue
from socket import socket
from time import monotonic, sleep

import pytest

from build_tools.pipeline import Checked, read_and_check
from build_tools.publish.serve import QUIET, serve
from tests.commands import PLAIN, run
from tests.conftest import contents

PATIENCE = 60
"""Seconds after which something that was to happen is taken never to happen; usually it takes a fraction of one."""

Preview = Callable[[Callable[[], None]], None]


def until(happened: Callable[[], bool]) -> bool:
    """Whether something happens, sooner or later."""
    end = monotonic() + PATIENCE
    while not (done := happened()) and monotonic() < end:
        sleep(0.02)
    return done


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def during(monkeypatch: pytest.MonkeyPatch) -> Preview:
    """Puts a scenario in the place of MkDocs's server: the preview lasts as long as the scenario does."""

    def put(scenario: Callable[[], None]) -> None:
        monkeypatch.setattr("mkdocs.commands.serve.serve", lambda *_, **__: scenario())

    return put


@pytest.mark.parametrize("name", ["site_src/notes/night.yml", "seeds/a01_dark_lamp.record.yml", "site_src/new.txt"])
def test_a_burst_of_saves_is_taken_up_together_and_not_save_by_save(copy: Path, during: Preview, name: str) -> None:
    taken_up: SimpleQueue[bool] = SimpleQueue()

    def scenario() -> None:
        for number in range(20):
            (copy / name).write_text(f"save {number}")
        assert taken_up.get(timeout=PATIENCE)
        sleep(3 * QUIET)

    during(scenario)
    serve(copy, lambda: taken_up.put(True), "127.0.0.1:0")
    assert taken_up.qsize() < 10


def test_reading_files_and_saving_others_is_no_change(copy: Path, during: Preview) -> None:
    taken_up: SimpleQueue[bool] = SimpleQueue()

    def scenario() -> None:
        contents(copy / "site_src")
        (copy / "README.md").write_text("not watched")
        with pytest.raises(Empty):
            taken_up.get(timeout=3 * QUIET)

    during(scenario)
    serve(copy, lambda: taken_up.put(True), "127.0.0.1:0")
    assert taken_up.empty()


def test_what_is_saved_is_written_and_what_is_broken_leaves_the_last_good_pages(
    copy: Path, during: Preview, monkeypatch: pytest.MonkeyPatch
) -> None:
    note, page = copy / "site_src" / "notes" / "after.yml", copy / "build" / "docs" / "timeline.md"
    checked: list[bool] = []
    seen: list[bool] = []

    def watched(root: Path, texts: Path | None = None) -> Checked:
        done = read_and_check(root, texts)
        checked.append(done.is_good)
        return done

    def scenario() -> None:
        seen.append("kept watch" in page.read_text())
        edit(note, "kept watch", "stood guard")
        seen.append(until(lambda: "stood guard" in page.read_text()))
        good = contents(copy / "build" / "docs")
        edit(note, "carried lanterns", "carried lamps")
        seen.append(until(lambda: False in checked))
        sleep(3 * QUIET)
        seen.append(contents(copy / "build" / "docs") == good)
        edit(note, "carried lamps", "carried lanterns")
        edit(note, "stood guard", "sat up")
        seen.append(until(lambda: "sat up" in page.read_text()))
        sleep(3 * QUIET)

    during(scenario)
    monkeypatch.setattr("build_tools.pipeline.read_and_check", watched)
    done = run("serve", "--root", copy)
    assert done.exit_code == 0
    assert seen == [True] * 5
    assert "quote-sealed" in done.output
    assert "The preview shows the last good pages." in done.output


@contextmanager
def served(root: Path, log: Path) -> Iterator[Callable[[str], str]]:
    """Runs `explainer serve` by itself; gives a function that fetches a page, or nothing while there is none."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def fetch(path: str) -> str:
        connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", path)
            return connection.getresponse().read().decode("utf-8")
        except (OSError, HTTPException):
            return ""
        finally:
            connection.close()

    plain = {name: value for name, value in os.environ.items() if name not in PLAIN}
    command = [sys.executable, "-m", "build_tools", "serve", "--root", str(root), "--address", f"127.0.0.1:{port}"]
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env=plain)
        try:
            yield fetch
        finally:
            process.terminate()
            process.wait()


def test_the_preview_is_served_and_follows_what_is_saved(copy: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    with served(copy, log) as fetch:
        assert until(lambda: "kept watch on its quay" in fetch("/timeline.html")), log.read_text()
        edit(copy / "site_src" / "notes" / "after.yml", "kept watch", "stood guard")
        assert until(lambda: "stood guard on its quay" in fetch("/timeline.html")), log.read_text()
