"""Each exported file is read by a program that we did not write."""

import json
import warnings
from datetime import UTC, date, datetime, timedelta

import feedparser
import icalendar
import pytest
from pybtex.database import parse_string

from build_tools.export.site import export
from build_tools.export.sources import csl_json
from build_tools.link.links import link
from build_tools.model.history import Change, Revision, Statement
from tests.explainers import RECORD, explainer, seed
from tests.export.conftest import HISTORY, Exported

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the library's own start-up warns of what it bundles
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON


def test_citeproc_cites_the_csl_json(folder: Exported) -> None:
    sources = CiteProcJSON(json.loads(folder.files["data/sources.csl.json"]))
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, sources, formatter.plain)
    for name in sources:
        bibliography.register(Citation([CitationItem(name)]))
    entries = [str(entry) for entry in bibliography.bibliography()]
    assert len(entries) == 4
    assert entries[0] == "Fennick, I. (1974) “[Diary of a toll keeper]”. Dray Bay Museum."
    assert "(1936) Report of the Dray Bay sand survey, Coast Survey" in entries[1]
    assert "https://coast-survey.example/reports/17" in entries[1]
    assert entries[2] == "Marlow, H. (1962) “Sounds of the Shore”. Harbour Radio."


def test_csl_dates_are_as_exact_as_the_record(folder: Exported) -> None:
    issued = {item["id"]: item["issued"] for item in json.loads(folder.files["data/sources.csl.json"])}
    assert issued["b1"] == {"date-parts": [[1974]]}
    assert issued["b2"] == {"date-parts": [[1936]], "season": 2}
    assert issued["b3"] == {"date-parts": [[1962, 5, 5]]}


def test_csl_dates_may_be_intervals_and_about_right() -> None:
    records = [RECORD.replace("1957-03-12", date) for date in ("1957-03/1957-04-02", "1957-03~")]
    seeds = [seed(f"s{index}", record=record) for index, record in enumerate(records)]
    first, second = json.loads(csl_json(explainer(seeds=seeds)))
    assert first["issued"] == {"date-parts": [[1957, 3], [1957, 4, 2]]}
    assert second["issued"] == {"date-parts": [[1957, 3]], "circa": True}


def test_pybtex_reads_the_bibtex(folder: Exported) -> None:
    entries = parse_string(folder.files["data/sources.bib"], "bibtex").entries
    assert list(entries) == ["b1", "b2", "b3", "b4"]
    assert entries["b3"].fields["title"] == "{Sounds of the Shore}"
    assert str(entries["b1"].persons["author"][0]) == "Fennick, Isobel"
    assert [str(person) for person in entries["b2"].persons["author"]][-1] == "{Dray Bay Field Club}"
    assert (entries["b1"].fields["year"], entries["b3"].fields["month"]) == ("1974", "May")


def test_icalendar_reads_the_events(hosted: Exported) -> None:
    calendar = icalendar.Calendar.from_ical(hosted.files["data/events.ics"])
    events = list(calendar.walk("VEVENT"))
    assert len(events) == len(hosted.explainer.events) > 5
    for event, claim in zip(events, hosted.explainer.events, strict=True):
        assert claim.date
        assert event.decoded("DTSTART") == claim.date.first
        assert event.decoded("DTEND") == claim.date.last + timedelta(1)
        assert str(event["URL"]).endswith(f"#claim-{claim.id}")
        assert event["STATUS"] == ("TENTATIVE" if claim.date.is_approximate or claim.planned else "CONFIRMED")
    assert len({event["UID"] for event in events}) == len(events)
    assert events[1]["SUMMARY"] == "On 2 August 1888 Fennick wrote of sounding sand underfoot at Dray Bay."
    assert events[1].decoded("DTSTAMP").date() == date(1974, 12, 31)


def test_icalendar_lines_are_short_and_end_as_the_standard_says(folder: Exported) -> None:
    text = folder.files["data/events.ics"]
    lines = text.split("\r\n")
    assert len(lines) > 20
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in lines) <= 75


def test_feedparser_reads_the_feed(hosted: Exported) -> None:
    feed = feedparser.parse(hosted.files["data/changes.atom"])
    assert (feed.bozo, feed.version) == (False, "atom10")
    assert feed.feed.links[1].href == "https://sand.example/bay/data/changes.atom"
    assert [entry.title for entry in feed.entries] == [
        "Reworded, date changed, evidence changed: The grains are round.",
        "Claim withdrawn: Shells make it sing.",
        "New claim: The grains are of sand & flour.",
        "New claim: Shells make it sing.",
    ]
    changed = feed.entries[0]
    assert changed.link == "https://sand.example/bay/cause.html#claim-grains-alike"
    assert changed.updated == "2031-05-02T08:00:00Z"
    assert "<b>Before:</b> The grains are of sand &amp; flour." in changed.content[0].value
    assert "Say it &lt;shorter&gt;" in changed.content[0].value
    assert len({entry.id for entry in feed.entries}) == sum(len(revision.changes) for revision in HISTORY)


@pytest.mark.parametrize("name", ["explainer.json", "annotations.json", "sources.bib", "events.ics", "timeline.json"])
def test_every_file_is_told_of_on_the_page_and_in_llms_txt(name: str, folder: Exported) -> None:
    assert f"]({name})" in folder.files["data/index.md"]
    assert f"](data/{name})" in folder.files["llms.txt"]


def test_timeline_says_no_more_than_is_known(folder: Exported) -> None:
    events = {event["unique_id"]: event for event in json.loads(folder.files["data/timeline.json"])["events"]}
    assert events["pask-storm"]["start_date"] == {"year": 1839}
    assert "end_date" not in events["pask-storm"]
    assert events["buckets-sing"]["start_date"] == {"year": 1962, "month": 4}
    assert events["survey-walks"]["end_date"] == {"year": 1936, "month": 6, "day": 21}
    assert events["pier-begun"]["end_date"] == {"year": 1936, "month": 5, "day": 31}


def test_a_commit_that_changes_many_claims_makes_one_entry(folder: Exported) -> None:
    changes = tuple(Change(None, Statement(f"claim-{number}", "It is.", "", ())) for number in range(21))
    history = (Revision("c9", datetime(2031, 5, 3, tzinfo=UTC), "All at once", changes),)
    files = export(folder.explainer, link(folder.explainer), folder.pages, history)
    (entry,) = feedparser.parse(files["data/changes.atom"]).entries
    assert entry.title == "21 claims changed at once"
    assert "<li>claim-20: new claim</li>" in entry.content[0].value


def test_the_feed_is_bounded(folder: Exported) -> None:
    change = (Change(None, Statement("lamp", "It is.", "", ())),)
    history = [Revision(f"c{number}", datetime(2031, 5, 3, tzinfo=UTC), "Again", change) for number in range(100)]
    files = export(folder.explainer, link(folder.explainer), folder.pages, history)
    assert len(feedparser.parse(files["data/changes.atom"]).entries) == 60


def test_without_a_history_there_is_no_feed(folder: Exported) -> None:
    files = export(folder.explainer, link(folder.explainer), folder.pages)
    assert set(folder.files) - set(files) == {"data/changes.atom"}
    assert "changes.atom" not in files["data/index.md"] + files["llms.txt"]
