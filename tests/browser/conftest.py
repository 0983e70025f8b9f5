"""The built site as files and over HTTP, and its pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks all tests here, so that `-m "not browser"` leaves them out."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def pages() -> tuple[str, ...]:
    """The names of all built pages, the one for lost readers included; more than were written as Markdown."""
    written = list((ROOT / "build" / "docs").rglob("*.md"))
    found = sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))
    assert len(found) > len(written) > 10, "build the site first: make site"
    return tuple(found)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@contextmanager
def served(site: Path) -> Iterator[str]:
    """A built site's address over HTTP, on a port of this machine."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def origin() -> Iterator[str]:
    """The site's address over HTTP."""
    with served(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def folder() -> str:
    """The site's address as files."""
    return SITE.as_uri()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader with a wide screen, who prefers light."""
    with browser.new_context(viewport={"width": 1280, "height": 800}, color_scheme="light") as context:
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A page on a narrow screen that is touched."""
    with browser.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, color_scheme="light", reduced_motion="reduce"
    ) as context:
        yield context.new_page()
