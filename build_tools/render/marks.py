"""What stands beside a sentence: how well it is borne out, and the hidden words by which search finds it as well."""

import re
from collections.abc import Container, Iterator, Sequence

from build_tools.model.claim import Claim
from build_tools.model.entity import Entity
from build_tools.model.explainer import Explainer
from build_tools.model.markup import references, replaced
from build_tools.render.markdown import attribute, escape, one_line

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+")
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")


def corroboration(origins: Sequence[str]) -> str:
    """The mark of a sentence that several independent origins bear out, one dot each; nothing where there is one alone."""
    if len(origins) < 2:
        return ""
    words = attribute(f"{len(origins)} independent sources bear this out: {', '.join(origins)}")
    dots = min(len(origins), 4)
    return f'&nbsp;<span class="voices voices-{dots}" role="img" aria-label="{words}" title="{words}"></span>'


def search_words(explainer: Explainer, claim: Claim, without: Container[str] = ()) -> str:
    """Hidden words for search: numbers without commas, and other spellings of the entities that the claim speaks of.

    Entities in `without` are passed over: the section has their words already.
    """
    sentence = replaced(one_line(claim.says), lambda r: r.words or explainer.labels[r.id])
    named = dict.fromkeys(r.id for r in references(claim.says) if r.id not in without)
    entities = [explainer.entity_by_id[name] for name in named if name in explainer.entity_by_id]
    words = [match.group().replace(",", "") for match in _THOUSANDS.finditer(sentence)]
    words += (word for entity in entities for word in other_spellings(entity))
    if not words:
        return ""
    return f' <span class="found-by" hidden>({escape("; ".join(dict.fromkeys(words)))})</span>'


def other_spellings(entity: Entity) -> Iterator[str]:
    """The words of an entity's aliases that its name and its short name do not have."""
    known = {word.casefold() for name in (entity.name, entity.label) for word in _WORD.findall(name)}
    for alias in entity.aliases:
        yield from (word for word in _WORD.findall(alias) if word.casefold() not in known and len(word) > 2)
