"""The private copy shows the texts; says on every page that it is private; and nothing of it gets out."""

import re
from pathlib import Path

import pytest

from build_tools.pipeline import build
from build_tools.publish.leaks import search
from build_tools.publish.private import NO_INDEX, NOTICE, marked
from build_tools.publish.publishable import files_in, publishable
from tests.islet import TEXT, make_islet

TEXTS = {"h1": TEXT.encode()}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An explainer of which first the site was built, then the private copy."""
    folder = tmp_path_factory.mktemp("private")
    texts = make_islet(folder)
    assert build(folder, texts).is_good
    assert build(folder, texts, with_texts=True).is_good
    return folder


@pytest.fixture(scope="module")
def seed_page(root: Path) -> str:
    return (root / "build/private-site/seeds/h1.html").read_text(encoding="utf-8")


def test_every_page_says_that_it_is_private(root: Path) -> None:
    pages = list((root / "build/private-site").rglob("*.html"))
    assert len(pages) >= 10
    for page in pages:
        html = page.read_text(encoding="utf-8")
        assert html.count(NOTICE) == 1, page
        assert html.index(NO_INDEX) < html.index("</head>"), page
    assert "Disallow: /" in (root / "build/private-site/robots.txt").read_text(encoding="utf-8")


def test_whole_paragraphs_are_shown(seed_page: str) -> None:
    plain = re.sub(r"<sup>.*?</sup>|<[^>]+>", "", seed_page)
    paragraphs = TEXT.splitlines()
    assert len(paragraphs) == 4
    for paragraph in paragraphs:
        assert paragraph in plain


def test_cited_words_are_marked_where_quotes_overlap_too(seed_page: str) -> None:
    assert re.findall(r'<mark class="(rests-\d)">(.*?)</mark>', seed_page) == [
        ("rests-1", "the miller of Low Islet"),
        ("rests-1", "counted forty "),
        ("rests-2", "loose stones"),
        ("rests-1", ", wrote "),
        ("rests-2", "each of them"),
        ("rests-1", " down"),
        ("rests-1", "The board met"),
        ("rests-1", "drank its tea"),
    ]


def test_beside_a_paragraph_stands_what_rests_on_it(seed_page: str) -> None:
    _, _, second = seed_page.partition('id="p2"')
    beside, _, _ = second.partition('id="p3"')
    letters = re.findall(r'<span id="p2-([a-z])">', beside)
    assert letters == ["a", "b", "c"]
    assert re.search(r'<li><a href="\.\./walls/wall\.html#claim-stones-were-listed">A list was made\.</a></li>', beside)


def test_a_paragraph_on_which_nothing_rests_says_so(seed_page: str) -> None:
    assert seed_page.count('class="reading unused"') == 2
    assert "Nothing rests on this paragraph: the weather of a day long gone." in seed_page


def test_nothing_of_it_is_where_things_are_published_from(root: Path) -> None:
    assert not (root / "dist").exists()
    assert NOTICE not in "".join(page.read_text(encoding="utf-8") for page in (root / "site").rglob("*.html"))
    found = search(publishable(root), TEXTS)
    assert found.read >= 10
    assert found.leaks == ()


def test_a_leak_would_be_found(root: Path) -> None:
    leaks = search(files_in([root / "build/private-site"]), TEXTS).leaks
    assert {Path(leak.file).name for leak in leaks} >= {"h1.html", "search_index.json"}


def test_texts_given_for_proof_alone_are_not_shown(root: Path) -> None:
    docs = search(files_in([root / "build/docs"]), TEXTS)
    assert docs.read >= 9
    assert docs.leaks == ()


def test_marks_a_page() -> None:
    assert marked("<html><head><title>a</title></head><body dir=ltr>b</body></html>", "../s.css") == (
        f'<html><head>{NO_INDEX}<link rel="stylesheet" href="../s.css"><title>a</title></head>'
        f"<body dir=ltr>{NOTICE}b</body></html>"
    )


@pytest.mark.parametrize("html", ["", "<p>a</p>", "<head></head>", "<body></body>"])
def test_does_not_pass_a_page_that_cannot_be_marked(html: str) -> None:
    with pytest.raises(ValueError, match="cannot be marked"):
        marked(html)
