"""What a seed's record takes from its text or its address is what stands there, and the paragraphs it sorts out exist."""

import re
from collections.abc import Iterator

from build_tools.fit.calendar import partial_dates
from build_tools.fit.fit import Basis, unseen_dates
from build_tools.fit.quotations import stands_in
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.seed import Author, Found, KnownDate, KnownText, Seed
from build_tools.model.tokens import fold

OTHER_SEED = Code("record-unproved", "A record's fact rests on a passage of another seed.")
UNFIT = Code("record-unfit", "A record's fact is not what its passage, or its seed's address, says.")
PARAGRAPHS = Code("record-paragraphs", "A record names paragraphs that the seed does not have.")
CODES = (OTHER_SEED, UNFIT, PARAGRAPHS)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at every seed's record."""
    for seed in explainer.seeds:
        yield from _facts(seed)
        count = len(seed.fingerprint.paragraphs)
        record = seed.record
        named = [
            (record.furniture, record.place_of("furniture")),
            (record.headings, record.place_of("headings")),
            *((aside.paragraphs, aside.place) for aside in record.set_aside),
        ]
        for numbers, place in named:
            if beyond := sorted(number for number in numbers if not 1 <= number <= count):
                yield PARAGRAPHS.at(
                    place, f"the seed has no paragraph {beyond[0]}", f"Its paragraphs run from 1 to {count}"
                )


def _facts(seed: Seed) -> Iterator[Finding]:
    for name, fact in seed.record.known:
        if fact.evidence and fact.evidence.at.seed != seed.name:
            message = f"the {name} rests on {fact.evidence.at}, a passage of another seed"
            hint = f"Name a passage of seed {seed.name}, or say `found:` where outside"
            yield OTHER_SEED.at(fact.evidence.place, message, hint)
        elif fact.evidence and seed.fingerprint.paragraph(fact.evidence.at.number) is None:
            message = f"the seed has no paragraph {fact.evidence.at.number}"
            hint = f"Its paragraphs run from 1 to {len(seed.fingerprint.paragraphs)}"
            yield PARAGRAPHS.at(fact.evidence.place_of("at"), message, hint)
        elif fact.evidence and not _is_in_quote(name, fact, fold(fact.evidence.quote)):
            message = f"the {name} is “{fact.shown}”, its passage says “{fact.evidence.quote}”"
            yield UNFIT.at(fact.place_of("value"), message, "Write what the passage says, or name another passage")
        elif fact.in_address is not None:
            yield from _in_address(seed, name, fact, fact.in_address)


def _is_in_quote(name: str, fact: Found, quote: str) -> bool:
    match fact:
        case KnownDate():
            return not any(unseen_dates(partial_dates(fact.value), Basis((quote,)))) or fact.value.is_approximate
        case KnownText() if name == "title":
            return fold(fact.value) == quote
        case KnownText():
            return stands_in(fold(fact.value), quote)
        case Author():
            return stands_in(fold(fact.shown), quote)
    raise TypeError(f"no fact of a record: {fact!r}")


def _in_address(seed: Seed, name: str, fact: KnownText | KnownDate | Author, words: str) -> Iterator[Finding]:
    address = seed.record.address.value if seed.record.address else ""
    if words.casefold() not in address.casefold():
        message = f"“{words}” is no part of the seed’s address, {address or 'which the record does not give'}"
        yield UNFIT.at(fact.place_of("in-address"), message, "Copy the part of the address that states it")
    elif _squeezed(fact.value.text if isinstance(fact, KnownDate) else fact.shown) != _squeezed(words):
        message = f"the {name} is “{fact.shown}”, its address says “{words}”"
        yield UNFIT.at(
            fact.place_of("value"), message, "Write what the address says, or say `found:` where it was found"
        )


def _squeezed(text: str) -> str:
    """The letters and figures of a text alone, in small letters, as addresses have them."""
    return "".join(re.findall(r"[^\W_]+", fold(text).casefold()))
