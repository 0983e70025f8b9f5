"""What all notes have in common."""

import pytest
from pydantic import ValidationError

from build_tools.model.note import PLACES, Note, OneOrMany, one_or_many, written
from build_tools.model.place import Place


class Boat(Note):
    name: str
    home_port: str = ""
    crew: OneOrMany = ()


@pytest.mark.parametrize(
    ("field", "key"), [("says", "says"), ("as_of", "as-of"), ("from_", "from"), ("a_b_c", "a-b-c")]
)
def test_a_field_is_written_with_hyphens_and_without_a_last_underscore(field: str, key: str) -> None:
    assert written(field) == key


def test_a_note_is_frozen() -> None:
    boat = Boat(name="Petrel")
    with pytest.raises(ValidationError, match="frozen"):
        boat.name = "Skua"  # type: ignore[misc]  # that it is refused is what is tested


def test_a_note_takes_no_unknown_key_and_no_field_name() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Boat.model_validate({"name": "Petrel", "home_port": "Northwick"})
    assert Boat.model_validate({"name": "Petrel", "home-port": "Northwick"}).home_port == "Northwick"


def test_a_note_knows_the_places_of_its_keys_and_items() -> None:
    here, key, item = Place("a.yml", 1), Place("a.yml", 2), Place("a.yml", 3)
    boat = Boat.model_validate({"name": "Petrel", PLACES: {(): here, ("name",): key, ("crew", 0): item}})
    assert (boat.place, boat.place_of("name"), boat.place_of("crew", 0)) == (here, key, item)
    assert boat.place_of("home-port") == here


def test_a_note_that_was_not_read_from_a_file_stands_nowhere() -> None:
    assert str(Boat(name="Petrel").place) == "(nowhere):1:1"


@pytest.mark.parametrize(("value", "expected"), [("a", ("a",)), (["a", "b"], ["a", "b"]), ([], [])])
def test_one_text_stands_for_a_list_of_one(value: object, expected: object) -> None:
    assert one_or_many(value) == expected


def test_the_schema_for_editors_does_not_speak_of_places() -> None:
    assert set(Boat.model_json_schema()["properties"]) == {"name", "home-port", "crew"}
