"""What is odd about a seed's text: characters that may not be in one, and what its reader should know."""

import re
import unicodedata

from build_tools.model.tokens import INVISIBLE

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_LONG = 6_000
"""Characters of a paragraph that is likely to be several."""


def control_characters(text: str) -> list[tuple[int, str]]:
    """The control characters of a text, each with its line counted from 1; tabs and line ends are none."""
    return [
        (text.count("\n", 0, found.start()) + 1, f"U+{ord(found.group()):04X}") for found in _CONTROLS.finditer(text)
    ]


def oddities(text: str) -> list[str]:
    """What whoever adds a text should look at, a sentence each; empty where nothing is odd."""
    found = []
    if count := len(INVISIBLE.findall(text)):
        found.append(
            f"It holds {_several(count, 'invisible character')} (soft hyphens, zero-width spaces, marks of direction); quotes pass them over."
        )
    if count := text.count("\ufffd"):
        found.append(f"It holds {_several(count, 'replacement character')} (�): it was read in a wrong encoding once.")
    if count := sum(unicodedata.category(character) == "Co" for character in text):
        found.append(f"It holds {_several(count, 'character')} for private use, which look different everywhere.")
    if text != unicodedata.normalize("NFC", text):
        found.append(
            "Its accents are written apart from their letters in places; quotes are compared with both together."
        )
    if count := sum(len(line) > _LONG for line in text.split("\n")):
        found.append(f"{count} of its paragraphs have more than {_LONG:,} characters: are their line ends lost?")
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 20 and sum(not re.search(r"[.!?:…\"”’)\]]\s*$", line) for line in lines) * 2 > len(lines):
        found.append("Most lines end inside a sentence: a paragraph must be one line. Join what was wrapped.")
    return found


def _several(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"
