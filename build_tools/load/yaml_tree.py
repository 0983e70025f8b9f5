"""YAML read as a tree of texts that keeps its lines: no scalar is anything but text.

libyaml composes the nodes; `000`, `no` and `2010` stay what was written. The schema gives them types.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from build_tools.load.codes import KEY_REPEATED, YAML_BROKEN
from build_tools.model.finding import Finding
from build_tools.model.note import PLACES
from build_tools.model.place import Place

_TRAP = (
    "Text with “: ”, “ #”, “[[” or a quotation mark at its start needs a block: write `says: >-` "
    "and the text on the next line, indented; indent with spaces, never tabs"
)


@dataclass(frozen=True, slots=True)
class Tree:
    """What a YAML file holds: mappings, lists and texts; where it begins; what is wrong with it.

    Every mapping has, under the key PLACES, the places of itself, its keys and the items below them.
    """

    data: Any
    place: Place
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Reader:
    file: str
    lines_before: int
    findings: list[Finding] = field(default_factory=list)

    def place(self, mark: yaml.Mark) -> Place:
        return Place(self.file, mark.line + 1 + self.lines_before, mark.column + 1)

    def read(self, node: yaml.Node) -> Any:
        match node:
            case yaml.MappingNode():
                return self.mapping(node)
            case yaml.SequenceNode():
                return [self.read(item) for item in node.value]
            case _:
                return node.value

    def mapping(self, node: yaml.MappingNode) -> dict[str, Any]:
        data: dict[str, Any] = {}
        places: dict[tuple[str | int, ...], Place] = {(): self.place(node.start_mark)}
        for key_node, value_node in node.value:
            key = str(key_node.value)
            place = self.place(key_node.start_mark)
            if key in data:
                first = places[(key,)].line
                self.findings.append(
                    KEY_REPEATED.at(
                        place, f"the key “{key}” stands a second time", f"It first stands in line {first}; keep one"
                    )
                )
                continue
            data[key] = self.read(value_node)
            places[(key,)] = place
            places.update(self.items(key, value_node))
        return data | {PLACES: places}

    def items(self, key: str, node: yaml.Node) -> Iterator[tuple[tuple[str | int, ...], Place]]:
        if isinstance(node, yaml.SequenceNode):
            for index, item in enumerate(node.value):
                yield (key, index), self.place(item.start_mark)


def read_yaml(text: str, file: str, lines_before: int = 0) -> Tree:
    """Reads one YAML document; `lines_before` is the number of the file's lines above it.

    The data is None, with a finding, where the YAML is broken; an empty document is None without one.
    """
    reader = _Reader(file, lines_before)
    start = Place(file, 1 + lines_before)
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = reader.place(mark) if mark else start
        problem = " ".join(filter(None, (error.context, error.problem)))
        return Tree(None, place, (YAML_BROKEN.at(place, f"this is not YAML: {problem}", _TRAP),))
    except yaml.YAMLError as error:
        return Tree(None, start, (YAML_BROKEN.at(start, f"this is not YAML: {' '.join(str(error).split())}", _TRAP),))
    if node is None:
        return Tree(None, start)
    try:
        data = reader.read(node)
    except RecursionError:
        return Tree(None, start, (YAML_BROKEN.at(start, "an alias (`*…`) stands inside what it repeats", _TRAP),))
    return Tree(data, reader.place(node.start_mark), tuple(reader.findings))
