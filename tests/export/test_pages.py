"""Pages as plain Markdown, and llms.txt."""

import re
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from build_tools.export.pages import plain_markdown
from tests.export.conftest import Exported, exported

CASES = {
    "front matter goes": ("---\ntitle: A\n---\n# A\n", "# A\n"),
    "a heading's attributes go": ("## B { #b .c }\n", "## B\n"),
    "tags go, their text stays": ('<span class="claim" id="x">Said.[^1]</span>\n', "Said.[^1]\n"),
    "a link in HTML becomes one in Markdown": ('<a class="d" href="q.html#z">differ</a>\n', "([differ](q.html#z))\n"),
    "links lead to pages, not to their sources": ("[a](b/c.md#d) [e](f.md)\n", "[a](b/c.html#d) [e](f.html)\n"),
    "a link's title goes": ('[a](b.md#c "It is d.")\n', "[a](b.html#c)\n"),
    "links elsewhere stay": ("[a](https://x.example/r.md)\n", "[a](https://x.example/r.md)\n"),
    "addresses keep their ampersands": ("[a](https://x.example/#:~:text=b&text=c)\n", "[a](https://x.example/#:~:text=b&text=c)\n"),
    "characters come back, escaped where they would mean something": ("000&#35;1 &#42; &lt;b&gt; &amp;\n", "000#1 \\* \\<b\\> &\n"),
    "drawings go": ("<figure><svg><title>x</title><path d=''/></svg><figcaption>Y</figcaption></figure>\n", "Y\n"),
    "code stays": ("`<b>&amp;</b>` and\n\n```\n[a](b.md) { #c }\n```\n", "`<b>&amp;</b>` and\n\n```\n[a](b.md) { #c }\n```\n"),
    "comments go": ("a<!-- b -->c\n", "ac\n"),
    "blocks leave one empty line": ("<div markdown>\n\nA\n\n</div>\n\n\nB\n", "A\n\nB\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_plain_markdown(name: str) -> None:
    given, expected = CASES[name]
    assert plain_markdown(given) == expected


def test_every_page_is_there_as_markdown(folder: Exported) -> None:
    texts = {name: text for name, text in folder.files.items() if name.endswith(".md.txt")}
    assert len(texts) == len(folder.pages) + 1 > 10
    for name, text in texts.items():
        assert text.startswith("# "), name
        outside_code = re.sub(r"`[^`]*`", "", text)
        assert not re.search(r"</?(?:span|div|details|summary|a)\b|&#?\w+;|\]\([^):]*\.md[)#]", outside_code), name


def test_every_claim_of_a_page_reads_the_same_in_its_markdown(folder: Exported) -> None:
    text = folder.files["cause.md.txt"]
    assert "Between 8 and 21 June 1936 [the survey](bodies.html#survey) walked on forty strips" in text
    assert "[^b2-4a]: Coast Survey, “[Report of the Dray Bay sand survey](seeds/b2.html)”, summer 1936" in text


def test_llms_txt_is_of_the_form_that_its_readers_expect(hosted: Exported) -> None:
    text = hosted.files["llms.txt"]
    tokens = MarkdownIt().parse(text)
    kinds = [token.type for token in tokens if token.type.endswith("_open") and token.level == 0]
    assert kinds[:3] == ["heading_open", "blockquote_open", "paragraph_open"]
    assert [token.tag for token in tokens if token.type == "heading_open"] == ["h1", "h2", "h2", "h2"]
    listed = re.findall(r"^- \[.+?\]\(https://sand\.example/bay/(\S+)\)", text, re.M)
    assert len(listed) > 15
    assert set(listed) <= set(hosted.files)
    assert {name for name in hosted.files if name.endswith(".md.txt")} <= set(listed)


def test_exports_twice_the_same(folder: Exported) -> None:
    assert dict(exported(folder.explainer).files) == dict(folder.files)


def test_the_page_that_tells_of_the_data_is_made_where_the_navigation_names_it(folder: Exported) -> None:
    settings = folder.explainer.settings
    others = tuple(address for address in settings.navigation if address != "data/index.md")
    silent = exported(replace(folder.explainer, settings=replace(settings, navigation=others)))
    assert "data/index.md" in folder.files
    assert set(folder.files) - set(silent.files) == {"data/index.md", "data/index.md.txt"}
