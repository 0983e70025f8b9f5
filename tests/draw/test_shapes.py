"""Drawings as SVG: well-formed, named, without colours."""

from xml.etree import ElementTree

from build_tools.draw.shapes import Drawing, circle, label, line, ornament, polygon, rect, svg, turned


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)  # noqa: S314 - what is parsed is our own


ALL = Drawing(
    100,
    50.25,
    (
        rect(0, 1, 2, 3, "mark", 1),
        circle(1 / 3, 2, 3, "mark known"),
        line(0, 0, 1, 1, "axis"),
        polygon([(0, 0), (1, 0), (1, 1)], "zoom"),
        label(1, 2, "Bell & <lamp>", "strong", "end"),
        turned(1, 2, "turned"),
    ),
)


def test_svg_is_well_formed_and_says_what_it_is() -> None:
    root = parsed(svg(ALL, "bells", "A “title”", "How <to> read it", "wide"))
    assert root.attrib["role"] == "img"
    named = {child.attrib["id"]: child.text for child in root if "id" in child.attrib}
    assert named[root.attrib["aria-labelledby"]] == "A “title”"
    assert named[root.attrib["aria-describedby"]] == "How <to> read it"
    assert [child.text for child in root if child.tag == "text"] == ["Bell & <lamp>", "turned"]


def test_svg_is_one_line_without_colours_or_styles() -> None:
    text = svg(ALL, "bells", "T", "D", "wide")
    assert "\n" not in text
    names = {name for element in parsed(text).iter() for name in element.attrib}
    assert names.isdisjoint({"style", "fill", "stroke", "color", "font-size", "font-family"})


def test_numbers_have_one_decimal_at_most() -> None:
    text = svg(ALL, "bells", "T", "D", "wide")
    assert 'viewBox="0 0 100 50.2"' in text
    assert 'cx="0.3"' in text


def test_an_ornament_says_nothing() -> None:
    root = parsed(ornament(ALL, "key"))
    assert root.attrib["aria-hidden"] == "true"
    assert "role" not in root.attrib
