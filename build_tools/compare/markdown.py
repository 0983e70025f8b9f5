"""Changes as Markdown, such as GitHub shows in a job summary, and as a page of HTML made from that."""

from collections.abc import Iterator
from html import escape as escape_html

from build_tools.compare.changes import Changes
from build_tools.compare.lines import Item, Line, Span, Style
from build_tools.compare.sections import Section, sections, summary
from build_tools.render.markdown import escape, link

_TAGS = {Style.ADDED: "ins", Style.REMOVED: "del", Style.ID: "code"}
_PAGE = """\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>body {{ max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif }}</style>
{body}
</html>
"""


def as_markdown(changes: Changes, site: str = "") -> str:
    """Changes as Markdown that holds what notes say as plain text; pages become links below the address `site`.

    Without `site` nothing is linked. “@” is written so that it calls nobody where comments notify people.
    """
    lines = [f"# {_title(changes)}", "", escape(summary(changes)), ""]
    for section in sections(changes):
        lines += [*_section(section, site), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def as_html(changes: Changes, site: str = "") -> str:
    """Changes as a page of its own that needs nothing else."""
    # Imported here: only this format needs it.
    from markdown import markdown

    return _PAGE.format(title=escape_html(_plain_title(changes)), body=markdown(as_markdown(changes, site)))


def _plain_title(changes: Changes) -> str:
    return f"What changes from {changes.before} to {changes.after}"


def _title(changes: Changes) -> str:
    return escape(_plain_title(changes))


def _section(section: Section, site: str) -> Iterator[str]:
    yield f"## {escape(section.title)}"
    yield ""
    for item in section.items:
        yield from _item(item, site)


def _item(item: Item, site: str) -> Iterator[str]:
    yield f"- {_line(item.line, site)}"
    for detail in item.details:
        yield f"    - {_line(detail, site)}"


def _line(line: Line, site: str) -> str:
    return "".join(_span(span, site) for span in line)


def _span(span: Span, site: str) -> str:
    text = escape(" ".join(span.text.split("\n"))).replace("@", "&#64;")
    if tag := _TAGS.get(span.style):
        text = f"<{tag}>{text}</{tag}>"
    page, _, anchor = span.address.partition("#")
    if not site or not page:
        return text
    address = f"{site.rstrip('/')}/{page.removesuffix('.md')}.html" + (f"#{anchor}" if anchor else "")
    return link(text, address)
