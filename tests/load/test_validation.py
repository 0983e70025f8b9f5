"""From texts to models: what the schema refuses becomes findings with lines."""

from textwrap import dedent

import pytest

from build_tools.load.validation import validate
from build_tools.load.yaml_tree import read_yaml
from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.finding import Finding
from build_tools.model.note import Note
from build_tools.model.place import Place
from build_tools.model.question import Question
from build_tools.model.seed import Record
from build_tools.model.table import Table
from tests.explainers import RECORD, lines


def found(model: type[Note], text: str) -> tuple[Finding, ...]:
    return validate(model, read_yaml(dedent(text), "a.yml").data, Place("a.yml", 99)).findings


def test_what_the_schema_takes_becomes_a_note() -> None:
    validated = validate(Entity, read_yaml("{id: a, kind: term, name: lamp}", "a.yml").data, Place("a.yml"))
    assert validated.note is not None
    assert (validated.note.name, validated.findings) == ("lamp", ())


@pytest.mark.parametrize(
    ("model", "text", "expected"),
    [
        pytest.param(Claim, "id: a\n", ["a.yml:1 key-missing"], id="a key that must be there"),
        pytest.param(Claim, "speaker: b\n", ["a.yml:1 key-missing", "a.yml:1 key-missing"], id="two such keys"),
        pytest.param(Claim, "id: a\nsays: b\nsay: c\n", ["a.yml:3 key-unknown"], id="a key that it does not have"),
        pytest.param(
            Claim,
            "id: a\nsays: b\nevidence:\n  - at: a01#1\n    quote: c\n  - at: a01#2\n    quot: c\n",
            ["a.yml:6 key-missing", "a.yml:7 key-unknown"],
            id="keys of an item",
        ),
        pytest.param(
            Claim,
            "id: a\nsays: b\nevidence:\n  - at: a01\n    quote: c\n",
            ["a.yml:4 value-wrong"],
            id="a paragraph of an item",
        ),
        pytest.param(Claim, "id: a\nsays: b\nevidence: c\n", ["a.yml:3 value-wrong"], id="a text for a list"),
        pytest.param(Claim, "id: a\nsays: [b]\n", ["a.yml:2 value-wrong"], id="a list for a text"),
        pytest.param(Claim, "id: a\nsays:\nas-of:\n", ["a.yml:2 value-wrong", "a.yml:3 value-wrong"], id="no text"),
        pytest.param(Claim, "id: a\nsays: b\ndate: soon\n", ["a.yml:3 date-invalid"], id="a date"),
        pytest.param(
            Claim,
            "id: a\nsays: b\nworked-out:\n  words: c\n  from: soon\n",
            ["a.yml:5 date-invalid"],
            id="a date further in",
        ),
        pytest.param(Claim, "id: a\nsays: b\nspeaker: {c: d}\n", ["a.yml:3 value-wrong"], id="a mapping for a list"),
        pytest.param(Entity, "id: a\nkind: boat\nname: b\n", ["a.yml:2 value-wrong"], id="a kind that there is not"),
        pytest.param(
            Question,
            "id: a\nasks: b\nkind: aspects\nexplained: c\npositions:\n  - answer: d\n    claims: e\n  - answer: f\n",
            ["a.yml:8 key-missing"],
            id="a position without claims",
        ),
        pytest.param(
            Table,
            "id: a\ntitle: b\ncolumns: [c]\nrows:\n  - head: d\n    cells:\n      - {e: f}\n",
            ["a.yml:7 value-wrong"],
            id="a cell of a row",
        ),
        pytest.param(Claim, "id: a\nsays: b\nview: perhaps\n", ["a.yml:3 value-wrong"], id="neither yes nor no"),
        pytest.param(
            Claim,
            "id: a\nsays: b\nreviewed:\n  - finding: c\n    because: d\n",
            ["a.yml:4 key-missing", "a.yml:5 key-unknown"],
            id="keys of an answer",
        ),
        pytest.param(
            Record, RECORD + "authors:\n  - given: A\n    found: x\n", ["a.yml:6 value-wrong"], id="an author"
        ),
        pytest.param(Record, RECORD + "rights: open\n", ["a.yml:1 value-wrong"], id="open rights without a licence"),
        pytest.param(Record, RECORD + "furniture2: 1\n", ["a.yml:5 key-unknown"], id="a key of a record"),
        pytest.param(
            Record,
            RECORD.replace("{value: The Lamp, found: outside}", "{value: The Lamp}"),
            ["a.yml:1 value-wrong"],
            id="a fact that was found nowhere",
        ),
        pytest.param(Record, RECORD.replace("1957-03-12", "1957-02-30"), ["a.yml:3 date-invalid"], id="a fact's date"),
    ],
)
def test_a_fault_is_a_finding_in_its_line(model: type[Note], text: str, expected: list[str]) -> None:
    assert lines(found(model, text)) == expected


@pytest.mark.parametrize("data", ["a text", ["a list"], None])
def test_what_is_no_mapping_is_a_finding_where_the_file_says(data: object) -> None:
    validated = validate(Entity, data, Place("a.yml", 7))
    assert validated.note is None
    assert lines(validated.findings) == ["a.yml:7 value-wrong"]
    assert "id, kind, name, short, aliases, forms, titles, described" in validated.findings[0].message


def test_the_keys_allowed_are_listed_as_notes_write_them_and_the_nearest_is_suggested() -> None:
    (finding,) = found(Claim, "id: a\nsays: b\nas_of: a01\n")
    assert finding.message == "“as_of” is no key of this note"
    assert finding.hint == (
        "Did you mean “as-of”? Keys allowed: id, date, worked-out, dated-by, planned, after, as-of, speaker, view, "
        "overview, says, evidence, reviewed, was"
    )


def test_a_key_that_is_like_none_gets_no_suggestion() -> None:
    (finding,) = found(Entity, "id: a\nkind: term\nname: b\nzzz: c\n")
    assert finding.hint.startswith("Keys allowed: id, kind")


def test_the_keys_of_an_inner_note_are_those_listed_for_it() -> None:
    (finding,) = found(Claim, "id: a\nsays: b\nworked-out: {words: c, from: 1957, since: d}\n")
    assert finding.hint.endswith("Keys allowed: words, from")


def test_a_value_s_message_names_the_way_to_it() -> None:
    (finding,) = found(Claim, "id: a\nsays: b\nevidence:\n  - at: a01#0\n    quote: c\n")
    assert finding.message == "evidence.0.at: “a01#0” is not a paragraph; write seed#number, such as 000#16"


def test_a_date_s_hint_shows_how_to_write_one() -> None:
    (finding,) = found(Claim, "id: a\nsays: b\ndate: 2022-02-30\n")
    assert finding.message == "date: “2022-02-30” is not an EDTF date that exists"
    assert finding.hint.startswith("Write 2022-01-05, 1992-05")
