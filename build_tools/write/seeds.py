"""Adds a seed: its fingerprint, and a record to fill in."""

from collections.abc import Callable
from pathlib import Path

from build_tools import __version__
from build_tools.load.files import TextFile
from build_tools.load.notes import read_note
from build_tools.load.seeds import FINGERPRINT, RECORD, fingerprint_to_json, short_name
from build_tools.model.fingerprint import Fingerprint, take
from build_tools.model.kinds import RECORDS
from build_tools.model.seed import Record

_RECORD = f"""\
{RECORDS.head}# What is known of this seed. Each fact says where it was found: a passage of the text (`evidence:` with `at`
# and `quote`), or where outside it (`found:`). Leave out author or address where it is not known.
title:
  value: TITLE
  found: WHERE
publisher:
  value: PUBLISHER
  found: WHERE
date:
  value: YYYY-MM-DD
  found: WHERE
# author:
#   value: AUTHOR
#   evidence:
#     at: {{name}}#1
#     quote: by the author
# address:
#   value: https://
#   found: WHERE
# furniture: 1-3, 5
# headings: 8, 12
"""


Facts = Callable[[str, Fingerprint], str]


class SeedError(Exception):
    """A seed cannot be added; the message says why."""


def add_seed(file: Path, folder: Path, facts: Facts | None = None) -> list[Path]:
    """Takes the fingerprint of a text and, if there is none, writes a record; returns the files written.

    `facts` makes the record's YAML of the seed's short name and fingerprint; without it the record is laid
    out to be filled in. A seed that is there already gets its fingerprint anew and keeps its record. Raises SeedError where
    the text is not UTF-8, its short name is another seed's, or a fact is not of the form that the record takes.
    """
    name = short_name(file.stem)
    others = [path.name for path in folder.glob(f"{name}_*{RECORD}") if path.name != file.stem + RECORD]
    if others:
        raise SeedError(f"the short name {name} is taken by {others[0]}; rename the file")
    try:
        fingerprint = take(file.name, file.read_bytes())
    except UnicodeDecodeError as error:
        raise SeedError(f"{file} is not UTF-8: byte {error.start + 1}; save it as UTF-8") from error
    printed, record = folder / (file.stem + FINGERPRINT), folder / (file.stem + RECORD)
    text = RECORDS.head + facts(name, fingerprint) if facts else _RECORD.format(name=name)
    if facts and (findings := read_note(Record, TextFile(record.name, text)).findings):
        raise SeedError("; ".join(finding.message for finding in findings))
    folder.mkdir(parents=True, exist_ok=True)
    printed.write_text(fingerprint_to_json(fingerprint, f"explainer seed add, version {__version__}"), encoding="utf-8")
    if record.exists():
        return [printed]
    record.write_text(text, encoding="utf-8")
    return [printed, record]
