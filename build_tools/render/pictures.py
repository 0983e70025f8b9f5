"""Which pictures pages are shared with (Open Graph): each has the page's title on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from build_tools.render.markdown import read_front_matter

DESIGN = 1
"""To be counted up when the drawing of pictures changes, so that all get new addresses."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands on a picture: a page's title, and the site's name."""

    title: str
    site: str

    @property
    def address(self) -> str:
        """Where the picture stands, below the pages' folder; it tells the content, and another content has another."""
        content = "\n".join((str(DESIGN), self.site, self.title))
        return f"assets/og/{sha256(content.encode()).hexdigest()[:16]}.png"


def pictures(pages: Mapping[str, str], site: str) -> tuple[Picture, ...]:
    """The pictures that rendered pages name in their front matter, each once."""
    heads = [read_front_matter(text) for text in pages.values()]
    return tuple(dict.fromkeys(Picture(head["title"], site) for head in heads if "picture" in head))
