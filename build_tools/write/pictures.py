"""Draws the pictures that pages are shared with: the title on the site's paper.

Pillow draws them, because it needs nothing but itself; the type is Source Serif 4 (OFL), from a package, since
Pillow's own font lacks accents, dashes and all but Latin letters.
"""

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING

from build_tools.render.pictures import Picture

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT = 1200, 630
"""Pixels, as the networks that show such pictures ask for."""

_MARGIN = 90
_LEADING = 1.18
_HEIGHT_OF_TITLE = HEIGHT - 2 * _MARGIN - 60
_SIZES = (92, 80, 70, 60, 50)
_INK, _PAPER = (31, 41, 51), (255, 253, 248)
_FONT = "SourceSerif4[opsz,wght].ttf"


def draw(picture: Picture) -> bytes:
    """A PNG with the title, and the site's name if that is another; the same bytes wherever the same Pillow draws."""
    # Imported here: `explainer check` draws nothing and need not wait for it.
    from PIL import Image, ImageDraw

    image = Image.new("L", (WIDTH, HEIGHT), 255)
    canvas = ImageDraw.Draw(image)
    canvas.rectangle((0, 0, 24, HEIGHT), fill=40)
    size, lines = _fitted(picture.title)
    for index, line in enumerate(lines):
        canvas.text((_MARGIN, _MARGIN + index * size * _LEADING), line, font=_font(size, 600), fill=0)
    if picture.site != picture.title:
        canvas.text((_MARGIN, HEIGHT - _MARGIN), picture.site, font=_font(38, 400), fill=70, anchor="ls")
    # Shades of grey, looked up in a ramp from ink to paper: one byte a pixel, and quick to pack.
    ramp = [round(i + (p - i) * shade / 255) for shade in range(256) for i, p in zip(_INK, _PAPER, strict=True)]
    image.putpalette(ramp)
    packed = BytesIO()
    image.save(packed, "PNG")
    return packed.getvalue()


def _fitted(title: str) -> tuple[int, list[str]]:
    """The largest size in which the title fits, and its lines; cut off where even the smallest is too large."""
    for size in _SIZES:
        font = _font(size, 600)
        lines = _broken(title, font)
        room = int(_HEIGHT_OF_TITLE / (size * _LEADING))
        if len(lines) <= room and all(font.getlength(line) <= WIDTH - 2 * _MARGIN for line in lines):
            return size, lines
    return size, lines if len(lines) <= room else [*lines[: room - 1], f"{lines[room - 1]} …"]


def _broken(title: str, font: "FreeTypeFont") -> list[str]:
    lines: list[str] = []
    for word in title.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and font.getlength(longer) <= WIDTH - 2 * _MARGIN:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


@cache
def _font(size: int, weight: int) -> "FreeTypeFont":
    from PIL import ImageFont

    content = (files("fontpkg_source_serif_4") / "files" / _FONT).read_bytes()
    # The basic layout, since the other one depends on libraries that a machine may have or lack.
    font = ImageFont.truetype(BytesIO(content), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight, min(size, 60)])
    return font
