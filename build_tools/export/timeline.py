"""The events as TimelineJS 3 reads them."""

from html import escape

from pydantic import Field

from build_tools.export.data import spoken
from build_tools.export.dates import ends
from build_tools.export.form import Form
from build_tools.export.web import Web
from build_tools.link.links import Links
from build_tools.model.claim import Claim
from build_tools.model.date import EdtfDate
from build_tools.model.explainer import Explainer


class TimelineText(Form):
    """A slide’s heading and text, as HTML."""

    headline: str
    text: str = ""


class TimelineDate(Form):
    """A date as exact as it is known."""

    year: int
    month: int | None = Field(None, ge=1, le=12)
    day: int | None = Field(None, ge=1, le=31)


class TimelineEvent(Form):
    """An event; its id is the claim’s."""

    unique_id: str
    start_date: TimelineDate
    end_date: TimelineDate | None = None
    display_date: str
    text: TimelineText


class TimelineTitle(Form):
    """The first slide."""

    text: TimelineText


class Timeline(Form):
    """All events, for TimelineJS 3."""

    title: TimelineTitle
    events: tuple[TimelineEvent, ...]


def timeline(explainer: Explainer, links: Links, web: Web) -> Timeline:
    """The events, earliest first."""
    return Timeline(
        title=TimelineTitle(text=TimelineText(headline=escape(explainer.settings.site_name))),
        events=tuple(
            _event(explainer, event, event.date, web.to(links.address_of[event.id]))
            for event in explainer.events
            if event.date
        ),
    )


def _event(explainer: Explainer, event: Claim, date: EdtfDate, address: str) -> TimelineEvent:
    says = escape(spoken(explainer, event.says))
    link = f'<p><a href="{escape(address)}">{escape(date.words)}</a></p>'
    first, last = ends(date)
    return TimelineEvent(
        unique_id=event.id,
        start_date=_point(first),
        end_date=None if first == last else _point(last),
        display_date=escape(date.words),
        text=TimelineText(headline=escape(date.words), text=f"<p>{says}</p>{link}"),
    )


def _point(named: tuple[int, ...]) -> TimelineDate:
    return TimelineDate(**dict(zip(("year", "month", "day"), named, strict=False)))
