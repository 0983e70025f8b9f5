"""What a drawing is made of: shapes with class names and coordinates in pixels, no colours."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree import ElementTree

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One SVG element: its tag, class names, coordinates and text."""

    tag: str
    classes: str
    attributes: Attributes
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a sheet of this width and height."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def rect(x: float, y: float, width: float, height: float, classes: str, radius: float = 0) -> Shape:
    """A rectangle from its upper left corner, its corners rounded by `radius`."""
    round_ = {"rx": radius} if radius else {}
    return Shape("rect", classes, _numbers(x=x, y=y, width=max(width, 0.5), height=height, **round_))


def circle(x: float, y: float, radius: float, classes: str) -> Shape:
    """A circle about its centre."""
    return Shape("circle", classes, _numbers(cx=x, cy=y, r=radius))


def line(x1: float, y1: float, x2: float, y2: float, classes: str) -> Shape:
    """A straight line."""
    return Shape("line", classes, _numbers(x1=x1, y1=y1, x2=x2, y2=y2))


def polygon(points: Iterable[tuple[float, float]], classes: str) -> Shape:
    """A closed shape through these points."""
    return Shape("polygon", classes, (("points", " ".join(f"{_number(x)},{_number(y)}" for x, y in points)),))


def label(x: float, y: float, text: str, classes: str = "", anchor: str = "start") -> Shape:
    """A line of text whose base line is at `y`; `anchor` says what of it is at `x`: start, middle or end."""
    return Shape("text", classes, (*_numbers(x=x, y=y), *((("text-anchor", anchor),) * (anchor != "start"))), text)


def turned(x: float, y: float, text: str, classes: str = "") -> Shape:
    """A line of text that begins at this point and rises to the right by 45 degrees."""
    plain = label(x, y, text, classes)
    return Shape("text", classes, (*plain.attributes, ("transform", f"rotate(-45 {_number(x)} {_number(y)})")), text)


def svg(drawing: Drawing, name: str, title: str, description: str, classes: str) -> str:
    """The drawing as one line of SVG with a title and a description; `name` makes their ids unique on a page."""
    root = _root(drawing, classes)
    root.attrib |= {"role": "img", "aria-labelledby": f"{name}-title", "aria-describedby": f"{name}-description"}
    ElementTree.SubElement(root, "title", {"id": f"{name}-title"}).text = title
    ElementTree.SubElement(root, "desc", {"id": f"{name}-description"}).text = description
    return _written(root, drawing)


def ornament(drawing: Drawing, classes: str) -> str:
    """The drawing as one line of SVG that says nothing to those who listen, because words beside it do."""
    root = _root(drawing, classes)
    root.attrib |= {"aria-hidden": "true"}
    return _written(root, drawing)


def _root(drawing: Drawing, classes: str) -> ElementTree.Element:
    box = f"0 0 {_number(drawing.width)} {_number(drawing.height)}"
    return ElementTree.Element("svg", {"class": classes, "viewBox": box})


def _written(root: ElementTree.Element, drawing: Drawing) -> str:
    for shape in drawing.shapes:
        classed = {"class": shape.classes} if shape.classes else {}
        ElementTree.SubElement(root, shape.tag, classed | dict(shape.attributes)).text = shape.text
    return ElementTree.tostring(root, encoding="unicode")


def _numbers(**numbers: float) -> Attributes:
    return tuple((name, _number(value)) for name, value in numbers.items())


def _number(value: float) -> str:
    """A number with one decimal at most, the same on every machine."""
    return f"{round(value, 1):g}"
