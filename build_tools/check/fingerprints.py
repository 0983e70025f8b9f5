"""Where the seeds' texts are at hand, the fingerprints are proved against them."""

from collections.abc import Iterator

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.fingerprint import Fingerprint, take

DIFFERENT = Code("fingerprint-differs", "A seed's text is not the one that its fingerprint was taken from.")
CODES = (DIFFERENT,)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Takes the fingerprint of each text anew and compares."""
    for seed in explainer.seeds:
        content = explainer.texts.get(seed.name)
        if content is not None and not _is_of(seed.fingerprint, content):
            message = f"{seed.fingerprint.file} is not the text that this fingerprint was taken from"
            yield DIFFERENT.at(
                seed.record.place, message, "Restore the text, or take its fingerprint anew: explainer seed add FILE"
            )


def _is_of(fingerprint: Fingerprint, content: bytes) -> bool:
    try:
        return take(fingerprint.file, content) == fingerprint
    except UnicodeDecodeError:
        return False
