"""Changes as sections, for people: all that changed, in no format yet."""

from collections.abc import Iterator
from dataclasses import dataclass

from build_tools.compare.changes import Changes, PageChange, Share
from build_tools.compare.claim_lines import claim_change, claim_entry
from build_tools.compare.lines import Item, named, plain, value
from build_tools.compare.notes import NoteChange
from build_tools.compare.question_lines import question_change, question_entry


@dataclass(frozen=True, slots=True)
class Section:
    """Items under a heading."""

    title: str
    items: tuple[Item, ...]


def sections(changes: Changes) -> tuple[Section, ...]:
    """All that changed, section by section; sections without a change are left out."""
    questions = changes.questions
    every = (
        Section("Notes that cannot be read, left out here", tuple(Item(named(name)) for name in changes.unreadable)),
        Section("Claims added", tuple(map(claim_entry, changes.added))),
        Section("Claims removed", tuple(map(claim_entry, changes.removed))),
        Section("Claims changed", tuple(map(claim_change, changes.changed))),
        Section("Questions opened", tuple(map(question_entry, questions.opened))),
        Section("Questions closed", tuple(map(question_entry, questions.closed))),
        Section("Questions changed", tuple(map(question_change, questions.changed))),
        Section("Other notes", tuple(map(_note, changes.notes))),
        Section("Pages affected", tuple(_pages(changes))),
        Section("Quoted share of each seed", tuple(map(_share, changes.shares))),
    )
    return tuple(section for section in every if section.items)


def summary(changes: Changes) -> str:
    """What changed, counted, in one sentence."""
    claims = changes.changed
    counts = (
        (len(changes.added), "claim added", "claims added"),
        (len(changes.removed), "claim removed", "claims removed"),
        (len(claims), "claim changed", "claims changed"),
        (sum(bool(claim.says) for claim in claims), "of them reworded", "of them reworded"),
        (len(changes.questions.opened), "question opened", "questions opened"),
        (len(changes.questions.closed), "question closed", "questions closed"),
        (len(changes.questions.changed), "question changed", "questions changed"),
        (len(changes.notes), "other note changed", "other notes changed"),
        (len(changes.pages or ()), "page affected", "pages affected"),
    )
    said = [f"{count} {one if count == 1 else many}" for count, one, many in counts if count]
    return (", ".join(said) or "Nothing that readers see has changed") + "."


def _note(change: NoteChange) -> Item:
    return Item(
        (plain(f"{change.kind} "), *named(change.id), plain(f" {change.what}")), tuple(map(value, change.values))
    )


def _pages(changes: Changes) -> Iterator[Item]:
    if changes.pages is None:
        told = zip((changes.before, changes.after), changes.errors, strict=True)
        wrong = " and ".join(f"{name} has {count} error{'' if count == 1 else 's'}" for name, count in told if count)
        yield Item((plain(f"not known: {wrong}; explainer check tells them"),))
    else:
        yield from map(_page, changes.pages)


def _page(page: PageChange) -> Item:
    address = "" if page.what == "removed" else page.address
    return Item((*named(page.address, address), plain(f" {page.what}")))


def _share(share: Share) -> Item:
    before, after = ("none" if part is None else f"{part:.1%}" for part in (share.before, share.after))
    return Item((*named(share.seed), plain(f": {before} → {after}" if before != after else f": {after}, as before")))
