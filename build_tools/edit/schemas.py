"""JSON Schemas (draft 2020-12) of all kinds of note files, for editors; made from the models."""

import json
from codecs import BOM_UTF8
from types import GenericAlias
from typing import Any

from pydantic import TypeAdapter

from build_tools.model.kinds import NOTE_FILES, NoteFile

_MADE = "Made from the models by `explainer schemas`; do not edit."
_SIGN = b"yaml-language-server:"
"""By this editors know the comment that names a file's schema."""

_READ_AS = {"string": ["string", "number"], "boolean": ["boolean", "string"]}
"""What an editor must let pass: the notes read every scalar as text, so `2010` is a text, and `yes` as good as `true`."""


def schemas() -> dict[str, str]:
    """Every schema as JSON, by its file's name."""
    return {kind.schema: json.dumps(_schema(kind), indent=2, ensure_ascii=False) + "\n" for kind in NOTE_FILES}


def with_schema_named(kind: NoteFile, content: bytes) -> bytes:
    """A YAML file's content with the line on top that names its schema; as it was if some line there does."""
    if _SIGN in content.split(b"\n", 1)[0]:
        return content
    return kind.head.encode() + content.removeprefix(BOM_UTF8)


def _schema(kind: NoteFile) -> dict[str, Any]:
    model: Any = GenericAlias(list, (kind.model,)) if kind.is_list else kind.model
    made: dict[str, Any] = _as_yaml_reads(TypeAdapter(model).json_schema())
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$comment": _MADE, "title": kind.title}
    return head | made


def _as_yaml_reads(part: Any) -> Any:
    """The schema with texts that may look like numbers, without what only programs need: titles, defaults, null."""
    match part:
        case {"anyOf": [only, {"type": "null"}]}:
            rest = {key: value for key, value in part.items() if key != "anyOf"}
            return _as_yaml_reads(only | rest)
        case dict():
            read = {key: _as_yaml_reads(value) for key, value in part.items() if not _is_for_programs(key, value)}
            of = read.get("type")
            if "enum" not in read and isinstance(of, str):  # among a note's keys, `type` has a schema
                read["type"] = _READ_AS.get(of, of)
            return read
        case list():
            return [_as_yaml_reads(item) for item in part]
        case _:
            return part


def _is_for_programs(key: str, value: Any) -> bool:
    """Whether this is a schema's own title or default; a note's key of that name has a schema as its value."""
    return key in ("title", "default") and not (isinstance(value, dict) and value)
