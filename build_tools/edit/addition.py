"""A note added to its file as text, and checked as it would stand there, before anything is written."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import yaml

from build_tools.check import check
from build_tools.check.addresses import NAVIGATION
from build_tools.check.fit import NAME
from build_tools.check.quotes import SEALED
from build_tools.check.usage import UNSHOWN, UNUSED
from build_tools.edit.draft import Value, draft, item
from build_tools.edit.opening import Opening, open_quotes
from build_tools.load.files import TextFile
from build_tools.load.notes import read_notes
from build_tools.load.pages import read_pages
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding
from build_tools.model.kinds import CLAIMS, ENTITIES, PAGES, QUESTIONS, NoteFile
from build_tools.model.place import Place

_FIELDS = {CLAIMS: "claims", ENTITIES: "entities", QUESTIONS: "questions"}
_FOR_LATER = (UNUSED, UNSHOWN, NAVIGATION, SEALED)
"""What is found of every new note, until a page embeds it, the navigation names it, or its quote is opened; and of an entity until it is quoted."""


class AdditionError(Exception):
    """Nothing can be added to the file; the message says why."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A file as it would be with the new note, where that begins, what would then be found, and what is open then."""

    place: Place
    text: str
    errors: tuple[Finding, ...]
    warnings: tuple[Finding, ...]
    to_do: tuple[Finding, ...]
    opening: Opening


def propose(explainer: Explainer, kind: NoteFile, name: str, before: str, values: Mapping[str, Value]) -> Addition:
    """What adding a note to the file `name`, whose text is `before` (empty if there is none), would come to.

    Raises AdditionError where the file cannot take it.
    """
    text, line = _page(name, before, values) if kind is PAGES else _appended(kind, before, values)
    known = frozenset(_found(explainer, kind, name, before)[0])
    findings, opening = _found(explainer, kind, name, text)
    found = [finding for finding in findings if finding not in known]
    later = (*_FOR_LATER, NAME) if kind is ENTITIES else _FOR_LATER
    now = [finding for finding in found if finding.code not in later]
    return Addition(
        Place(name, line),
        text,
        tuple(finding for finding in now if finding.is_error),
        tuple(finding for finding in now if not finding.is_error),
        tuple(finding for finding in found if finding.code in later),
        opening,
    )


def _appended(kind: NoteFile, before: str, values: Mapping[str, Value]) -> tuple[str, int]:
    try:
        root = yaml.compose(before, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise AdditionError(f"the file is not YAML, mend it first: explainer check\n{error}") from error
    if root is not None and (not isinstance(root, yaml.SequenceNode) or root.flow_style):
        raise AdditionError("the file holds no list of notes, each beginning with “- ”")
    head = f"{before.rstrip()}\n\n" if before.strip() else kind.head
    note = item(draft(values), root.start_mark.column if root else 0)
    return head + "\n".join(note) + "\n", head.count("\n") + 1


def _page(name: str, before: str, values: Mapping[str, Value]) -> tuple[str, int]:
    if before:
        raise AdditionError(f"there is a page {name} already")
    return "\n".join(["---", *draft(values), "---", "", "## A heading", ""]), 1


def _found(explainer: Explainer, kind: NoteFile, name: str, text: str) -> tuple[tuple[Finding, ...], Opening]:
    """What is wrong with the explainer once the file has this text and what its notes quote is open, and that."""
    file = TextFile(name, text)
    changed: dict[str, Any]
    if kind is PAGES:
        pages, heads = read_pages([file], PAGES.folder)
        read_findings, changed = heads.findings, {"pages": (*explainer.pages, *pages)}
    else:
        read = read_notes(kind.model, [file])
        field = _FIELDS[kind]
        others = (note for note in getattr(explainer, field) if note.place.file != name)
        read_findings, changed = read.findings, {field: (*others, *read.notes)}
    proposed = replace(explainer, touched=frozenset({name}), **changed)
    opening = open_quotes(proposed)
    seeds = tuple(
        replace(seed, fingerprint=seed.fingerprint.with_salts(opening.salts[seed.name])) for seed in proposed.seeds
    )
    return (*read_findings, *check(replace(proposed, seeds=seeds))), opening
