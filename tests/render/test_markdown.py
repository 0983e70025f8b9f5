"""Markdown's own syntax: escaping, links, front matter."""

import html
import re

import pytest
from markdown import Markdown

from build_tools.render.markdown import attribute, escape, front_matter, link, one_line

EXTENSIONS = ["attr_list", "def_list", "footnotes", "md_in_html", "tables", "toc"]
"""Those of mkdocs.yml: what must not take a note's text for syntax."""

HOSTILE = [
    "a <b>bold</b> word",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- a comment -->",
    "a & b &amp; c &copy; d",
    "[words](https://example.org) and ![image](x.png)",
    "[words][1] and [^1] and [[id]]",
    "*emphasis* **strong** _emphasis_ __strong__ snake_case_name",
    "`code` and ``code``",
    "{{ 7*7 }} {% for x in y %} {# comment #}",
    "a word { .class #id }",
    "{: .class }",
    "a | b | c",
    "back\\slash and \\* and \\\\",
    "https://example.org/a_b_c <https://example.org>",
    "*[HTML]: abbreviation",
    "“quotes”, ‘quotes’, \"quotes\", 'quotes' – and… C#",
]


def shown(markdown: str) -> str:
    """The words that a reader of this Markdown sees, or the HTML itself where it holds anything but a paragraph."""
    rendered = Markdown(extensions=EXTENSIONS).convert(markdown)
    found = re.fullmatch(r"<p>([^<>]*)</p>", rendered)
    return html.unescape(found[1]) if found else rendered


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_is_shown_as_it_stands(text: str) -> None:
    assert shown(f"Text: {escape(text)}") == f"Text: {text}"


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_stays_in_its_cell(text: str) -> None:
    rendered = Markdown(extensions=EXTENSIONS).convert(f"| a | b |\n|---|---|\n| {escape(text)} | x |")
    cells = re.findall(r"<td>(.*?)</td>", rendered, re.S)
    assert [html.unescape(cell) for cell in cells] == [text.strip(), "x"]


@pytest.mark.parametrize("text", HOSTILE)
def test_an_attribute_cannot_be_left(text: str) -> None:
    escaped = attribute(text)
    assert not set('<>"') & set(escaped)
    assert html.unescape(escaped) == text


def test_a_link_s_words_are_markdown_already() -> None:
    assert link("the *lamp*", "lamp.md#bell") == "[the *lamp*](lamp.md#bell)"


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"title": "The lamp"}, "---\ntitle: The lamp\n---\n"),
        ({"title": "a01: “The lamp”"}, "---\ntitle: 'a01: “The lamp”'\n---\n"),
        ({"b": "x", "a": "y"}, "---\nb: x\na: y\n---\n"),
        ({"title": "x", "description": "", "more": None}, "---\ntitle: x\n---\n"),
        ({"title": "word " * 300}, f"---\ntitle: '{'word ' * 300}'\n---\n"),
    ],
)
def test_front_matter_is_yaml_without_empty_values(values: dict[str, str], text: str) -> None:
    written = front_matter(**values)
    assert written.replace("\n  ", " ") == text


def test_one_line_has_single_spaces() -> None:
    assert one_line(" a\n\tb\u00a0 c ") == "a b c"
