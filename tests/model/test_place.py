"""Places in files."""

from build_tools.model.place import Place


def test_a_place_is_written_as_editors_take_it() -> None:
    assert str(Place("site_src/notes/night.yml", 7, 3)) == "site_src/notes/night.yml:7:3"


def test_places_sort_by_file_line_and_column_as_numbers() -> None:
    places = [Place("b", 1), Place("a", 10), Place("a", 9, 2), Place("a", 9)]
    assert sorted(places) == [Place("a", 9), Place("a", 9, 2), Place("a", 10), Place("b", 1)]
