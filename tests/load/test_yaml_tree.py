"""YAML as a tree of texts that keeps its lines."""

import pytest

from build_tools.load.yaml_tree import read_yaml
from build_tools.model.note import PLACES
from build_tools.model.place import Place
from tests.explainers import lines


@pytest.mark.parametrize(
    "scalar", ["000", "1957", "no", "yes", "null", "~", "1.50", "0x1F", "1957-03-09", "1e3", "12:30", "=", "''", "true"]
)
def test_no_scalar_is_anything_but_the_text_that_was_written(scalar: str) -> None:
    assert read_yaml(f"key: {scalar}", "a.yml").data["key"] == scalar.strip("'")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("key: >-\n  a\n  b", "a b"),
        ("key: |\n  a\n  b\n", "a\nb\n"),
        ("key: 'it''s'", "it's"),
        ('key: "a\\u00a0b"', "a\u00a0b"),
        ("key:", ""),
        ("key: [a, [b], {c: d}]", None),
    ],
)
def test_yaml_s_ways_of_writing_texts_are_known(text: str, value: str | None) -> None:
    data = read_yaml(text, "a.yml").data["key"]
    assert data == value if value is not None else data[:2] == ["a", ["b"]]


def test_every_mapping_knows_where_it_and_its_keys_and_items_stand() -> None:
    tree = read_yaml("# a comment\n- id: a\n  list:\n    - x\n    - in: ner\n", "a.yml")
    places = tree.data[0][PLACES]
    assert places[()] == Place("a.yml", 2, 3)
    assert places[("list",)] == Place("a.yml", 3, 3)
    assert places[("list", 1)] == Place("a.yml", 5, 7)
    assert tree.data[0]["list"][1][PLACES][("in",)] == Place("a.yml", 5, 7)


def test_lines_are_counted_from_the_top_of_the_file_when_the_yaml_stands_below_others() -> None:
    assert read_yaml("a: b", "page.md", lines_before=1).place == Place("page.md", 2, 1)
    assert lines(read_yaml("a: 'b", "page.md", lines_before=4).findings) == ["page.md:5 yaml-broken"]


def test_an_empty_document_is_nothing_without_a_finding() -> None:
    tree = read_yaml("# only a comment\n", "a.yml")
    assert (tree.data, tree.findings) == (None, ())


def test_a_key_that_stands_twice_counts_the_first_time_and_is_a_finding_the_second() -> None:
    tree = read_yaml("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n", "a.yml")
    assert tree.data["a"] == "1"
    assert lines(tree.findings) == ["a.yml:4 key-repeated", "a.yml:5 key-repeated"]
    assert "It first stands in line 1; keep one" in tree.findings[1].hint


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("a:\n\tb: c", 2, id="indented with a tab"),
        pytest.param("a: b: c", 1, id="a colon in a text"),
        pytest.param("a: [[lamp]] is lit", 1, id="a link at the start of a text"),
        pytest.param("a: “b” and\nb: 'c' and", 2, id="a quotation mark at the start of a text"),
        pytest.param("a: [b", 2, id="a bracket that is not closed"),
        pytest.param("a: *b", 1, id="an alias of nothing"),
        pytest.param("a: b\n---\nc: d", 2, id="two documents"),
        pytest.param("a: \x00", 1, id="a control character"),
        pytest.param("a: &b [*b]", 1, id="an alias inside itself"),
    ],
)
def test_broken_yaml_is_one_finding_with_a_line_and_a_way_out(text: str, line: int) -> None:
    tree = read_yaml(text, "a.yml")
    assert tree.data is None
    assert lines(tree.findings) == [f"a.yml:{line} yaml-broken"]
    assert "\n" not in tree.findings[0].message
    assert "never tabs" in tree.findings[0].hint
