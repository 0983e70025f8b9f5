"""Describes a passage for a contributor: what rests on it, its quotes, and its words where they are at hand."""

from collections.abc import Iterator
from itertools import chain

from build_tools.check.account import accounts
from build_tools.check.proof import prove
from build_tools.model.claim import Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import paragraphs_of
from build_tools.model.seed import Seed


class UnknownPassageError(Exception):
    """There is no such seed or paragraph; the message says which there are."""


def find_paragraph(explainer: Explainer, at: str) -> tuple[Paragraph, Seed]:
    """The paragraph that `001#18` names, and its seed. Raises UnknownPassageError."""
    name, _, number = at.partition("#")
    seed = explainer.seed_by_name.get(name)
    if seed is None:
        raise UnknownPassageError(f"there is no seed “{name}”; there are {', '.join(explainer.seed_by_name)}")
    count = len(seed.fingerprint.paragraphs)
    if not (number.isascii() and number.isdecimal()) or not 1 <= int(number) <= count:
        raise UnknownPassageError(f"seed {name} has the paragraphs {name}#1 to {name}#{count}")
    return Paragraph(name, int(number)), seed


def describe(explainer: Explainer, at: str) -> Iterator[str]:
    """Lines on a paragraph (`001#18`), or on a seed (`001`): its quotation account, and each paragraph.

    Raises UnknownPassageError.
    """
    if "#" in at:
        paragraph, seed = find_paragraph(explainer, at)
        return _lines(explainer, seed, range(paragraph.number, paragraph.number + 1))
    _, seed = find_paragraph(explainer, f"{at}#1")
    numbers = range(1, len(seed.fingerprint.paragraphs) + 1)
    return chain(_account(explainer, seed), _lines(explainer, seed, numbers))


def _account(explainer: Explainer, seed: Seed) -> Iterator[str]:
    account = next(account for account in accounts(explainer) if account.seed is seed)
    quoted = f"{account.quoted} of {account.words} words are quoted ({account.share:.1%})"
    if account.left is None:
        yield f"{seed.name}: {quoted}; its rights are open, so there is no limit"
    else:
        yield f"{seed.name}: {quoted}; {account.left} are left of the {account.allowed} that may be"


def _lines(explainer: Explainer, seed: Seed, numbers: range) -> Iterator[str]:
    words = paragraphs_of(explainer.texts.get(seed.name, b"").decode("utf-8-sig", errors="replace"))
    for number in numbers:
        yield heading(seed, number)
        if number <= len(words):
            yield f"  {words[number - 1].strip()}"
        yield from _claims(explainer, seed, number)


def heading(seed: Seed, number: int) -> str:
    """A paragraph by its name, its publisher and date, and whether it is no evidence."""
    return f"{seed.name}#{number} ({seed.publisher}, {seed.record.date.value.words}){_aside(seed, number)}"


def _aside(seed: Seed, number: int) -> str:
    why = seed.record.why_aside(number)
    return f": set aside, {why}" if why else ""


def _claims(explainer: Explainer, seed: Seed, number: int) -> Iterator[str]:
    for claim, evidence in explainer.evidence:
        if (evidence.at.seed, evidence.at.number) == (seed.name, number):
            proof = prove(explainer, evidence.passage)
            proved = "proved" if proof and proof.holds else "NOT PROVED"
            yield f"  {claim.id} ({evidence.place.file}:{evidence.place.line})"
            yield f"    “{evidence.quote}” {proved}, bears {evidence.bears}"
