"""Suggests ids: a few telling words of a text, in lower case, joined by hyphens."""

import re
import unicodedata
from collections.abc import Container

from build_tools.model.markup import replaced

MOST_WORDS = 6

_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"['’]s?\b")
_EMPTY = (
    "a an and are as at be been but by did do for from had has have he her his in into is it its of on or she so "
    "than that the their them then there these they this to was were what when where which who why will with"
)


def suggested_id(text: str, taken: Container[str]) -> str:
    """An id for what a text says, none of those taken; words that say little are left out."""
    read = replaced(text, lambda reference: reference.words or reference.id.replace("-", " "))
    plain = unicodedata.normalize("NFKD", _POSSESSIVE.sub("", read)).encode("ascii", "ignore").decode().lower()
    words = _WORD.findall(plain)
    telling = [word for word in words if word not in _EMPTY.split()] or words or ["note"]
    name = "-".join(telling[:MOST_WORDS])
    number = 2
    free = name
    while free in taken:
        free = f"{name}-{number}"
        number += 1
    return free
