import re
from dataclasses import replace
from pathlib import Path

import pytest

from build_tools.link.links import link
from build_tools.model.page import FrontMatter, Page
from build_tools.model.place import Place
from build_tools.model.question import QuestionKind
from build_tools.pipeline import read_and_check
from build_tools.render.site import render
from build_tools.render.whole import one_level_down, with_own_anchors, with_own_links
from tests.islet import make_islet


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    root = tmp_path_factory.mktemp("islet")
    texts = make_islet(root)
    checked = read_and_check(root, texts)
    assert checked.findings == ()
    # a conflict takes two seeds, and only a conflict puts a mark on a sentence
    questions = tuple(q.model_copy(update={"kind": QuestionKind.CONFLICT}) for q in checked.explainer.questions)
    explainer = replace(checked.explainer, questions=questions)
    return dict(render(explainer, link(explainer)))


def test_chapters_follow_the_navigation(pages: dict[str, str]) -> None:
    chapters = re.findall(r"^## .*\{ #(\S+) \.chapter \}$", pages["whole.md"], re.M)
    assert chapters == ["home", "wall", "doubts"]


def test_anchors_are_unique(pages: dict[str, str]) -> None:
    anchors = re.findall(r'\bid="([^"]+)"|\{ #(\S+)', pages["whole.md"])
    names = [first or second for first, second in anchors]
    assert {"claim-stones-were-loose", "was-it-safe", "was-it-safe-3"} <= set(names)
    assert len(names) == len(set(names))


def test_links_to_what_the_page_holds_stay_on_it(pages: dict[str, str]) -> None:
    assert "More on [The wall](#wall)." in pages["whole.md"]
    assert 'href="#was-it-safe"' in pages["whole.md"]
    assert "[Back](index.md)" in pages["whole.md"]
    assert "[the miller](people.md#miller" in pages["whole.md"]


def test_each_footnote_is_defined_once(pages: dict[str, str]) -> None:
    defined = re.findall(r"^\[\^([^\]]+)\]:", pages["whole.md"], re.M)
    cited = re.findall(r"\[\^([^\]]+)\](?!:)", pages["whole.md"])
    assert sorted(defined) == sorted(set(cited))
    assert len(defined) == 4


def test_search_passes_it_over(pages: dict[str, str]) -> None:
    assert "search:\n  exclude: true\n" in pages["whole.md"]


def test_the_mark_of_a_difference_is_left_out_where_the_question_stands(pages: dict[str, str]) -> None:
    home, _, rest = pages["whole.md"].partition("{ #wall .chapter }")
    assert home.count('class="differs"') == 2
    assert rest.count('class="differs"') == 0


def test_nothing_of_it_is_made_where_mkdocs_does_not_name_it(tmp_path: Path) -> None:
    make_islet(tmp_path)
    explainer = read_and_check(tmp_path).explainer
    bare = replace(explainer, settings=replace(explainer.settings, beside=()))
    made = render(bare, link(bare))
    assert "index.md" in made
    assert not {"whole.md", "offline.md"} & set(made)
    assert "whole.md" not in made["seeds/index.md"]


@pytest.mark.parametrize(
    ("text", "lower"),
    [
        ("# A\n\ntext # no\n\n## B { #b }\n", "## A\n\ntext # no\n\n### B { #b }\n"),
        ("###### A\n", "###### A\n"),
        ("```sh\n# A\n```\n# B\n", "```sh\n# A\n```\n## B\n"),
        ('<h2 class="a">A</h2>\n', '<h3 class="a">A</h3>\n'),
        ("#hashtag and <hr>\n", "#hashtag and <hr>\n"),
    ],
)
def test_headings_go_one_level_down(text: str, lower: str) -> None:
    assert one_level_down(text) == lower


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("## A { #free }", "## A { #free }"),
        ("## A { #a }\n[to](#a) [else](b.md#ab)", "## A { #a-2 }\n[to](#a-2) [else](b.md#ab)"),
        ('<title id="a">a</title> aria-labelledby="b a"', '<title id="a-2">a</title> aria-labelledby="b a-2"'),
        ('<g id="a"/><use href="#a" fill="url(#a)"/>', '<g id="a-2"/><use href="#a-2" fill="url(#a-2)"/>'),
        ("[to](#a), which this text does not hold", "[to](#a), which this text does not hold"),
    ],
)
def test_anchors_that_are_taken_get_an_ending(text: str, own: str) -> None:
    taken = {"a"}
    assert with_own_anchors(text, taken, "-2") == own


@pytest.mark.parametrize(
    ("address", "body", "moved"),
    [
        ("a.md", "[x](b.md)", "[x](b.md)"),
        ("s/a.md", "[x](b.md#c) [y](../d.md)", "[x](s/b.md#c) [y](d.md)"),
        ("s/a.md", "[x](#c) [y](https://z.example/) [z](/d)", "[x](#c) [y](https://z.example/) [z](/d)"),
    ],
)
def test_plain_links_lead_to_where_they_led(address: str, body: str, moved: str) -> None:
    page = Page(address, FrontMatter(id="a", title="A"), body, Place("a.md"))
    assert with_own_links(page).body == moved
