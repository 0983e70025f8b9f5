"""The list of events: how well each is borne out, and what it can be filtered by."""

import pytest

from build_tools.link.links import link
from build_tools.load.explainer import BUILTIN_TEMPLATES
from build_tools.model.date import parse_date
from build_tools.render.blocks import block
from build_tools.render.markdown import subject
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.charts import explainer

TEMPLATE = "views/timeline.md.j2"


@pytest.fixture
def text() -> str:
    read = explainer(templates={TEMPLATE: (BUILTIN_TEMPLATES / TEMPLATE).read_text(encoding="utf-8")})
    return block(Weaver(read, link(read), "timeline.md"), environment(read), "timeline")


def test_each_event_has_its_address_subject_and_seeds(text: str) -> None:
    assert 'id="event-lamp-lit" data-subject="Bell and lamp" data-seeds="s01 s02"' in text
    assert '<a href="#event-lamp-lit">link to this event</a>' in text
    assert text.count('class="event"') == 4


def test_each_event_says_how_well_it_is_borne_out(text: str) -> None:
    assert "Borne out by 2 independent sources: [s01](seeds/s01.md), [s02](seeds/s02.md)" in text
    assert text.count("Rests on one source: ") == 3


def test_the_filters_have_no_controls_of_their_own(text: str) -> None:
    assert " hidden></div>" in text
    assert "<select" not in text


@pytest.mark.parametrize(
    ("file", "words"),
    [("site_src/notes/january-2022.yml", "January 2022"), ("notes/bell.yaml", "Bell"), ("cst.yml", "Cst")],
)
def test_a_subject_is_named_after_its_file(file: str, words: str) -> None:
    assert subject(file) == words


@pytest.mark.parametrize(
    ("date", "points"),
    [("2006/2012", ["2006", "2012"]), ("1957-03-12", ["1957-03-12"] * 2), ("1957-03~/1958", ["1957-03~", "1958"])],
)
def test_an_interval_has_two_points(date: str, points: list[str]) -> None:
    assert [str(point) for point in parse_date(date).points] == points
