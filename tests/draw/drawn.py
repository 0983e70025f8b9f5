"""What a drawing shows, for tests: its texts with their places, its shapes by class name."""

from build_tools.draw.shapes import Drawing, Shape
from build_tools.draw.words import text_width

Box = tuple[float, float, float, float]


def number(shape: Shape, name: str) -> float:
    """A coordinate of a shape."""
    return float(dict(shape.attributes)[name])


def texts(drawing: Drawing) -> list[str]:
    """All words of a drawing, in order."""
    return [shape.text for shape in drawing.shapes if shape.text]


def classed(drawing: Drawing, *classes: str) -> list[Shape]:
    """The shapes that have all these class names."""
    return [shape for shape in drawing.shapes if set(classes) <= set(shape.classes.split())]


def box(shape: Shape, size: float = 12) -> Box:
    """Where a text stands: left, top, right, bottom."""
    width = text_width(shape.text or "", size)
    x, y = number(shape, "x"), number(shape, "y")
    left = x - {"start": 0, "middle": width / 2, "end": width}[dict(shape.attributes).get("text-anchor", "start")]
    return left, y - 9, left + width, y + 2


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes share room."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def collisions(drawing: Drawing) -> list[tuple[str | None, str | None]]:
    """The pairs of texts that stand on each other; turned texts are left out."""
    shapes = [s for s in drawing.shapes if s.tag == "text" and "transform" not in dict(s.attributes)]
    shapes = [s for s in shapes if "figure" not in s.classes and "letter" not in s.classes]
    pairs = [(a, b) for i, a in enumerate(shapes) for b in shapes[i + 1 :]]
    return [(a.text, b.text) for a, b in pairs if overlap(box(a), box(b))]


def outside(drawing: Drawing) -> list[str | None]:
    """The texts that reach over the sheet's sides."""
    shapes = [s for s in drawing.shapes if s.tag == "text" and "transform" not in dict(s.attributes)]
    boxes = [(s.text, box(s)) for s in shapes]
    return [text for text, (left, _, right, _) in boxes if left < -2 or right > drawing.width + 2]
