"""No text of ours follows a seed's sentence: outside quotation marks it shares no long run of words with one.

Only where the seeds' texts are at hand can this be judged.
"""

from collections.abc import Iterable, Iterator, Sequence

from build_tools.check.statements import statements
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.tokens import Token, tokens

MAX_TOKENS = 8

CLOSE = Code("sentence-too-close", f"A sentence shares more than {MAX_TOKENS} words in a row with a seed, unmarked.")
CODES = (CLOSE,)

_Run = tuple[str, ...]


def check(explainer: Explainer) -> Iterator[Finding]:
    """Compares every text that readers see, without its quotations, with the seeds whose texts are at hand."""
    seed_of = _seeds_by_run(explainer)
    if not seed_of:
        return
    for statement in statements(explainer):
        for own in statement.reading.text.split('"')[::2]:
            found = tokens(own)
            shared = next((index for index, run in enumerate(_runs(found)) if run in seed_of), None)
            if shared is not None:
                words = own[found[shared].start : found[shared + MAX_TOKENS].end]
                seed = seed_of[tuple(token.text for token in found[shared : shared + MAX_TOKENS + 1])]
                message = f"{statement.what} follows seed {seed}: “{words}”"
                yield CLOSE.at(statement.place, message, "Say it afresh, or put the words in quotation marks")
                break


def _seeds_by_run(explainer: Explainer) -> dict[_Run, str]:
    """The seed that has each run of words one longer than is allowed."""
    return {
        run: name
        for name, paragraphs in explainer.open_paragraphs.items()
        if not explainer.seed_by_name[name].record.is_open
        for paragraph in paragraphs
        for run in _runs(paragraph.tokens)
    }


def _runs(found: Sequence[Token]) -> Iterable[_Run]:
    texts = [token.text for token in found]
    return (tuple(texts[start : start + MAX_TOKENS + 1]) for start in range(len(texts) - MAX_TOKENS))
