"""Entities and their names."""

import pytest

from build_tools.model.entity import Entity, Kind


def test_an_entity_is_called_by_its_short_name_if_it_has_one() -> None:
    assert Entity(id="a", kind=Kind.PERSON, name="Ada Thorne").label == "Ada Thorne"
    assert Entity(id="a", kind=Kind.PERSON, name="Ada Thorne", short="Thorne").label == "Thorne"


def test_an_entity_knows_all_its_names() -> None:
    entity = Entity(id="a", kind=Kind.PERSON, name="Ada Thorne", short="Thorne", aliases=("the keeper",))
    assert set(entity.names) == {"Ada Thorne", "Thorne", "the keeper"}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_word_for_several(kind: Kind) -> None:
    assert kind.plural not in ("", kind.value)
