"""Lays out a seed's record from what is known of it; what stands in the text is found there."""

from collections.abc import Mapping, Sequence

from build_tools.edit.draft import Value, draft
from build_tools.model.claim import MAX_RUN, MIN_WORDS
from build_tools.model.fingerprint import OpenParagraph
from build_tools.model.tokens import count_words, fold


def record_facts(name: str, paragraphs: Sequence[OpenParagraph], facts: Mapping[str, str], found: str) -> str:
    """A record's YAML: each fact with the passage that states it, or with `found`, which says where outside it is from.

    `facts` gives values by the record's keys, and the author's name under `author`; empty ones are left out.
    """
    values: dict[str, Value] = {}
    for key, value in facts.items():
        if not value:
            continue
        where = _where(name, paragraphs, value, found)
        if key == "author":
            given, _, family = value.rpartition(" ")
            values["authors"] = [{"given": given, "family": family, **where}]
        else:
            values[key] = {"value": value, **where}
    return "\n".join(draft(values)) + "\n"


def _where(name: str, paragraphs: Sequence[OpenParagraph], value: str, found: str) -> dict[str, Value]:
    """The first paragraph in which a value stands, as evidence; else where outside it was found."""
    if MIN_WORDS <= count_words(value) <= MAX_RUN:
        for number, paragraph in enumerate(paragraphs, 1):
            if paragraph.find([fold(value)]):
                return {"evidence": {"at": f"{name}#{number}", "quote": value}}
    return {"found": found}
