"""Repairs what is safe in notes: the shape of quotation marks, white space, the order of keys; and nothing else."""

from collections.abc import Iterator
from typing import Any

import yaml
from pydantic import BaseModel

from build_tools.edit.glyphs import house_marks, house_spaces
from build_tools.edit.key_order import in_key_order
from build_tools.model.kinds import CLAIMS, ENTITIES, QUESTIONS, TABLES
from build_tools.model.tokens import fold

REPAIRED = (CLAIMS, ENTITIES, QUESTIONS, TABLES)
"""The kinds of files that are repaired; pages and records are left to people."""

AS_THE_SEED_HAS_THEM = frozenset({"quote", "sic", "words"})
"""Keys whose quotation marks stay: they are the seed's, and open the publisher's page at these very words."""


def repaired(text: str, model: type[BaseModel]) -> str:
    """A note file's text repaired; as it was where it is no YAML, or where a repair would change what it means."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    clean = "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"
    try:
        meant = _meaning(yaml.compose(clean, Loader=yaml.CSafeLoader))
        result = in_key_order(_scalars_repaired(clean), model)
        same = _meaning(yaml.compose(result, Loader=yaml.CSafeLoader)) == meant
    except (yaml.YAMLError, RecursionError):
        return text
    return result if same else text


def _scalars_repaired(text: str) -> str:
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    pieces: list[str] = []
    end = 0
    for node, key in _scalars(root):
        start, stop = node.start_mark.index, node.end_mark.index
        if node.style in ("|", ">"):
            start = text.index("\n", start)  # what stands beside `>-` is no text
        elif node.style:
            start, stop = start + 1, stop - 1
        raw = text[start:stop]
        if start < end or (node.style in ("'", '"') and (node.style in raw or "\\" in raw)):
            continue  # an alias of what stands above, or quoting that escapes
        marked = raw if key in AS_THE_SEED_HAS_THEM or node.style in ("'", '"') else house_marks(raw)
        pieces += text[end:start], house_spaces(marked)
        end = stop
    return "".join([*pieces, text[end:]])


def _scalars(node: yaml.Node | None, key: str = "") -> Iterator[tuple[yaml.ScalarNode, str]]:
    """The values of a tree with their keys, in the file's order."""
    match node:
        case yaml.ScalarNode():
            yield node, key
        case yaml.SequenceNode():
            for item in node.value:
                yield from _scalars(item, key)
        case yaml.MappingNode():
            for name, value in node.value:
                yield from _scalars(value, str(name.value))


def _meaning(node: yaml.Node | None) -> Any:
    """What a tree says, whatever the shape of marks, the white space and the order of keys."""
    match node:
        case yaml.SequenceNode():
            return [_meaning(item) for item in node.value]
        case yaml.MappingNode():
            return sorted((str(key.value), repr(_meaning(value))) for key, value in node.value)
        case yaml.ScalarNode():
            return fold(str(node.value))
        case _:
            return None
