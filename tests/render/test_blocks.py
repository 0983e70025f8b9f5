"""Tables, questions and views."""

import re

import pytest

from build_tools.link.links import link
from build_tools.load.explainer import load
from build_tools.model.explainer import Explainer
from build_tools.render.blocks import block
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.conftest import EXAMPLE

EXPLAINER, _ = load(EXAMPLE)


def drawn(name: str, explainer: Explainer = EXPLAINER) -> str:
    return block(Weaver(explainer, link(explainer), "lamp.md"), environment(explainer), name)


def test_a_table_has_a_row_a_line_and_says_where_the_seeds_say_nothing() -> None:
    rows = [line for line in drawn("then-and-now").split("\n") if line.startswith("|")]
    assert len(rows) == 2 + 3
    assert "Before" in rows[0]
    assert re.fullmatch(r"[|:-]+", rows[1])
    assert all(row.count("|") == rows[0].count("|") for row in rows)
    assert "The sources do not say." in rows[4]
    assert rows[3].count('class="claim') == 3


def test_a_question_has_each_position_with_its_publishers_and_claims_and_what_explains_it() -> None:
    text = drawn("how-many-sailed")
    order = [
        text.index(words)
        for words in ("How many sailed", "Fourteen", "The Gullholm Gazette", "claim-fourteen-rescued", "Sixteen")
    ]
    assert order == sorted(order)
    assert "{ #how-many-sailed }" in text
    assert "[the lamp](lamp.md)" in text


def test_all_questions_come_one_below_the_other_under_what_they_are_about() -> None:
    questions = drawn("questions")
    assert questions.startswith("## ")
    assert "\n### How many" in questions
    assert drawn("how-many-sailed").startswith("### How many")


def test_a_timeline_has_years_and_dates_in_words_in_order() -> None:
    text = drawn("timeline")
    places = [
        text.index(words)
        for words in ("1871", "## 1957", "9 March 1957", "16 March 1957", "winter 1957", "## 1958", "16–24 September")
    ]
    assert places == sorted(places)
    assert text.count('class="claim') == len(EXPLAINER.events)


def test_events_of_one_date_stand_under_it_together() -> None:
    assert drawn("timeline").count("\n9 March 1957\n") == 1


@pytest.mark.parametrize("name", sorted(EXPLAINER.views))
def test_every_view_can_be_drawn(name: str) -> None:
    assert drawn(name).strip()


def test_a_view_of_one_s_own_is_drawn_from_its_template() -> None:
    templates = {**EXPLAINER.templates, "views/weather.md.j2": "It rains.\n"}
    own = Explainer(settings=EXPLAINER.settings, templates=templates)
    assert drawn("weather", own) == "It rains.\n"
