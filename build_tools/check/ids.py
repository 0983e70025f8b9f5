"""Ids are unique over all kinds of notes and look as if they could stay for ever."""

import re
from collections.abc import Iterator

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.place import Place

REPEATED = Code("id-repeated", "Two notes have one id.")
SHAPE = Code("id-shape", "An id is not lower-case words joined by hyphens.")
CODES = (REPEATED, SHAPE)

_SHAPE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at each id once, in the order of the files."""
    first: dict[str, Place] = {}
    for name, place in ids(explainer):
        yield from shape(name, place)
        if name in first:
            yield REPEATED.at(place, f"the id “{name}” is taken", f"It stands at {first[name]}; choose another")
        first.setdefault(name, place)


def is_id(name: str) -> bool:
    """Whether a text is of the form that ids have; other texts are plain words."""
    return _SHAPE.fullmatch(name) is not None


def shape(name: str, place: Place) -> Iterator[Finding]:
    """A finding where an id is not of the form that ids have."""
    if not is_id(name):
        message = f"the id “{name}” is not lower-case words joined by hyphens"
        yield SHAPE.at(place, message, f"Write {_shaped(name)}")


def ids(explainer: Explainer) -> Iterator[tuple[str, Place]]:
    """Each living id of an explainer and where it stands, in the order of the files."""
    for seed in explainer.seeds:
        yield seed.name, seed.record.place
    for notes in (explainer.claims, explainer.entities, explainer.questions, explainer.tables, explainer.charts):
        for note in notes:
            yield note.id, note.place_of("id")
    for page in explainer.pages:
        yield page.id, page.head.place_of("id")


def _shaped(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "a-few-words"
