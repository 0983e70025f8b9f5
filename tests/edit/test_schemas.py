"""The schemas take what the models take, and are the ones that are checked in."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from build_tools.edit.schemas import schemas
from build_tools.model.kinds import CLAIMS, ENTITIES, NOTE_FILES, RECORDS, SCHEMAS, NoteFile
from build_tools.pipeline import read_and_check
from build_tools.write.notes import write_schemas
from tests.conftest import EXAMPLE

ROOT = Path(__file__).parents[2]


def errors(schema: str, data: Any) -> list[str]:
    validator = Draft202012Validator(json.loads(schemas()[schema]))
    return [error.message for error in validator.iter_errors(data)]


def texts(source: str) -> Any:
    return yaml.load(source, Loader=yaml.CBaseLoader)  # noqa: S506 - this loader makes texts alone


def test_the_schemas_checked_in_are_current() -> None:
    made = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / SCHEMAS).iterdir())}
    assert made == schemas(), "renew them: explainer schemas"


@pytest.mark.parametrize("kind", NOTE_FILES, ids=lambda kind: kind.title)
def test_a_schema_takes_the_notes_of_the_example(kind: NoteFile) -> None:
    files = sorted((EXAMPLE / kind.folder).rglob(f"*{kind.ending}"))
    assert files
    for file in files:
        text = file.read_text(encoding="utf-8")
        source = text.split("---\n")[1] if kind.ending == ".md" else text
        assert errors(kind.schema, texts(source)) == [], file


@pytest.mark.parametrize("kind", NOTE_FILES, ids=lambda kind: kind.title)
def test_every_key_is_described(kind: NoteFile) -> None:
    schema = json.loads(schemas()[kind.schema])
    models = [schema, *schema.get("$defs", {}).values()]
    keys = {name: key for model in models for name, key in model.get("properties", {}).items()}
    assert keys
    assert [name for name, key in keys.items() if not key.get("description")] == []


@pytest.mark.parametrize(
    "note",
    [
        {"id": "a", "says": "b", "date": 2010, "as-of": 2},
        {"id": "a", "says": "b", "speaker": "c"},
        {"id": "a", "says": "b", "speaker": ["c", "d"]},
    ],
)
def test_what_an_editor_reads_as_a_number_is_a_text_too(note: dict[str, Any]) -> None:
    assert errors(CLAIMS.schema, [note]) == []


@pytest.mark.parametrize(
    "note",
    [
        {"id": "a"},
        {"id": "a", "says": "b", "say": "c"},
        {"id": "a", "says": "b", "evidence": [{"at": "page 3", "quote": "c"}]},
    ],
)
def test_what_the_models_refuse_is_refused(note: dict[str, Any]) -> None:
    assert len(errors(CLAIMS.schema, [note])) == 1


def test_files_without_the_line_that_names_their_schema_get_it(copy: Path) -> None:
    people = copy / "site_src/entities/people.yml"
    text = people.read_bytes()
    assert not text.startswith(ENTITIES.head.encode())
    people.write_bytes(b"\xef\xbb\xbf" + text)
    assert people in write_schemas(copy)
    assert people.read_bytes() == ENTITIES.head.encode() + text
    assert write_schemas(copy) == []
    assert not read_and_check(copy, copy / "texts").findings


def test_only_changed_schemas_are_written(tmp_path: Path) -> None:
    assert len(write_schemas(tmp_path)) == len(NOTE_FILES)
    (tmp_path / SCHEMAS / RECORDS.schema).write_text("{}", encoding="utf-8")
    assert [path.name for path in write_schemas(tmp_path)] == [RECORDS.schema]
    assert write_schemas(tmp_path) == []
