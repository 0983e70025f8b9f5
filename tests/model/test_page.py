"""Explainer pages."""

import pytest

from build_tools.model.page import Voice
from build_tools.model.place import Place
from tests.explainers import page


def test_a_page_is_called_by_its_short_name_if_it_has_one() -> None:
    assert page(head="id: a\ntitle: The lamp of Gullholm").label == "The lamp of Gullholm"
    assert page(head="id: a\ntitle: The lamp of Gullholm\nshort: the lamp").label == "the lamp"


def test_a_page_speaks_of_the_subject_unless_it_says_otherwise() -> None:
    assert page().head.voice is Voice.SUBJECT
    assert page(head="id: a\ntitle: b\nvoice: site").head.voice is Voice.SITE


@pytest.mark.parametrize(
    ("words", "line", "column"), [("First", 5, 1), ("line", 5, 7), ("Second", 6, 1), ("[[lamp]]", 8, 5)]
)
def test_an_offset_of_the_body_has_a_place_in_the_file(words: str, line: int, column: int) -> None:
    read = page("First line\nSecond line\n\nthe [[lamp]]\n")
    assert read.place_at(read.body.index(words)) == Place("pages/page.md", line, column)
