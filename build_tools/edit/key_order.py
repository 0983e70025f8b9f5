"""Puts the keys of notes into the order of their models, each with its lines and the comments above it."""

from collections.abc import Iterator

import yaml
from pydantic import BaseModel

from build_tools.model.fields import inner_model, key_names


def in_key_order(text: str, model: type[BaseModel]) -> str:
    """A YAML file's text with the keys of every block mapping in their model's order; no line is changed inside.

    A mapping stays as it is where that is not safe: written in `{}`, with keys unknown or repeated, two
    keys on a line, or a comment that would part from its key.
    """
    lines = text.split("\n")
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    if root is not None:
        # Innermost first: what is moved inside a mapping does not change the lines it covers.
        for node, of in reversed(list(_mappings(root, model))):
            _reorder(lines, node, key_names(of))
    return "\n".join(lines)


def _mappings(node: yaml.Node, model: type[BaseModel] | None) -> Iterator[tuple[yaml.MappingNode, type[BaseModel]]]:
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _mappings(item, model)
    elif isinstance(node, yaml.MappingNode) and model:
        yield node, model
        for key, value in node.value:
            yield from _mappings(value, inner_model(model, str(key.value)))


def _reorder(lines: list[str], node: yaml.MappingNode, order: tuple[str, ...]) -> None:
    """Moves the lines of a mapping's keys, in place."""
    names = [str(key.value) for key, _ in node.value]
    wanted = sorted(names, key=lambda name: order.index(name) if name in order else -1)
    if node.flow_style or wanted == names or not set(names) <= set(order) or len(set(names)) < len(names):
        return
    column = node.start_mark.column
    starts = [key.start_mark.line for key, _ in node.value]
    if len(set(starts)) < len(starts) or any(key.start_mark.column != column for key, _ in node.value):
        return
    tops = [starts[0], *(_top(lines, start, column) for start in starts[1:])]
    end = _end(lines, starts[-1], column)
    if tops[names.index(wanted[0])] < starts[names.index(wanted[0])]:
        return  # its comment would stand above the note
    blocks = {name: lines[top:bottom] for name, top, bottom in zip(names, tops, [*tops[1:], end], strict=True)}
    lead = lines[starts[0]][:column]
    blocks[names[0]][0] = " " * column + lines[starts[0]][column:]
    moved = [line for name in wanted for line in blocks[name]]
    lines[tops[0] : end] = [lead + moved[0][column:], *moved[1:]]


def _top(lines: list[str], start: int, column: int) -> int:
    """The first of the comment lines right above a key that stand in its column."""
    while lines[start - 1].startswith(" " * column + "#"):
        start -= 1
    return start


def _end(lines: list[str], start: int, column: int) -> int:
    """The line after a mapping's last, which begins with the key in line `start`: what is indented deeper belongs to it."""
    end = start + 1
    for number in range(start + 1, len(lines)):
        line = lines[number]
        if line.strip():
            if not line.startswith(" " * (column + 1)) and not line.startswith(" " * column + "- "):
                break
            end = number + 1
    return end
