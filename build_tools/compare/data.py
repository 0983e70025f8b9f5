"""Changes as JSON, for machines: every value of `Changes` under its own name."""

import json
from dataclasses import asdict

from build_tools.compare.changes import Changes

VERSION = 1
"""Goes up when a reader of the JSON would have to change."""


def as_json(changes: Changes) -> str:
    """Changes as JSON in UTF-8; each changed claim also tells its corroboration's trend."""
    data = asdict(changes)
    for change, entry in zip(changes.changed, data["changed"], strict=True):
        entry["corroboration"]["trend"] = change.corroboration.trend
    return json.dumps({"version": VERSION} | data, ensure_ascii=False, indent=1) + "\n"
