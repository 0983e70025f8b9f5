"""Seeds: records, fingerprints and texts."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from build_tools.load.seeds import (
    fingerprint_from_json,
    fingerprint_to_json,
    read_salts,
    read_seed_texts,
    read_seeds,
    salts_to_text,
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
    assert fingerprint_from_json(fingerprint_to_json(TAKEN, "a test")) == TAKEN


def test_a_fingerprint_s_file_says_what_made_it_and_gives_each_paragraph_a_line() -> None:
    written = fingerprint_to_json(TAKEN, "explainer seed add, version 0")
    assert json.loads(written)["made-by"] == "explainer seed add, version 0"
    assert len([line for line in written.split("\n") if line.startswith('{"words"')]) == len(TAKEN.paragraphs)
    assert "keeper" not in written


def test_a_fingerprint_s_file_holds_no_salt() -> None:
    opened = seed("s01")
    written = fingerprint_to_json(opened.fingerprint, "a test")
    assert written == fingerprint_to_json(opened.fingerprint.with_salts({}), "a test")


SHA = "0" * 64
SEAL = "A" * 22


@pytest.mark.parametrize(
    "data",
    [
        [], "x", {}, {"file": "a", "sha256": SHA}, {"file": "a", "sha256": SHA, "paragraphs": [1]},
        {"file": "a", "sha256": SHA, "paragraphs": None}, {"file": "a", "sha256": SHA, "paragraphs": [["x", ""]]},
        {"file": "a", "sha256": "b", "paragraphs": []}, {"file": "a/b", "sha256": SHA, "paragraphs": []},
        {"file": "a", "sha256": SHA, "paragraphs": [{"words": 1}]},
        {"file": "a", "sha256": SHA, "paragraphs": [{"words": -1, "seals": SEAL}]},
        {"file": "a", "sha256": SHA, "paragraphs": [{"words": 1, "seals": "A"}]},
        {"file": "a", "sha256": SHA, "paragraphs": [{"words": 1, "seals": f"{SEAL},{SEAL}"}]},
    ],
)  # fmt: skip
def test_json_of_another_form_is_no_fingerprint(data: Any) -> None:
    with pytest.raises(ValidationError):
        fingerprint_from_json(json.dumps(data))


SALTS = {2: {0: b"\0" * 16, 3: b"\xff" * 16}, 4: {1: bytes(range(16))}}


def test_salts_survive_being_written_and_read(tmp_path: Path) -> None:
    path = tmp_path / "s01_the_lamp.salts.txt"
    path.write_text(salts_to_text(SALTS, "a test"))
    read = read_salts(path, tmp_path, TAKEN)
    assert (read.salts, read.findings) == (SALTS, ())


def test_salts_are_written_a_line_a_token_in_order() -> None:
    backwards = {number: dict(reversed(several.items())) for number, several in reversed(SALTS.items())}
    lines_written = salts_to_text(backwards, "a test, version 0").split("\n")
    assert lines_written[0].startswith("# Made by a test, version 0.")
    assert [line.split()[0] for line in lines_written[1:-1]] == ["2:0", "2:3", "4:1"]


def test_where_there_is_no_file_of_salts_nothing_is_open(tmp_path: Path) -> None:
    read = read_salts(tmp_path / "s01.salts.txt", tmp_path, TAKEN)
    assert (read.salts, read.findings) == ({}, ())


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (f"2:0 {SEAL}", ""),
        (f"  2:0 {SEAL} ", ""),
        ("# a comment", ""),
        ("", ""),
        (f"2:17 {SEAL}", "names a token that the seed does not have"),
        (f"9:0 {SEAL}", "names a token that the seed does not have"),
        (f"0:0 {SEAL}", "is not `paragraph:token salt`"),
        (f"2:0 {SEAL}A", "is not `paragraph:token salt`"),
        (f"2:0 {SEAL[1:]}", "is not `paragraph:token salt`"),
        (f"2:-1 {SEAL}", "is not `paragraph:token salt`"),
        ("2:0 keeper", "is not `paragraph:token salt`"),
        ("<<<<<<< HEAD", "is not `paragraph:token salt`"),
    ],
)
def test_a_line_that_is_no_salt_is_a_finding_and_the_others_count(tmp_path: Path, line: str, what: str) -> None:
    path = tmp_path / "s01.salts.txt"
    path.write_text(f"# head\n{line}\n2:1 {SEAL}\n")
    read = read_salts(path, tmp_path, TAKEN)
    assert read.salts[2][1] == b"\0" * 16
    assert lines(read.findings) == (["s01.salts.txt:2 salts-broken"] if what else [])
    assert all(finding.message == f"the line {what}" for finding in read.findings)


def test_without_a_fingerprint_no_salt_is_blamed(tmp_path: Path) -> None:
    path = tmp_path / "s01.salts.txt"
    path.write_text(f"9:9 {SEAL}\n")
    assert read_salts(path, tmp_path, None).findings == ()


def test_a_seed_s_quotes_are_open_by_its_salts(tmp_path: Path) -> None:
    lay_out(tmp_path)
    opened = seed("s01").fingerprint
    (tmp_path / "s01_the_lamp.salts.txt").write_text(
        salts_to_text({2: {index: opened.paragraphs[1].salts[index] for index in range(4)}}, "a test")
    )
    (read,), _, findings = read_seeds(tmp_path, tmp_path)
    assert findings == []
    assert read.fingerprint.paragraphs[1].find(["On Tuesday the keeper"])
    assert read.fingerprint.paragraphs[1].find(["On Tuesday the keeper lit"]) is None
    assert read.salts_file == "seeds/s01_the_lamp.salts.txt"


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
