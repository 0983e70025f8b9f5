"""A former id stays what it was: it is no note's id today, and no two notes claim it."""

from collections.abc import Iterator

from build_tools.check.ids import ids, shape
from build_tools.link.addresses import former_address, generated_addresses
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding

TAKEN = Code("former-id-taken", "A former id is the id of a note, or another note's former id.")
ADDRESS = Code("former-address-taken", "A page's former address is that of a page there is.")
CODES = (TAKEN, ADDRESS)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every former id, against living ids and against each other; and at pages' former addresses."""
    taken = dict(reversed([*ids(explainer)]))
    for note in explainer.renamed:
        for index, name in enumerate(note.was):
            place = note.places.get(("was", index)) or note.place_of("was")
            yield from shape(name, place)
            if name in taken:
                message = f"the former id “{name}” is in use at {taken[name]}"
                yield TAKEN.at(place, message, "An id is never given away: rename the other note, or leave this out")
            taken.setdefault(name, place)
    yield from _addresses(explainer)


def _addresses(explainer: Explainer) -> Iterator[Finding]:
    living = dict.fromkeys(generated_addresses(explainer), "a generated page")
    living |= {page.address: page.body_place.file for page in explainer.pages}
    for page in explainer.pages:
        for name in page.head.was:
            if other := living.get(former_address(name)):
                message = f"the former address {former_address(name)} is that of {other}"
                yield ADDRESS.at(page.head.place_of("was"), message, "Rename the file that took it, or leave this out")
