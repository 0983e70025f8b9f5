"""All pages of the example, as they are to be.

They are compared with the files in tests/golden/pages. After a change that is meant,
`python -m pytest --renew` writes these anew; read the difference before you keep it.
"""

import re

import pytest

from build_tools.link.links import link
from build_tools.pipeline import Checked
from build_tools.render.site import Pages, render
from tests.conftest import GOLDEN, Compare
from tests.explainers import explainer

ADDRESSES = [
    "index.md", "lamp.md", "timeline.md", "people.md", "bodies.md", "places.md", "documents.md", "terms.md",
    "seeds/index.md", "seeds/a01.md", "seeds/a02.md", "seeds/a03.md",
]  # fmt: skip


@pytest.fixture(scope="module")
def pages(example: Checked) -> Pages:
    return render(example.explainer, link(example.explainer))


def test_the_example_has_these_pages(pages: Pages) -> None:
    assert sorted(pages) == sorted(ADDRESSES)


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_page_is_as_it_is_to_be(pages: Pages, golden: Compare, address: str) -> None:
    golden(f"pages/{address}", pages[address])


def test_no_golden_page_is_left_over() -> None:
    assert {path.relative_to(GOLDEN / "pages").as_posix() for path in (GOLDEN / "pages").rglob("*.md")} == set(
        ADDRESSES
    )


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_of_our_own_syntax_is_left_for_mkdocs(pages: Pages, address: str) -> None:
    assert not re.search(r"\[\[|\]\]|\{\{|\{%", pages[address])


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_footnote_that_is_referred_to_is_defined_once(pages: Pages, address: str) -> None:
    text = pages[address]
    referred = set(re.findall(r"\[\^([^\]]+)\](?!:)", text))
    defined = re.findall(r"^\[\^([^\]]+)\]:", text, re.M)
    assert sorted(defined) == sorted(referred)


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_anchor_stands_twice_on_a_page(pages: Pages, address: str) -> None:
    anchors = re.findall(r'(?: id="|\{ #)([^" }]+)', pages[address])
    assert len(set(anchors)) == len(anchors)


def test_rendering_twice_gives_the_same(pages: Pages, example: Checked) -> None:
    assert render(example.explainer, link(example.explainer)) == pages


def test_an_explainer_of_nothing_has_no_pages() -> None:
    empty = explainer(entities="", seeds=[])
    assert render(empty, link(empty)) == {}
