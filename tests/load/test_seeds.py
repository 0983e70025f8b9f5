"""Seeds: records, fingerprints and texts."""

import json
from pathlib import Path
from typing import Any

import pytest

from build_tools.load.seeds import (
    fingerprint_from_json,
    fingerprint_to_json,
    read_seed_texts,
    read_seeds,
    short_name,
)
from build_tools.model.fingerprint import take
from tests.explainers import RECORD, TEXT, lines, seed

TAKEN = take("s01_the_lamp.txt", TEXT.encode())


def lay_out(folder: Path, record: str | None = RECORD, fingerprint: str | None = None) -> None:
    """A seed's files; without a fingerprint given, the right one."""
    if record is not None:
        (folder / "s01_the_lamp.record.yml").write_text(record)
    printed = fingerprint_to_json(TAKEN, "a test") if fingerprint is None else fingerprint
    if printed:
        (folder / "s01_the_lamp.fingerprint.json").write_text(printed)


@pytest.mark.parametrize(("stem", "name"), [("000_1a72", "000"), ("a01_the_dark_lamp", "a01"), ("letter", "letter")])
def test_a_short_name_is_what_stands_before_the_first_underscore(stem: str, name: str) -> None:
    assert short_name(stem) == name


def test_a_fingerprint_survives_being_written_and_read() -> None:
    assert fingerprint_from_json(json.loads(fingerprint_to_json(TAKEN, "a test"))) == TAKEN


def test_a_fingerprint_s_file_says_what_made_it_and_gives_each_paragraph_a_line() -> None:
    written = fingerprint_to_json(TAKEN, "explainer seed add, version 0")
    assert json.loads(written)["made-by"] == "explainer seed add, version 0"
    assert len([line for line in written.split("\n") if line.startswith("[")]) == len(TAKEN.paragraphs)
    assert "keeper" not in written


@pytest.mark.parametrize(
    "data",
    [
        [], "x", {}, {"file": "a", "sha256": "b"}, {"file": "a", "sha256": "b", "paragraphs": [1]},
        {"file": "a", "sha256": "b", "paragraphs": [["x", ""]]}, {"file": "a", "sha256": "b", "paragraphs": None},
    ],
)  # fmt: skip
def test_json_of_another_form_is_no_fingerprint(data: Any) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        fingerprint_from_json(data)


def test_a_seed_is_its_record_and_its_fingerprint(tmp_path: Path) -> None:
    lay_out(tmp_path)
    (read,), unreadable, findings = read_seeds(tmp_path, tmp_path)
    assert (read.name, read.title, read.fingerprint) == ("s01", "The Lamp", TAKEN)
    assert (unreadable, findings) == (frozenset(), [])


@pytest.mark.parametrize(
    ("record", "fingerprint", "expected"),
    [
        pytest.param("title: x\n", None, "record.yml:1", id="a bad record"),
        pytest.param(RECORD, "{", "fingerprint.json:1 fingerprint-broken", id="a fingerprint that is no JSON"),
        pytest.param(RECORD, "[]", "fingerprint.json:1 fingerprint-broken", id="a fingerprint of another form"),
        pytest.param(RECORD, "", "fingerprint.json:1 fingerprint-broken", id="no fingerprint"),
    ],
)
def test_a_seed_that_cannot_be_read_is_named_so_that_no_evidence_is_blamed(
    tmp_path: Path, record: str, fingerprint: str | None, expected: str
) -> None:
    lay_out(tmp_path, record, fingerprint)
    seeds, unreadable, findings = read_seeds(tmp_path, tmp_path)
    assert not seeds
    assert unreadable == {"s01"}
    assert any(line.startswith(f"s01_the_lamp.{expected}") for line in lines(findings))


def test_texts_are_found_under_the_names_that_the_fingerprints_give(tmp_path: Path) -> None:
    (tmp_path / "s01.txt").write_bytes(TEXT.encode())
    texts, findings = read_seed_texts(tmp_path, [seed("s01"), seed("s02")])
    assert texts == {"s01": TEXT.encode()}
    assert lines(findings) == ["seeds/s02.record.yml:1 text-missing"]
    assert "s02.txt" in findings[0].message
