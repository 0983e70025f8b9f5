"""Adds a seed: its fingerprint, and a record to fill in; and writes what is open of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from build_tools import __version__
from build_tools.edit.opening import open_quotes
from build_tools.load.explainer import load
from build_tools.load.files import TextFile, read_text
from build_tools.load.notes import read_note
from build_tools.load.seeds import FINGERPRINT, RECORD, Salts, fingerprint_to_json, salts_to_text, short_name
from build_tools.model.fingerprint import OpenParagraph, open_paragraphs, paragraphs_of, take
from build_tools.model.kinds import RECORDS
from build_tools.model.oddities import control_characters, oddities
from build_tools.model.seed import SALTS, Record, Seed

_RECORD = f"""\
{RECORDS.head}# What is known of this seed. Each fact says where it was found: a passage of the text (`evidence:` with `at`
# and `quote`), a part of the address (`in-address:`), or where else (`found:`). Leave out what is not known.
title:
  value: TITLE
  found: WHERE
publisher:
  value: PUBLISHER
  found: WHERE
date:
  value: YYYY-MM-DD
  found: WHERE
# authors:
#   - given: GIVEN NAMES
#     family: FAMILY NAME
#     evidence:
#       at: {{name}}#1
#       quote: by the author
# address:
#   value: https://
#   found: WHERE
# type: article-newspaper
# language: en
# furniture: 1-3, 5
# headings: 8, 12
"""

_BY = f"explainer, version {__version__}"

Facts = Callable[[str, tuple[OpenParagraph, ...]], str]


class SeedError(Exception):
    """A seed cannot be added; the message says why."""


@dataclass(frozen=True, slots=True)
class AddedSeed:
    """The files that were written for a seed, and what is odd about its text."""

    files: tuple[Path, ...]
    oddities: tuple[str, ...]


def add_seed(file: Path, folder: Path, facts: Facts | None = None) -> AddedSeed:
    """Takes the fingerprint of a text and, if there is none, writes a record.

    `facts` makes the record's YAML of the seed's short name and paragraphs; without it the record is laid
    out to be filled in. A seed that is there already gets its fingerprint anew, with nothing open, and keeps its record.
    Raises SeedError where the text is not UTF-8 or holds control characters, its short name is another seed's, or a fact is
    not of the form that the record takes; nothing is written then.
    """
    name = short_name(file.stem)
    others = [path.name for path in folder.glob(f"{name}_*{RECORD}") if path.name != file.stem + RECORD]
    if others:
        raise SeedError(f"the short name {name} is taken by {others[0]}; rename the file")
    content = file.read_bytes()
    text = _decoded(file, content)
    printed, record = folder / (file.stem + FINGERPRINT), folder / (file.stem + RECORD)
    yaml = RECORDS.head + facts(name, open_paragraphs(text)) if facts else _RECORD.format(name=name)
    if facts and (findings := read_note(Record, TextFile(record.name, yaml)).findings):
        raise SeedError("; ".join(finding.message for finding in findings))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / (file.stem + SALTS)).unlink(missing_ok=True)
    printed.write_text(fingerprint_to_json(take(file.name, content, _furniture(record)), _BY), encoding="utf-8")
    written = [printed]
    if not record.exists():
        record.write_text(yaml, encoding="utf-8")
        written.append(record)
    return AddedSeed(tuple(written), tuple(oddities(text)))


def _furniture(record: Path) -> frozenset[int]:
    """The paragraphs that a record, if it is there and can be read, sorts out as furniture."""
    if not record.is_file():
        return frozenset()
    notes = read_note(Record, read_text(record, record.parent)).notes
    return notes[0].furniture if notes else frozenset()


def _decoded(file: Path, content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SeedError(f"{file} is not UTF-8: byte {error.start + 1}; save it as UTF-8") from error
    if not paragraphs_of(text):
        raise SeedError(f"{file} has no text: every line is blank")
    if controls := control_characters(text):
        line, character = controls[0]
        more = f", and {len(controls) - 1} more" if len(controls) > 1 else ""
        raise SeedError(f"{file} holds a control character, {character} in line {line}{more}; take them out")
    return text


def write_salts(root: Path, seed: Seed, salts: Salts) -> Path | None:
    """Writes what is open of a seed; returns the file where it changed."""
    path = root / seed.salts_file
    text = salts_to_text(salts, _BY) if salts else ""
    before = path.read_text(encoding="utf-8") if path.is_file() else ""
    if text == before:
        return None
    if text:
        path.write_text(text, encoding="utf-8")
    else:
        path.unlink()
    return path


def open_all(root: Path, texts: Path | None = None) -> list[Path]:
    """Opens what the notes of the explainer below `root` quote, by the texts in a folder; returns the files that changed."""
    explainer, _ = load(root, texts)
    opening = open_quotes(explainer)
    changed = (write_salts(root, seed, opening.salts[seed.name]) for seed in explainer.seeds)
    return [path for path in changed if path]
