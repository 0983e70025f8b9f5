"""Markdown's own syntax: escaping, links, front matter."""

import html
import re
from posixpath import basename, splitext
from typing import Any

import yaml

_SPECIAL = re.compile(r"[\\`*_{}\[\]]")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "\n": " "})
_BLOCK = re.compile(r"[#+-]|\d+[.)]")


def escape(text: str) -> str:
    """Plain text as Markdown that shows it as it stands, HTML, table bars and line breaks included."""
    return _SPECIAL.sub(lambda m: f"&#{ord(m.group())};", text.translate(_ENTITIES))


def paragraph(text: str) -> str:
    """Markdown that begins a line and is to be a paragraph, whatever its first characters mean elsewhere."""
    return f"&#{ord(text[0])};{text[1:]}" if _BLOCK.match(text) else text


def attribute(text: str) -> str:
    """Plain text as the value of an attribute, in double quotes, of HTML that stands in Markdown."""
    return escape(text).replace('"', "&quot;")


def link(words: str, address: str, title: str = "") -> str:
    """A link with words that are Markdown already, and with plain text as its title, if any."""
    shown = escape(title).replace('"', "&quot;")
    return f'[{words}]({address} "{shown}")' if title else f"[{words}]({address})"


def front_matter(**values: Any) -> str:
    """A page's front matter with its two lines of `---`; values that are None or empty are left out.

    Texts are escaped as HTML, because engines and themes write titles and descriptions into pages as they are.
    """
    given = {key: html.escape(value) if isinstance(value, str) else value for key, value in values.items() if value}
    return f"---\n{yaml.dump(given, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1000)}---\n"


def read_front_matter(text: str) -> dict[str, Any]:
    """The values of a rendered page's front matter, texts unescaped; none where it has no front matter."""
    head, fence, _ = text.removeprefix("---\n").partition("\n---\n")
    values = yaml.load(head, Loader=yaml.CSafeLoader) if text.startswith("---\n") and fence else None
    if not isinstance(values, dict):
        return {}
    return {key: html.unescape(value) if isinstance(value, str) else value for key, value in values.items()}


def one_line(text: str) -> str:
    """The text with all its white space as single spaces."""
    return " ".join(text.split())


def subject(file: str) -> str:
    """What the notes of a file are about, from its name: `notes/january-2022.yml` is “January 2022”."""
    words = splitext(basename(file))[0].replace("-", " ")
    return words[:1].upper() + words[1:]
