"""Compares the notes that state no facts themselves: entities, tables, and the records of seeds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from build_tools.compare.pairs import renamed
from build_tools.compare.values import ValueChange, changed_values
from build_tools.model.explainer import Explainer
from build_tools.model.note import Note


@dataclass(frozen=True, slots=True)
class NoteChange:
    """A note that was added, removed or changed: its kind, its id, and the keys that differ."""

    kind: str
    id: str
    what: str
    values: tuple[ValueChange, ...] = ()


def compare_notes(before: Explainer, after: Explainer) -> tuple[NoteChange, ...]:
    """What became of entities, tables and records."""
    return (
        *_compare("entity", before.entity_by_id, after.entity_by_id),
        *_compare("table", before.table_by_id, after.table_by_id),
        *_compare("seed", _records(before), _records(after)),
        *_seals(before, after),
    )


def _seals(before: Explainer, after: Explainer) -> Iterator[NoteChange]:
    """The seeds whose words are sealed otherwise than before: what counts as proved of them has changed."""
    for name, seed in after.seed_by_name.items():
        former = before.seed_by_name.get(name)
        if not former:
            continue
        old, new = (one.fingerprint.with_salts({}) for one in (former, seed))
        if old != new:
            pairs = enumerate(zip_longest(old.paragraphs, new.paragraphs), 1)
            sealed = ", ".join(str(number) for number, (was, now) in pairs if was != now)
            changes = (ValueChange("sha256", old.sha256, new.sha256), ValueChange("paragraphs", "", sealed))
            yield NoteChange("fingerprint", name, "changed", tuple(c for c in changes if c.before != c.after))


def _records(explainer: Explainer) -> dict[str, Note]:
    return {seed.name: seed.record for seed in explainer.seeds}


def _compare(kind: str, before: Mapping[str, Note], after: Mapping[str, Note]) -> tuple[NoteChange, ...]:
    former = renamed(before, after, lambda _, __: 0.0)
    kept = {name: former.get(name, name) for name in after if former.get(name, name) in before}
    both = ((name, changed_values(before[was], after[name], but=("was",))) for name, was in kept.items())
    return (
        *(NoteChange(kind, name, "added") for name in after if name not in kept),
        *(NoteChange(kind, name, "removed") for name in before if name not in kept.values()),
        *(NoteChange(kind, name, "changed", values) for name, values in both if values),
    )
