"""Files that hold a list of notes, and files that hold one."""

import pytest

from build_tools.load.codes import NOT_UTF8
from build_tools.load.files import TextFile
from build_tools.load.notes import ids_in, read_note, read_notes
from build_tools.model.entity import Entity
from build_tools.model.place import Place
from tests.explainers import lines

GOOD = "- {id: a, kind: term, name: lamp}\n"


def test_the_notes_of_several_files_come_in_the_files_order() -> None:
    files = [TextFile("1.yml", GOOD), TextFile("2.yml", GOOD.replace("id: a", "id: b"))]
    read = read_notes(Entity, files)
    assert [note.id for note in read.notes] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "notes", "unreadable", "expected"),
    [
        pytest.param(
            GOOD + "- {id: b, kind: term}\n",
            ["a"], {"b"}, ["a.yml:2 key-missing"],
            id="one bad note does not spoil the others",
        ),
        pytest.param(
            "- id: a\n- id: b\n  kind: 'term\n", [], {"a", "b"}, ["a.yml:4 yaml-broken"],
            id="broken YAML loses all, and their ids are remembered",
        ),
        pytest.param("id: a\nkind: term\nname: lamp\n", [], {"a"}, ["a.yml:1 value-wrong"], id="no list"),
        pytest.param("- a\n- [b]\n", [], set(), ["a.yml:1 value-wrong"] * 2, id="items that are no notes"),
        pytest.param("", [], set(), [], id="an empty file"),
        pytest.param("# nothing yet\n", [], set(), [], id="a file with comments alone"),
        pytest.param(
            "- {id: a, kind: term, name: lamp, name: light}\n", ["a"], set(), ["a.yml:1 key-repeated"],
            id="a repeated key keeps the note",
        ),
    ],
)  # fmt: skip
def test_a_list_gives_what_can_be_read(text: str, notes: list[str], unreadable: set[str], expected: list[str]) -> None:
    read = read_notes(Entity, [TextFile("a.yml", text)])
    assert [note.id for note in read.notes] == notes
    assert read.unreadable == unreadable
    assert lines(read.findings) == expected


@pytest.mark.parametrize(
    ("text", "notes", "unreadable", "expected"),
    [
        pytest.param("{id: a, kind: term, name: lamp}", ["a"], set(), [], id="one note"),
        pytest.param("", [], set(), ["a.yml:1 value-wrong"], id="an empty file"),
        pytest.param("- a\n", [], set(), ["a.yml:1 value-wrong"], id="a list"),
        pytest.param("id: a\nkind: 'term\n", [], {"a"}, ["a.yml:3 yaml-broken"], id="broken YAML"),
        pytest.param("id: a\nkind: boat\nname: x\n", [], {"a"}, ["a.yml:2 value-wrong"], id="a wrong value"),
    ],
)
def test_a_file_of_one_note(text: str, notes: list[str], unreadable: set[str], expected: list[str]) -> None:
    read = read_note(Entity, TextFile("a.yml", text))
    assert [note.id for note in read.notes] == notes
    assert read.unreadable == unreadable
    assert lines(read.findings) == expected


def test_a_file_that_could_not_be_read_keeps_its_finding() -> None:
    file = TextFile("a.yml", None, (NOT_UTF8.at(Place("a.yml", 3), "byte 9 is not UTF-8"),))
    assert read_notes(Entity, [file]).findings == file.findings
    assert read_note(Entity, file).findings == file.findings


def test_ids_are_made_out_even_where_the_yaml_is_broken() -> None:
    text = "- id: lamp-lit\n  says: id: no\n-   id: 'b-2'\nid: \"c\"\n# id: d\nwide: e\n"
    assert ids_in(TextFile("a.yml", text)) == ids_in(TextFile("a.yml", None, (), text))
    assert ids_in(TextFile("a.yml", text)) == {"lamp-lit", "b-2", "c"}
