"""In what order a text names entities."""

import pytest

from build_tools.fit.names import Gazetteer
from build_tools.fit.order import first_places, turned_pair
from build_tools.fit.reading import Reading, read
from build_tools.model.entity import Entity
from tests.explainers import many

ENTITIES = many(
    Entity,
    """\
    - {id: ada, kind: person, name: Ada}
    - {id: bo, kind: person, name: Bo}
    - {id: cy, kind: person, name: Cy}
    - {id: isle, kind: place, name: Isle}
    """,
)
GAZETTEER = Gazetteer(ENTITIES)


def test_each_entity_is_named_first_by_a_link_or_a_spelling() -> None:
    reading = read("[[bo|He]] and Ada met Bo", {})
    assert first_places(reading, GAZETTEER) == {"bo": (0, 2), "ada": (7, 10)}


@pytest.mark.parametrize(
    ("says", "quotes", "pair"),
    [
        pytest.param("Ada thanked Bo", ["Bo thanked Ada"], ("ada", "bo"), id="turned round"),
        pytest.param("Ada thanked Bo", ["Ada thanked Bo"], None, id="in order"),
        pytest.param("Ada thanked Bo", ["Bo thanked Ada", "Ada thanked Bo"], None, id="one quote has them in order"),
        pytest.param("Ada thanked Bo", ["Bo was there", "Ada was there"], None, id="no quote has both"),
        pytest.param("Ada and Bo met Cy", ["Bo, Ada and Cy met"], None, id="in a list"),
        pytest.param("Ada, Bo and Cy met", ["Cy met Bo and Ada"], None, id="in a longer list"),
        pytest.param("Ada met Cy", ["Cy met Ada"], ("ada", "cy"), id="beside a list"),
        pytest.param("Ada of Isle came", ["Isle saw Ada"], None, id="of two kinds"),
        pytest.param("Ada came", ["Bo and Ada came"], None, id="one alone"),
    ],
)
def test_two_of_a_kind_are_turned_round(says: str, quotes: list[str], pair: tuple[str, str] | None) -> None:
    assert turned_pair(Reading(says), [Reading(quote) for quote in quotes], GAZETTEER) == pair


def test_those_beside_what_is_told_are_left_out() -> None:
    quotes = [Reading("Bo thanked Ada")]
    assert turned_pair(Reading("Ada said that she thanked Bo"), quotes, GAZETTEER, ("ada",)) is None
