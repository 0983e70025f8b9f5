"""Opens in the fingerprints what notes quote, and closes what none quotes any more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from build_tools.check.proof import record_evidence, sealed_paragraph
from build_tools.model.claim import Evidence
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import (
    Fingerprint,
    OpenParagraph,
    SealedParagraph,
    open_paragraph,
    paragraphs_of,
    seal,
)
from build_tools.model.seed import Seed
from build_tools.model.tokens import fold, tokens

_TRIES = 200
"""Groups of pasted lines that are tried: each costs what a guess costs."""

Salts = Mapping[int, Mapping[int, bytes]]
"""Open salts by the paragraph's number and the token's index."""


class NotThatParagraphError(Exception):
    """What was pasted is not the paragraph that was sealed; the message says what it may be instead."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The salts that each seed needs open, by its short name, and the evidence that could not be proved."""

    salts: Mapping[str, Salts]
    unproved: tuple[Evidence, ...]


def open_quotes(explainer: Explainer) -> Opening:
    """What must be open for the quotes of all notes: taken from texts at hand or pasted, else from what is open already."""
    salts: dict[str, dict[int, dict[int, bytes]]] = {seed.name: {} for seed in explainer.seeds}
    unproved = []
    for evidence in (*(e for _, e in explainer.evidence), *record_evidence(explainer)):
        sealed = sealed_paragraph(explainer, evidence.at)
        if sealed is None:
            continue
        text = explainer.open_paragraph(evidence.at)
        spans = (text or sealed).find(evidence.passage.parts)
        if spans is None:
            unproved.append(evidence)
        needed = salts[evidence.at.seed].setdefault(evidence.at.number, {})
        for index in (index for span in spans or () for index in range(span.start, span.end)):
            needed[index] = text.salt(index) if text else sealed.salts[index]
    return Opening({name: {n: s for n, s in several.items() if s} for name, several in salts.items()}, tuple(unproved))


def count_changes(seed: Seed, salts: Salts) -> tuple[int, int]:
    """How many tokens are opened and how many closed, where these salts replace those that are open now."""
    before = {(n, i) for n, p in enumerate(seed.fingerprint.paragraphs, 1) for i in p.salts}
    after = {(number, index) for number, several in salts.items() for index in several}
    return len(after - before), len(before - after)


def read_pasted(seed: Seed, number: int, pasted: str) -> OpenParagraph:
    """The paragraph with this number, from what was pasted: it alone, or with others around it, a line each.

    Raises NotThatParagraphError.
    """
    sealed = seed.fingerprint.paragraphs[number - 1]
    lines = paragraphs_of(pasted)
    if not lines:
        raise NotThatParagraphError("nothing was pasted")
    around = [seed.fingerprint.paragraphs[n - 1] for n in sealed.key]
    for group in _groups(around, lines):
        found = open_paragraph(number, sealed.key, group)
        if found.seals == sealed.seals:
            return found
    at = f"{seed.name}#{number}"
    if len(around) > 1:
        sizes = {len(tokens(fold(line))) for line in lines}
        missing = [str(n) for n, one in zip(sealed.key, around, strict=True) if len(one.seals) not in sizes]
        differs = f"no line is as long as {', '.join(missing)}" if missing else "all are as long, but some word differs"
        raise NotThatParagraphError(
            f"{at} is sealed together with its neighbours: paste the paragraphs {', '.join(map(str, sealed.key))}, a line each, "
            f"as they stand at the publisher's, or the whole article. Of what was pasted, {differs}"
        )
    for line in lines:
        if others := _numbers_of(seed.fingerprint, line):
            raise NotThatParagraphError(f"that is {seed.name}#{others[0]}, not {at}")
    raise NotThatParagraphError(
        f"that is not {at} as it was sealed: {_difference(sealed, open_paragraph(1, (1,), [' '.join(lines)]))}. "
        "Paste the whole paragraph; the publisher may also have changed it since"
    )


def _groups(around: Sequence[SealedParagraph], lines: Sequence[str]) -> list[tuple[str, ...]]:
    """The lines that may be these paragraphs, by their numbers of tokens; first those that follow each other closely."""
    if len(around) == 1:
        lines = (*lines, " ".join(lines))  # one that was wrapped
    sizes = [len(tokens(fold(line))) for line in lines]
    groups: list[tuple[int, ...]] = [()]
    for sealed in around:
        alike = [at for at, size in enumerate(sizes) if size == len(sealed.seals)]
        longer = [(*group, at) for group in groups for at in alike if not group or at > group[-1]]
        groups = sorted(longer, key=lambda group: group[-1] - group[0])[:_TRIES]
    return [tuple(lines[at] for at in group) for group in groups]


def _difference(sealed: SealedParagraph, pasted: OpenParagraph) -> str:
    """What can be told of how a pasted paragraph differs from the sealed one: by its length, or by the words that are open."""
    found = pasted.tokens
    if len(found) != len(sealed.seals):
        return f"it has {len(sealed.seals)} words and marks, what was pasted has {len(found)}"
    for index, salt in sorted(sealed.salts.items()):
        if seal(salt, pasted.lead(index) + found[index].text) != sealed.seals[index]:
            before = " ".join(token.text for token in found[max(0, index - 3) : index])
            return f"another word than “{found[index].text}” stands after “{before}”"
    return "some of its words or marks differ"


def _numbers_of(fingerprint: Fingerprint, line: str) -> list[int]:
    """The numbers of the paragraphs that a line is, among those that are sealed alone."""
    size = len(tokens(fold(line)))
    return [
        number
        for number, sealed in enumerate(fingerprint.paragraphs, 1)
        if sealed.key == (number,)
        and len(sealed.seals) == size
        and open_paragraph(number, sealed.key, [line]).seals == sealed.seals
    ]
