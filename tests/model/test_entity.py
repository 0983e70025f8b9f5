"""Entities and their names."""

import pytest

from build_tools.model.entity import Entity, Kind


def test_an_entity_is_called_by_its_short_name_if_it_has_one() -> None:
    assert Entity(id="a", kind=Kind.PERSON, name="Ada Thorne").label == "Ada Thorne"
    assert Entity(id="a", kind=Kind.PERSON, name="Ada Thorne", short="Thorne").label == "Thorne"


def test_an_entity_knows_all_its_names() -> None:
    entity = Entity(id="a", kind=Kind.PERSON, name="Ada Thorne", short="Thorne", aliases=("the keeper",))
    assert set(entity.names) == {"Ada Thorne", "Thorne", "the keeper"}


def test_its_spellings_are_its_names_and_the_other_words_that_mean_it_and_no_titles() -> None:
    entity = Entity(
        id="a", kind=Kind.PERSON, name="Ada", aliases=("Mrs Thorne",), forms=("the keeper", "Ada"), titles=("Dr",)
    )
    assert entity.spellings == ("Ada", "Mrs Thorne", "the keeper")


@pytest.mark.parametrize(("kind", "label"), [(Kind.PERSON, "Ada Thorne"), (Kind.BODY, "Thorne")])
def test_people_are_introduced_by_their_full_names(kind: Kind, label: str) -> None:
    assert Entity(id="a", kind=kind, name="Ada Thorne", short="Thorne").first_label == label


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_word_for_several(kind: Kind) -> None:
    assert kind.plural not in ("", kind.value)
