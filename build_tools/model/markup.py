"""The syntax beyond Markdown: `[[id]]` and `[[id|words]]` link, `![[id]]` embeds. That is all of it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

_REFERENCE = re.compile(r"(?P<embed>!)?\[\[(?P<id>[^\[\]|\n]+)(?:\|(?P<words>[^\[\]]+?))?\]\]")
_CODE = re.compile(r"^(?P<fence>```+|~~~+).*?^(?P=fence)[^\n]*$|(?P<tick>`+)(?!`).+?(?<!`)(?P=tick)(?!`)", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Reference:
    """A link or an embed in a text, from offset `start` to `end` (left out)."""

    id: str
    words: str | None
    is_embed: bool
    start: int
    end: int


@lru_cache(maxsize=4096)  # every stage asks for the same texts' references
def references(text: str) -> tuple[Reference, ...]:
    """The links and embeds of a text in order; what stands in Markdown code is none."""
    return tuple(
        Reference(m["id"].strip(), m["words"] and " ".join(m["words"].split()), bool(m["embed"]), m.start(), m.end())
        for m in _REFERENCE.finditer(without_code(text))
    )


def broken(text: str) -> tuple[int, ...]:
    """The offsets at which a text has the marks of a link or an embed that is none, such as `[[]]` or `[[id]`."""
    rest = list(without_code(text))
    for reference in references(text):
        rest[reference.start : reference.end] = " " * (reference.end - reference.start)
    return tuple(m.start() for m in re.finditer(r"\[\[|\]\]", "".join(rest)))


def without_code(text: str) -> str:
    """The text with Markdown code blanked out, lines and offsets kept."""
    return _CODE.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def code_apart(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text in order, each with whether it is Markdown code."""
    end = 0
    for code in _CODE.finditer(text):
        yield text[end : code.start()], False
        yield code.group(), True
        end = code.end()
    yield text[end:], False


def replaced(text: str, by: Callable[[Reference], str], between: Callable[[str], str] = str) -> str:
    """The text with each reference put through `by` and all that stands between them through `between`."""
    pieces: list[str] = []
    end = 0
    for reference in references(text):
        pieces += between(text[end : reference.start]), by(reference)
        end = reference.end
    return "".join([*pieces, between(text[end:])])
