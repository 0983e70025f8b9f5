"""Reads files that hold lists of notes: claims, entities, questions; and those that hold one: tables, records."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Generic

from build_tools.load.codes import VALUE_WRONG
from build_tools.load.files import TextFile
from build_tools.load.validation import M, validate
from build_tools.load.yaml_tree import Tree, read_yaml
from build_tools.model.finding import Finding
from build_tools.model.place import Place

_ID = re.compile(r"^\s*(?:-\s+)?id:\s*[\"']?([\w-]+)", re.M)


@dataclass(frozen=True, slots=True)
class Notes(Generic[M]):
    """The notes that could be read, the ids of those that could not, and what is wrong with them."""

    notes: tuple[M, ...] = ()
    unreadable: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Gathered(Generic[M]):
    notes: list[M] = field(default_factory=list)
    unreadable: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)

    def add(self, model: type[M], data: object, place: Place) -> None:
        validated = validate(model, data, place)
        self.findings += validated.findings
        if validated.note is not None:
            self.notes.append(validated.note)
        elif isinstance(data, dict):
            self.unreadable.add(str(data.get("id", "")))

    def lost(self, file: TextFile, findings: Iterable[Finding]) -> None:
        self.findings += findings
        self.unreadable |= ids_in(file)

    @property
    def result(self) -> Notes[M]:
        return Notes(tuple(self.notes), frozenset(self.unreadable), tuple(self.findings))


def ids_in(file: TextFile) -> frozenset[str]:
    """The ids that a file seems to give to notes, where it cannot be read."""
    return frozenset(_ID.findall(file.text or file.legible))


def read_notes(model: type[M], files: Iterable[TextFile]) -> Notes[M]:
    """The notes of files that each hold a list of them, in the files' order."""
    gathered = _Gathered[M]()
    for file in files:
        tree = _tree(file)
        if tree.data is None:
            gathered.lost(file, tree.findings)
        elif not isinstance(tree.data, list):
            message = "expected a list of notes, each beginning with “- id: …”"
            gathered.lost(file, (VALUE_WRONG.at(tree.place, message),))
        else:
            gathered.findings += tree.findings
            for data in tree.data:
                gathered.add(model, data, tree.place)
    return gathered.result


def read_note(model: type[M], file: TextFile, lines_before: int = 0) -> Notes[M]:
    """The one note of a file, or of the part of it given as text."""
    gathered = _Gathered[M]()
    tree = _tree(file, lines_before)
    gathered.findings += tree.findings
    if tree.findings and tree.data is None:
        gathered.lost(file, ())
    else:
        gathered.add(model, tree.data, tree.place)
    return gathered.result


def _tree(file: TextFile, lines_before: int = 0) -> Tree:
    if file.text is None:
        return Tree(None, Place(file.name), file.findings)
    return read_yaml(file.text, file.name, lines_before)
