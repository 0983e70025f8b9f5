"""Fingerprints are of the texts, where these are at hand, and open nothing that no quote needs."""

from collections.abc import Iterator
from hashlib import sha256

from build_tools.check.proof import proofs
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding, Severity
from build_tools.model.fingerprint import Fingerprint, open_paragraphs
from build_tools.model.place import Place

DIFFERENT = Code("fingerprint-differs", "A seed's text is not the one that its fingerprint was taken from.")
UNNEEDED = Code("salts-unneeded", "A fingerprint opens words that no quote shows.", Severity.WARNING)
CODES = (DIFFERENT, UNNEEDED)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Takes the fingerprint of each text anew and compares; and looks at what is open."""
    for seed in explainer.seeds:
        content = explainer.texts.get(seed.name)
        if content is not None and not _is_of(seed.fingerprint, content):
            message = f"{seed.fingerprint.file} is not the text that this fingerprint was taken from"
            yield DIFFERENT.at(
                seed.record.place, message, "Restore the text, or take its fingerprint anew: explainer seed add FILE"
            )
    if explainer.unreadable:
        return
    needed = needed_tokens(explainer)
    doubtful = {(e.at.seed, e.at.number) for e, proof in proofs(explainer) if not proof.holds}
    for seed in explainer.seeds:
        for number, paragraph in enumerate(seed.fingerprint.paragraphs, 1):
            if (seed.name, number) in doubtful:
                continue  # what is open there may be what a quote with a slip in it means
            if spare := paragraph.salts.keys() - needed.get((seed.name, number), set()):
                at = f"{seed.name}#{number}"
                message = f"{len(spare)} words or marks of {at} are open, and no quote shows them"
                if len(spare) == 1:
                    message = f"1 word of {at} is open, and no quote shows it"
                yield UNNEEDED.at(Place(seed.salts_file), message, "Close them: explainer prove")


def needed_tokens(explainer: Explainer) -> dict[tuple[str, int], set[int]]:
    """The tokens that proved quotes show, by seed and paragraph."""
    needed: dict[tuple[str, int], set[int]] = {}
    for evidence, proof in proofs(explainer):
        for span in proof.spans:
            needed.setdefault((evidence.at.seed, evidence.at.number), set()).update(range(span.start, span.end))
    return needed


def _is_of(fingerprint: Fingerprint, content: bytes) -> bool:
    """Whether a text is the one that was sealed: every paragraph by its own key."""
    try:
        found = open_paragraphs(content.decode("utf-8-sig"), [paragraph.key for paragraph in fingerprint.paragraphs])
    except (UnicodeDecodeError, IndexError):  # another encoding, or fewer paragraphs than keys are made from
        return False
    sealed = [(paragraph.words, paragraph.seals) for paragraph in fingerprint.paragraphs]
    return sha256(content).hexdigest() == fingerprint.sha256 and sealed == [
        (sum(token.is_word for token in paragraph.tokens), paragraph.seals) for paragraph in found
    ]
