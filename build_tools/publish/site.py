"""Has MkDocs build the site, strictly, and puts it in place in one step."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from time import time

from build_tools.load.settings import CONFIG
from build_tools.publish.edition import EPOCH, last_commit

BUILD = "build"
DOCS = f"{BUILD}/docs"


class PublishError(Exception):
    """MkDocs could not build the site without a warning; the message lists what it said."""


def publish(
    root: Path, site: Path, docs: Path | None = None, finish: Callable[[Path], None] = lambda site: None
) -> None:
    """Builds the pages in `docs` into the folder `site`, which changes only when the whole site is there.

    Without `docs`, mkdocs.yml says where they are. `finish` is given the new site before it takes the old one's
    place. Raises PublishError on any warning or error of MkDocs.
    """
    fresh = root / BUILD / f"{site.name}.new"
    shutil.rmtree(fresh, ignore_errors=True)
    with dated(root):
        _build(root / CONFIG, fresh, docs)
    finish(fresh)
    replace(site, fresh, root / BUILD / f"{site.name}.old")


def replace(folder: Path, fresh: Path, aside: Path) -> None:
    """Puts `fresh` where `folder` is; if that fails, what was there stays. `aside` is used in between."""
    shutil.rmtree(aside, ignore_errors=True)
    had_one = folder.exists()
    if had_one:
        folder.rename(aside)
    try:
        fresh.rename(folder)
    except OSError:
        if had_one:
            aside.rename(folder)
        raise
    shutil.rmtree(aside, ignore_errors=True)


@contextmanager
def dated(root: Path) -> Iterator[None]:
    """Sets SOURCE_DATE_EPOCH, unless it is set, to the last commit's time, so that builds are reproducible."""
    before = os.environ.get(EPOCH)
    if before is None and (committed := last_commit(root)):
        os.environ[EPOCH] = committed
    try:
        yield
    finally:
        if before is None:
            os.environ.pop(EPOCH, None)


def made_on(root: Path) -> datetime:
    """The time that what is built now is dated by, in UTC: SOURCE_DATE_EPOCH, else the last commit's, else now."""
    with dated(root):
        return datetime.fromtimestamp(int(os.environ.get(EPOCH) or time()), UTC)


def _build(config: Path, site: Path, docs: Path | None) -> None:
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    # Imported here: a second that `explainer check` need not wait for.
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, BuildError, ConfigurationError

    folders = {"docs_dir": str(docs)} if docs else {}
    with _collected_warnings() as warnings:
        try:
            loaded = load_config(str(config), site_dir=str(site), **folders)
            loaded.plugins.on_startup(command="build", dirty=False)
            build(loaded)
            loaded.plugins.on_shutdown()
        except (Abort, BuildError, ConfigurationError) as error:
            warnings.append(str(error))
    if warnings:
        raise PublishError("\n".join(warnings))


@contextmanager
def _collected_warnings() -> Iterator[list[str]]:
    """The messages that MkDocs logs as warnings or worse."""
    messages: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            messages.append(record.getMessage())

    collector = Collector(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(collector)
    try:
        yield messages
    finally:
        logger.removeHandler(collector)
