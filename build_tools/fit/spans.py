"""Parts of a text that one look has taken, kept from the next."""

from collections.abc import Iterable

_TAKEN = "\u2060"


def blank(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with these parts blanked out, offsets kept; a blank is no letter, no digit and no white space."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = _TAKEN * (end - start)
    return "".join(letters)
