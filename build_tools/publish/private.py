"""Marks a built site that shows the seeds' texts as private: on every page, for readers and for search engines."""

from pathlib import Path
from posixpath import relpath

NOTICE = (
    '<p class="private" role="note"><strong>Private reading copy. Do not publish it or pass it on:</strong> '
    "it shows whole texts that belong to their publishers.</p>"
)
NO_INDEX = '<meta name="robots" content="noindex, nofollow, noarchive">'
STYLE = "assets/css/private.css"


def mark_private(site: Path) -> None:
    """Marks each page of a site, and closes the site to robots."""
    for page in sorted(site.rglob("*.html")):
        folder = page.relative_to(site).parent.as_posix()
        style = relpath(STYLE, folder) if (site / STYLE).is_file() else None
        page.write_text(marked(page.read_text(encoding="utf-8"), style), encoding="utf-8")
    (site / "robots.txt").write_text("User-agent: *\nDisallow: /\n", encoding="utf-8")


def marked(html: str, style: str | None = None) -> str:
    """A page with the mark for search engines in its head, the notice first in its body, and the notice's style.

    Raises ValueError where the page has no head or no body.
    """
    before, head, rest = html.partition("<head>")
    inside, body, after = rest.partition("<body")
    attributes, end, content = after.partition(">")
    if not (head and body and end):
        raise ValueError("a page without <head> and <body> cannot be marked as private")
    link = f'<link rel="stylesheet" href="{style}">' if style else ""
    return f"{before}{head}{NO_INDEX}{link}{inside}{body}{attributes}{end}{NOTICE}{content}"
