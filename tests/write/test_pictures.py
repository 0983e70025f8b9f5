import struct
import zlib

import pytest

from build_tools.render.pictures import Picture
from build_tools.write.pictures import HEIGHT, WIDTH, draw

LONG = "Why did the lamp go dark on the night of the ferry, and who was it that lit it again? " * 4


def size(png: bytes) -> tuple[int, int]:
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("title", ["The lamp", LONG, "Unbreakable" * 20, "Теңіз — “Øre”", ""])
def test_a_picture_has_the_size_that_networks_ask_for(title: str) -> None:
    assert size(draw(Picture(title, "The lamp of Gullholm"))) == (WIDTH, HEIGHT) == (1200, 630)


def test_the_same_words_make_the_same_bytes() -> None:
    assert draw(Picture("The lamp", "Site")) == draw(Picture("The lamp", "Site"))


def test_other_words_make_another_picture() -> None:
    assert len({draw(Picture(title, site)) for title in ("A", "B") for site in ("A", "C")}) == 4


@pytest.mark.parametrize("letters", ["é–…", "“”‘’", "қңө", "Ωδ"])
def test_letters_are_drawn_and_not_boxes(letters: str) -> None:
    shapes = {zlib.crc32(draw(Picture(letter, ""))) for letter in (*letters, "\uffff")}
    assert len(shapes) == len(letters) + 1
