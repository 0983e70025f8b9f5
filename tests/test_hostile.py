"""What a note says is text: nothing in it is run, and no HTML or Markdown in it reaches a built page as such.

The notes are in tests/hostile.txt; they are good, and so the site is built of them.
"""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from build_tools import pipeline
from tests.conftest import HERE, copy_example
from tests.overlay import read_overlay

"""Known faults of build_tools/render/markdown.py: whoever mends one takes its mark away, or the test fails."""

SAID = "<b>bold</b> <script>alert(1)</script> {{ 7*7 }}"


class BuiltPage(HTMLParser):
    """What a browser makes of a built page: its elements, what its article shows, what its scripts hold."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.article = ""
        self.scripts = ""
        self.inside: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None], bool]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs), "article" in self.inside))
        if tag in ("article", "script"):
            self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.inside and self.inside[-1] == tag:
            self.inside.pop()

    def handle_data(self, data: str) -> None:
        if "script" in self.inside:
            self.scripts += data
        elif "article" in self.inside:
            self.article += data

    @property
    def description(self) -> str | None:
        return next(
            (a["content"] for tag, a, _ in self.elements if tag == "meta" and a.get("name") == "description"), None
        )


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = copy_example(tmp_path_factory.mktemp("hostile") / "example")
    read_overlay(HERE / "hostile.txt").lay_over(root)
    checked = pipeline.build(root)
    assert checked.is_good, checked.findings
    assert (root / "site" / "hostile.html").is_file()
    return root / "site"


def page(site: Path, name: str) -> BuiltPage:
    return BuiltPage((site / name).read_text(encoding="utf-8"))


PAGES = [
    "hostile.html",
    "question.html",
    "bodies.html",
    "timeline.html",
    "seeds/index.html",
    "seeds/a01.html",
    "seeds/a02.html",
    "seeds/a04.html",
]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hostile.html", f"hostile-says {SAID} {{% raw %}} [words](http://evil.example/) ![image](evil.png) *a* _b_ **c** `d` | e | [^1] &lt; {{ .f }} <!-- g --> quoted "),
        ("hostile.html", "hostile-words <i>*h*</i>"),
        ("hostile.html", f"hostile-note {SAID} [words](http://evil.example/) *a*"),
        ("hostile.html", 'hostile-too <img src=evil.png onerror=alert(1)> "><script>alert(1)</script>'),
        ("hostile.html", "hostile-column | <b>bold</b> {{ 7*7 }} *a*"),
        ("hostile.html", f"hostile-head | {SAID} *a*"),
        ("hostile.html", f'hostile-page "quoted" {SAID} *a*'),
        ("hostile.html", f"[hostile-title-of-a-seed {SAID} *a* | b]"),
        ("hostile.html", f'hostile-quote {SAID} [words](http://evil.example/) *a* | b, ‘quoted’'),
        ("question.html", 'hostile-asks <b>bold</b> <script>alert(1)</script> "quoted" {{ 7*7 }} `code` [words](http://evil.example/)?'),
        ("question.html", f"hostile-answer {SAID} *a*"),
        ("question.html", "hostile-explained <b>bold</b> <script>alert(x)</script> {{ x }} *a* [words](http://evil.example/)"),
        ("question.html", "hostile-who <b>bold</b>"),
        ("bodies.html", f"hostile-name {SAID} *a* | b"),
        ("bodies.html", f"hostile-alias {SAID} [words](http://evil.example/)"),
        ("timeline.html", f"hostile-says {SAID}"),
        ("seeds/index.html", f'hostile-seed "quoted" {SAID} *a* | b'),
        ("seeds/a04.html", f"hostile-says {SAID}"),
        ("seeds/a04.html", f"hostile-author {SAID} *a* | b"),
        ("seeds/a04.html", f"hostile-licence {SAID} *a* | b"),
        ("seeds/a02.html", f'hostile-seed "quoted" {SAID} *a* | b'),
        ("seeds/a02.html", f"hostile-publisher {SAID} *a*"),
        ("seeds/a02.html", f"hostile-found {SAID} | b"),
        ("seeds/a02.html", f"hostile-why {SAID} *a*"),
    ],
)  # fmt: skip
def test_every_text_is_shown_as_it_was_written(site: Path, name: str, words: str) -> None:
    assert words in page(site, name).article


@pytest.mark.parametrize("name", PAGES)
def test_no_text_becomes_an_element_of_the_article(site: Path, name: str) -> None:
    inside = [(tag, attributes) for tag, attributes, in_article in page(site, name).elements if in_article]
    assert inside
    assert not [tag for tag, _ in inside if tag in ("b", "i", "em", "img", "script")]
    assert not [attributes for _, attributes in inside if "evil" in str(attributes.get("href"))]


@pytest.mark.parametrize("name", PAGES)
def test_a_bar_makes_no_cell(site: Path, name: str) -> None:
    rows: list[int] = []
    for tag, _, in_article in page(site, name).elements:
        if in_article and tag == "tr":
            rows.append(0)
        elif in_article and tag in ("td", "th"):
            rows[-1] += 1
    assert len(set(rows)) <= 1


def test_the_mark_of_a_difference_keeps_the_question_in_its_title(site: Path) -> None:
    titles = [a["title"] for _, a, _ in page(site, "hostile.html").elements if a.get("class") == "differs"]
    assert titles
    asks = 'hostile-asks <b>bold</b> <script>alert(1)</script> "quoted" {{ 7*7 }} `code` [words](http://evil.example/)?'
    assert set(titles) == {asks}


@pytest.mark.parametrize("name", PAGES)
def test_no_text_is_run_anywhere_on_the_page(site: Path, name: str) -> None:
    built = page(site, name)
    assert "alert" not in built.scripts
    assert not [attributes for _, attributes, _ in built.elements if "onerror" in attributes]


def test_what_search_engines_are_shown_is_the_text_itself(site: Path) -> None:
    assert page(site, "hostile.html").description == (
        'hostile-too <img src=evil.png onerror=alert(1)> "><script>alert(1)</script> hostile-who <b>bold</b>'
    )
    assert page(site, "question.html").description == "hostile-described <b>bold</b> <script>alert(x)</script> {{ x }}"
