"""Lays out a seed's record from what is known of it; what stands in the text is found there."""

from collections.abc import Mapping

from build_tools.edit.draft import Value, draft
from build_tools.model.fingerprint import Fingerprint
from build_tools.model.tokens import RUN, count_words, fold


def record_facts(name: str, fingerprint: Fingerprint, facts: Mapping[str, str], found: str) -> str:
    """A record's YAML: each fact with the passage that states it, or with `found`, which says where outside it is from.

    `facts` gives values by the record's keys; empty ones are left out.
    """
    values = {key: _fact(name, fingerprint, value, found) for key, value in facts.items() if value}
    return "\n".join(draft(values)) + "\n"


def _fact(name: str, fingerprint: Fingerprint, value: str, found: str) -> dict[str, Value]:
    """A fact with its evidence, in the first paragraph in which it stands once."""
    if count_words(value) >= RUN:
        for number, paragraph in enumerate(fingerprint.paragraphs, 1):
            if len(paragraph.find(fold(value))) == 1:
                return {"value": value, "evidence": {"at": f"{name}#{number}", "quote": value}}
    return {"value": value, "found": found}
