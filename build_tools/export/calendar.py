"""The events as an iCalendar file (RFC 5545): all-day entries from an event's first day to its last."""

from collections.abc import Iterator
from datetime import timedelta

from build_tools.export.data import spoken
from build_tools.export.web import Web
from build_tools.link.links import Links
from build_tools.model.claim import Claim
from build_tools.model.date import EdtfDate
from build_tools.model.explainer import Explainer

_OCTETS = 75
"""How long a line may be; longer ones go on in the next, after a space."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


def icalendar(explainer: Explainer, links: Links, web: Web) -> str:
    """All events, earliest first. A date that is only about right makes a tentative entry."""
    name = explainer.settings.site_name.translate(_ESCAPED)
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//explainer//events//EN",
        f"NAME:{name}",
        f"X-WR-CALNAME:{name}",
    ]
    for event in explainer.events:
        if event.date:
            lines += _event(explainer, links, event, event.date, web)
    return "".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR"))


def _event(explainer: Explainer, links: Links, event: Claim, date: EdtfDate, web: Web) -> Iterator[str]:
    says = spoken(explainer, event.says).translate(_ESCAPED)
    # The notes alone decide what is written: an entry is as old as the newest seed that bears it out.
    stamp = max(explainer.seed_by_name[e.at.seed].record.date.value.last for e in event.evidence)
    yield "BEGIN:VEVENT"
    yield f"UID:{web.uuid('event', event.id)}"
    yield f"DTSTAMP:{stamp:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{date.first:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{date.last + timedelta(1):%Y%m%d}"
    yield f"SUMMARY:{says}"
    yield f"DESCRIPTION:{date.words.translate(_ESCAPED)}: {says}"
    yield f"URL:{web.to(links.address_of[event.id])}"
    yield f"STATUS:{'TENTATIVE' if date.is_approximate or event.planned else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _folded(line: str) -> str:
    """The line with a break before each octet that would be one too many, no character split."""
    lines, size = [""], 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _OCTETS:
            lines.append(" ")
            size = 1
        lines[-1] += character
        size += octets
    return "\r\n".join(lines)
