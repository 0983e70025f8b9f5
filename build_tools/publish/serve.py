"""Live preview: MkDocs serves the pages; whatever a contributor saves goes through the pipeline first."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Lock, Timer

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from build_tools.load.settings import CONFIG

WATCHED = ("site_src", "seeds", "templates")
QUIET = 0.2
"""Seconds without a further change after which a change is taken up; editors save in several steps."""


class _Saved(FileSystemEventHandler):
    """Calls back once after a burst of changes, and never twice at the same time."""

    def __init__(self, changed: Callable[[], object]) -> None:
        self.changed = changed
        self.timer: Timer | None = None
        self.turn = Lock()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write") or event.is_directory:
            return
        self.cancel()
        self.timer = Timer(QUIET, self._take_turn)
        self.timer.daemon = True
        self.timer.start()

    def cancel(self) -> None:
        """Takes up no change that has not been taken up yet."""
        if self.timer:
            self.timer.cancel()

    def _take_turn(self) -> None:
        with self.turn:
            self.changed()


def serve(root: Path, changed: Callable[[], object], address: str) -> None:
    """Serves the pages of `root` at `address` (host:port) until interrupted; calls `changed` on each change.

    `changed` writes the pages anew, or leaves them as they are; MkDocs shows what it writes.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    from mkdocs.commands.serve import serve as serve_docs

    observer, saved = Observer(), _Saved(changed)
    for folder in WATCHED:
        if (root / folder).is_dir():
            observer.schedule(saved, str(root / folder), recursive=True)
    observer.start()
    try:
        serve_docs(str(root / CONFIG), dev_addr=address, strict=False)
    finally:
        saved.cancel()
        observer.stop()
        observer.join()
