"""The changes to claims as an Atom feed (RFC 4287), newest first."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from build_tools.export.data import spoken
from build_tools.export.web import Web
from build_tools.link.addresses import Address
from build_tools.link.links import Links
from build_tools.model.explainer import Explainer
from build_tools.model.history import Change, Revision, Statement

ENTRIES = 60
"""How many entries the feed has at most."""
MANY = 20
"""A commit that changes more claims than this makes one entry: nobody reads a hundred at once."""

_TITLE = 90


def atom(explainer: Explainer, links: Links, history: Iterable[Revision], web: Web) -> str:
    """The feed; empty where no change to a claim is known."""
    revisions = tuple(history)
    if not revisions:
        return ""
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _texts(
        feed,
        id=web.urn("changes"),
        title=f"{explainer.settings.site_name}: changes",
        subtitle="Each statement that was added, reworded, given other evidence or withdrawn.",
        updated=_time(revisions[0].time),
    )
    SubElement(feed, "link", {"rel": "alternate", "href": web.to(Address("index.md"))})
    SubElement(feed, "link", {"rel": "self", "href": web.to_file(web.file), "type": "application/atom+xml"})
    _texts(SubElement(feed, "author"), name=explainer.settings.site_name)
    entries = [entry for revision in revisions for entry in _entries(explainer, links, revision, web)]
    feed.extend(entries[:ENTRIES])
    indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(feed, encoding="unicode") + "\n"


def _entries(explainer: Explainer, links: Links, revision: Revision, web: Web) -> Iterator[Element]:
    if len(revision.changes) > MANY:
        yield _summary(revision, web)
        return
    for change in revision.changes:
        yield _entry(explainer, links, revision, change, web)


def _summary(revision: Revision, web: Web) -> Element:
    title = f"{len(revision.changes)} claims changed at once"
    ids = "".join(f"<li>{escape(change.id)}: {', '.join(change.kinds)}</li>" for change in revision.changes)
    entry = _begun(web.urn(revision.commit), title, revision)
    SubElement(entry, "link", {"rel": "alternate", "href": web.to(Address("index.md"))})
    SubElement(entry, "content", {"type": "html"}).text = f"<p>{escape(revision.subject)}</p><ul>{ids}</ul>"
    return entry


def _entry(explainer: Explainer, links: Links, revision: Revision, change: Change, web: Web) -> Element:
    statement = change.after or change.before
    says = spoken(explainer, statement.says) if statement else ""
    kinds = ", ".join(change.kinds)
    entry = _begun(web.urn(revision.commit, change.id), f"{kinds.capitalize()}: {_shortened(says)}", revision)
    stands = links.address_of.get(change.id, Address("index.md")) if change.id in explainer.claim_by_id else None
    SubElement(entry, "link", {"rel": "alternate", "href": web.to(stands or Address("index.md"))})
    for kind in change.kinds:
        SubElement(entry, "category", {"term": kind})
    SubElement(entry, "content", {"type": "html"}).text = "".join(_content(explainer, revision, change))
    return entry


def _content(explainer: Explainer, revision: Revision, change: Change) -> Iterator[str]:
    for label, statement in (("Before", change.before), ("Now", change.after)):
        if statement:
            yield f"<p><b>{label}:</b> {escape(spoken(explainer, statement.says))}</p>{_evidence(statement)}"
    yield f"<p>{escape(revision.subject)}</p>"


def _evidence(statement: Statement) -> str:
    items = "".join(f"<li>{escape(at)}: “{escape(quote)}”</li>" for at, quote in statement.evidence)
    date = f"<p>{escape(statement.date)}</p>" if statement.date else ""
    return f"{date}<ul>{items}</ul>"


def _begun(name: str, title: str, revision: Revision) -> Element:
    entry = Element("entry")
    _texts(entry, id=name, title=title, updated=_time(revision.time))
    return entry


def _texts(parent: Element, **texts: str) -> None:
    for tag, text in texts.items():
        SubElement(parent, tag).text = text


def _time(time: datetime) -> str:
    """As RFC 3339 writes a time in UTC."""
    return f"{time:%Y-%m-%dT%H:%M:%SZ}"


def _shortened(text: str) -> str:
    return text if len(text) <= _TITLE else text[: text.rfind(" ", 0, _TITLE)].rstrip(".,;: ") + "…"
