"""No sentence of ours follows a seed's sentence: outside quotation marks it shares no long run of words with one."""

from collections import defaultdict
from collections.abc import Iterator

from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.fingerprint import ParagraphPrint, hashes
from build_tools.model.markup import replaced
from build_tools.model.tokens import fold, tokens

MAX_TOKENS = 8

CLOSE = Code("sentence-too-close", f"A sentence shares more than {MAX_TOKENS} words in a row with a seed, unmarked.")
CODES = (CLOSE,)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Compares every claim's sentence, without its quotations, with all seeds."""
    paragraphs = _paragraphs_by_run(explainer)
    for claim in explainer.claims:
        read = fold(replaced(claim.says, lambda r: r.words or explainer.labels.get(r.id, r.id)))
        for own in read.split('"')[::2]:
            if shared := _shared(own, paragraphs):
                seed, words = shared
                message = f"the sentence follows seed {seed}: “{words}”"
                yield CLOSE.at(claim.place_of("says"), message, "Say it afresh, or put the words in quotation marks")
                break


_Paragraphs = dict[str, list[tuple[str, ParagraphPrint]]]


def _paragraphs_by_run(explainer: Explainer) -> _Paragraphs:
    """The paragraphs, with their seeds' names, that have a run."""
    paragraphs: _Paragraphs = defaultdict(list)
    for seed in explainer.seeds:
        for paragraph in seed.fingerprint.paragraphs:
            for run in dict.fromkeys(paragraph.hashes):
                paragraphs[run].append((seed.name, paragraph))
    return paragraphs


def _shared(own: str, paragraphs: _Paragraphs) -> tuple[str, str] | None:
    """The first run of more than MAX_TOKENS tokens that a seed has too, with the seed's name."""
    found = tokens(own)
    for first, last, run in zip(found, found[MAX_TOKENS:], hashes(own), strict=False):
        words = own[first.start : last.end]
        for seed, paragraph in paragraphs.get(run, ()):
            if paragraph.find(words):
                return seed, words
    return None
