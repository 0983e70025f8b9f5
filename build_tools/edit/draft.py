"""Lays notes out as the house writes them: short texts on the key's line, longer or risky ones in a block."""

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import yaml

WIDTH = 110
"""Characters in a line at most."""

Value: TypeAlias = "str | Sequence[str] | Mapping[str, Value] | Sequence[Mapping[str, Value]]"
"""What a key holds: a text, several, another note, or several notes."""

_ALWAYS_BLOCKS = frozenset({"says", "explained"})


def draft(values: Mapping[str, Value], indent: int = 0) -> list[str]:
    """The lines of a note; keys whose value is empty are left out."""
    space = " " * indent
    lines: list[str] = []
    for key, value in values.items():
        match value:
            case str() if value:
                lines += (space + line for line in _text(key, " ".join(value.split()), indent))
            case Mapping() if value:
                lines += [f"{space}{key}:", *draft(value, indent + 2)]
            case Sequence() if value and not isinstance(value, str):
                lines += (space + line for line in _several(key, value))
    return lines


def item(lines: Sequence[str], column: int = 0) -> list[str]:
    """A note's lines as an item of a list that stands in this column."""
    lead = " " * column
    return [f"{lead}{'  ' if index else '- '}{line}" for index, line in enumerate(lines)]


def _text(key: str, text: str, indent: int) -> Iterator[str]:
    plain = f"{key}: {text}"
    if key not in _ALWAYS_BLOCKS and indent + len(plain) <= WIDTH and _reads_as(plain, {key: text}):
        yield plain
        return
    yield f"{key}: >-"
    for line in textwrap.wrap(text, WIDTH - indent - 4, break_long_words=False, break_on_hyphens=False):
        yield f"  {line}"


def _several(key: str, values: Sequence[str] | Sequence[Mapping[str, Value]]) -> Iterator[str]:
    texts = [value for value in values if isinstance(value, str)]
    flow = f"{key}: [{', '.join(texts)}]"
    if texts and len(flow) <= WIDTH and _reads_as(flow, {key: texts}):
        yield flow
        return
    yield f"{key}:"
    for value in values:
        if isinstance(value, str):
            plain = f"- {value}"
            yield "  " + (plain if _reads_as(plain, [value]) else f"- {json.dumps(value, ensure_ascii=False)}")
        else:
            yield from item(draft(value), 2)


def _reads_as(text: str, data: object) -> bool:
    """Whether YAML, every scalar taken as text, reads this as that."""
    try:
        return bool(yaml.load(text, Loader=yaml.CBaseLoader) == data)  # noqa: S506 - this loader makes texts alone
    except yaml.YAMLError:
        return False
