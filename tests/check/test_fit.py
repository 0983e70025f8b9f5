"""Fit: what a text states can be seen in what it rests on. Only the guarded value changes from case to case."""

from dataclasses import replace
from typing import Any

import pytest

from build_tools.check.fit import check, in_words
from build_tools.fit.calendar import PartialDate
from build_tools.model.chart import Chart
from build_tools.model.place import Place
from build_tools.model.settings import Heading, Settings
from tests.explainers import RECORD, explainer, lines, one, page, seed

TEXT = """\
The Lamp Paper
4 October 1957
On 9 March President Ada Thorne, the keeper, lit the lamp of Gullholm for 1,200 boats, “three of them late”.
In the winter of 1956, 40 % of the boats were Gullholmish; two-thirds of their crews were seven years old.
"""
RECORDED = RECORD.replace("furniture: 1", "headings: 2\nauthors: [{given: Ida, family: Moll, found: outside}]")
"""The record of a seed of 12 March 1957 by Ida Moll, published by The Lamp Paper, whose second paragraph is a heading."""

ENTITIES = """\
- {id: thorne, kind: person, name: Ada Thorne, short: Thorne, aliases: [Mrs Thorne], forms: [the keeper], titles: President}
- {id: gullholm, kind: place, name: Gullholm, forms: [Gullholmish]}
- {id: moll, kind: person, name: Ida Moll}
- {id: lamp, kind: term, name: lamp}
"""

WHO = "President Ada Thorne, the keeper, lit the lamp"
WHEN = "On 9 March President Ada Thorne … lit the lamp"
MANY = "for 1,200 boats, “three of them late”"
PART = "40 % of the boats … two-thirds of their crews were seven years old"


def claim(says: str, quote: str = WHO, more: str = "", at: int = 3) -> str:
    return f"- id: a\n  says: >-\n    {says}\n  evidence:\n    - at: s01#{at}\n      quote: >-\n        {quote}\n{more}"


def found(notes: str, **others: Any) -> list[str]:
    """Findings on the notes, as `line code`."""
    whole = explainer(notes, entities=ENTITIES, seeds=[seed(text=TEXT, record=RECORDED)], **others)
    return [line.removeprefix("notes.yml:") for line in lines(check(whole)) if line.startswith("notes.yml")]


def codes(notes: str, **others: Any) -> list[str]:
    return [line.partition(" ")[2] for line in found(notes, **others)]


@pytest.mark.parametrize(
    ("says", "quote", "expected"),
    [
        pytest.param("The lamp was lit for 1,200 boats.", MANY, [], id="the quote's number"),
        pytest.param("The lamp was lit for 1200 boats.", MANY, [], id="without its comma"),
        pytest.param("The lamp was lit for twelve hundred boats.", MANY, [], id="in words"),
        pytest.param("The lamp was lit for 1,201 boats.", MANY, ["fit-number"], id="another"),
        pytest.param("The lamp was lit for 3 boats.", MANY, [], id="a number in words, in figures"),
        pytest.param("The lamp was lit for the third time.", MANY, ["fit-number"], id="an ordinal for a number"),
        pytest.param("Of 40% of the boats it is known.", PART, [], id="a percentage"),
        pytest.param("Of 40.0 percent of the boats it is known.", PART, [], id="a percentage in words"),
        pytest.param("Of 41% of the boats it is known.", PART, ["fit-number"], id="another percentage"),
        pytest.param("One boat was late.", MANY, [], id="the word one, which seldom counts"),
        pytest.param("It was lit by the keeper.", WHO, [], id="no number at all"),
    ],
)
def test_a_number_stands_in_a_quote_whatever_its_form(says: str, quote: str, expected: list[str]) -> None:
    at = 4 if quote is PART else 3
    assert codes(claim(says, quote, at=at)) == expected


@pytest.mark.parametrize(
    ("says", "quote", "expected"),
    [
        pytest.param("It was lit on 9 March.", WHEN, [], id="the quote's day"),
        pytest.param("It was lit on the 9th of March.", WHEN, ["fit-number"], id="in a form that is not read"),
        pytest.param("It was lit on March 9.", WHEN, [], id="turned round"),
        pytest.param("It was lit in March.", WHEN, [], id="its month"),
        pytest.param("It was lit on 9 March 1957.", WHEN, [], id="with the year of the seed's own date"),
        pytest.param("It was lit on 9 March 1958.", WHEN, ["fit-date"], id="with another year"),
        pytest.param("It was lit on 10 March.", WHEN, ["fit-date"], id="another day"),
        pytest.param("It was lit in April.", WHEN, ["fit-date"], id="another month"),
        pytest.param(
            "On 12 March 1957 The Lamp Paper told it.", WHEN, [], id="the date of a seed that the sentence names"
        ),
        pytest.param("On 12 March 1957 it was told.", WHEN, ["fit-date"], id="that of a seed which it does not name"),
        pytest.param(
            "On 12 March 1957 it was told.", "the keeper, lit the lamp", [], id="the same where no quote gives a month"
        ),
        pytest.param("It was lit on a Saturday.", WHEN, ["fit-date"], id="a weekday that none gives"),
        pytest.param("It was lit in the winter of 1956.", "In the winter of 1956", [], id="the quote's season"),
        pytest.param("It was lit in the spring of 1956.", "In the winter of 1956", ["fit-date"], id="another season"),
        pytest.param("It was lit in the 1950s.", "In the winter of 1956", ["fit-date"], id="a decade that none gives"),
    ],
)
def test_a_date_stands_in_a_quote_or_is_the_seed_s_own(says: str, quote: str, expected: list[str]) -> None:
    at = 4 if "winter" in quote else 3
    assert codes(claim(says, quote, at=at)) == expected


@pytest.mark.parametrize(
    ("says", "quote", "expected"),
    [
        pytest.param("It was for boats, “three of them late”.", MANY, [], id="the quote's words"),
        pytest.param("It was for boats, ‘three of them late’.", MANY, [], id="in single marks"),
        pytest.param("It was for boats, «three of them late».", MANY, [], id="in angled marks"),
        pytest.param("It was for boats, “three of them late.”", MANY, [], id="with a stop of ours inside"),
        pytest.param("It was for boats, “three … late”.", MANY, [], id="with an ellipsis of ours"),
        pytest.param("It was for boats, “late … three”.", MANY, ["fit-quotation"], id="turned round"),
        pytest.param("It was for boats, “three of them [sic] late”.", MANY, [], id="with a word put in, marked"),
        pytest.param("It was for boats, “three of those late”.", MANY, ["fit-quotation"], id="a word changed"),
        pytest.param("It was for boats, “Three of them late”.", MANY, ["fit-quotation"], id="a capital changed"),
        pytest.param("It was for boats, “hree of them late”.", MANY, ["fit-quotation"], id="half a word"),
        pytest.param("“Oil” is a word.", WHO, ["fit-quotation"], id="a word alone"),
    ],
)
def test_what_is_in_quotation_marks_stands_in_a_quote(says: str, quote: str, expected: list[str]) -> None:
    assert codes(claim(says, quote)) == expected


@pytest.mark.parametrize(
    ("says", "quote", "expected"),
    [
        pytest.param("[[thorne]] lit it.", WHO, [], id="a link to whom the quote names"),
        pytest.param("Ada Thorne lit it.", WHO, [], id="the name"),
        pytest.param("It was Mrs Thorne who lit it.", WHO, [], id="an alias that the quote does not have"),
        pytest.param("[[thorne]] lit it.", "the keeper, lit the lamp", [], id="a form by which the quote means her"),
        pytest.param("[[thorne]] lit it.", "lit the lamp of Gullholm", ["fit-name"], id="nobody whom the quote names"),
        pytest.param("It was Thorne who lit it.", "lit the lamp of Gullholm", ["fit-name"], id="nor without a link"),
        pytest.param("[[thorne|She]] lit it.", "lit the lamp of Gullholm", ["fit-name"], id="nor by a pronoun"),
        pytest.param(
            "[[thorne|Gullholm]] lit the lamp.",
            "Ada Thorne, the keeper, lit the lamp of Gullholm",
            ["fit-name"],
            id="another's name",
        ),
        pytest.param("[[thorne|President Thorne]] lit it.", WHO, [], id="a title in the link's words"),
        pytest.param("[[thorne|President Thorne]] lit it.", "the keeper, lit the lamp", [], id="a title not quoted"),
        pytest.param(
            "It was [[thorne|Doctor Thorne]] who lit it.", WHO, ["fit-name"], id="a title that is none of hers"
        ),
        pytest.param("[[thorne|the woman from Northwick]] lit it.", WHO, ["fit-name"], id="a name in a link's words"),
        pytest.param("The lamp of [[gullholm]] was lit.", "lit the lamp of Gullholm", [], id="a place"),
        pytest.param("The lamp of [[gullholm]] was lit.", WHO, ["fit-name"], id="a place that is not quoted"),
        pytest.param("The lamp of Northwick was lit.", WHO, ["fit-name"], id="who is no entity"),
        pytest.param("Northwick is dark.", WHO, [], id="at the beginning of a sentence, where all have capitals"),
        pytest.param("It was [[moll]] who wrote it.", WHO, [], id="the author of the seed"),
        pytest.param("It was the Lamp Paper that told.", WHO, [], id="the publisher of the seed"),
        pytest.param("The [[lamp]] was lit.", WHO, [], id="a term that the quote has"),
        pytest.param("The [[lamp|light]] was lit.", MANY, ["fit-name"], id="a term that the quote does not have"),
    ],
)
def test_whoever_is_named_is_named_in_a_quote_or_stands_behind_the_seed(
    says: str, quote: str, expected: list[str]
) -> None:
    assert codes(claim(says, quote)) == expected


def test_evidence_that_gives_context_counts_as_well() -> None:
    context = "    - {at: s01#3, quote: of Gullholm, bears: context}\n"
    assert codes(claim("It was [[gullholm]]’s.")) == ["fit-name"]
    assert not codes(claim("It was [[gullholm]]’s.", more=context))


def test_the_quotes_of_other_claims_and_the_rest_of_the_text_do_not_help() -> None:
    others = claim("[[gullholm]] has a lamp.", "lit the lamp of Gullholm").replace("id: a", "id: b")
    assert found(others + claim("It was [[gullholm]]’s.")) == ["9 fit-name"]


def test_a_claim_on_a_seed_that_cannot_be_read_is_not_judged() -> None:
    notes = claim("It was [[gullholm]]’s, in 1999.", more="  date: 1999\n")
    whole = explainer(notes, entities=ENTITIES, seeds=[], unreadable=frozenset({"s01"}))
    assert "notes.yml" not in " ".join(lines(check(whole)))


def test_a_note_on_a_passage_and_a_speaker_in_plain_words_are_held_to_the_quotes() -> None:
    assert found(claim("It was lit.", more="      note: Elsewhere it is 1,300.\n")) == ["8 fit-number"]
    assert found(claim("It was lit.", more="  speaker: some boatmen of Northwick\n")) == ["8 fit-name"]
    assert not found(claim("It was lit.", more="  speaker: the keeper of the lamp\n"))


@pytest.mark.parametrize(
    ("date", "quote", "expected"),
    [
        pytest.param("1957-03-09", WHEN, [], id="the quote's day in the seed's year"),
        pytest.param("1957-03", WHEN, [], id="its month"),
        pytest.param("1957-03-12", WHO, [], id="the seed's own day"),
        pytest.param("1957", WHO, [], id="the seed's own year"),
        pytest.param("1957-03-10", WHEN, ["2 fit-date"], id="another day"),
        pytest.param("1958-03-09", WHEN, ["2 fit-date"], id="another year"),
        pytest.param("1957-03-09/1957-03-10", WHEN, ["2 fit-date"], id="a day more"),
        pytest.param("1957-03-09~", WHEN, [], id="about that day"),
        pytest.param("1956-24", "In the winter of 1956", [], id="the quote's season"),
        pytest.param("1956-21", "In the winter of 1956", ["2 fit-date"], id="another season"),
        pytest.param("195X", "In the winter of 1956", ["2 fit-date"], id="a decade that none gives"),
    ],
)
def test_an_event_s_date_stands_in_a_quote_or_is_the_seed_s_own(date: str, quote: str, expected: list[str]) -> None:
    notes = claim("It was so.", quote, at=4 if "winter" in quote else 3).replace("- id: a", f"- id: a\n  date: {date}")
    assert found(notes) == expected


def test_a_date_that_was_worked_out_is_held_to_its_words_instead() -> None:
    worked = "  worked-out: {words: On Saturday, from: 1957-03-14}\n"
    notes = claim("It was on 7 March.", "lit the lamp of Gullholm", worked).replace(
        "id: a", "id: a\n  date: 1957-03-07"
    )
    assert not found(notes)
    assert found(notes.replace(worked, "")) == ["2 fit-date"]


HEADED = "    - {at: s01#2, quote: 4 October 1957, bears: context}\n"


@pytest.mark.parametrize(
    ("quote", "more", "expected"),
    [
        pytest.param(WHO, HEADED, ["2 date-by-heading"], id="only the heading gives it"),
        pytest.param(WHO, HEADED + "  dated-by: heading\n", [], id="and the note says so"),
        pytest.param("4 October, a day", HEADED, [], id="the words give it too"),
        pytest.param(
            "4 October, a day", HEADED + "  dated-by: heading\n", ["10 date-by-heading"], id="and the note says otherwise"
        ),
        pytest.param(WHO, "  dated-by: heading\n", ["2 fit-date"], id="nothing gives it"),
    ],
)  # fmt: skip
def test_that_only_a_heading_gives_a_date_is_said(quote: str, more: str, expected: list[str]) -> None:
    notes = claim("It was so.", quote, more).replace("id: a", "id: a\n  date: 1957-10-04")
    assert found(notes) == expected


# What is no claim rests on claims.

CLAIM = claim("[[thorne|President Thorne]] lit the lamp “of Gullholm” for 1,200 boats.") + "  date: 1957-03-09\n"
GOOD = ["Thorne and 1,200 boats", "The lamp of 9 March 1957", "A lamp “of Gullholm”", "The Lamp Paper, by Ida Moll"]
BAD = {
    "On 13 boats": "fit-number",
    "On 10 March": "fit-date",
    "A lamp “of Northwick”": "fit-quotation",
    "The lamp of Northwick": "fit-name",
}
TEXTS = [*((text, "") for text in GOOD), *BAD.items()]

QUESTION = """\
- id: q
  asks: {asks}
  kind: aspects
  positions: [{{answer: {answer}, claims: a}}, {{answer: x, claims: []}}]
  explained: {explained}
"""
TABLE = "id: t\ntitle: {title}\ncolumns: [{column}, y]\nrows:\n  - {{head: {head}, cells: [a, []]}}\n"
CHART = """\
id: c
kind: strip
title: {title}
description: {description}
lanes:
  - label: {lane}
    marks: [{{label: {mark}, date: {date}, claims: a}}]
"""
PAGE = "id: p\ntitle: {title}\nshort: {short}\ndescription: {description}\nsummary: a"


def told(**parts: Any) -> list[str]:
    """The codes of all findings on an explainer of one good claim and these parts."""
    whole = explainer(
        CLAIM,
        entities="- {id: thorne, kind: person, name: Ada Thorne, short: Thorne, titles: President}\n",
        seeds=[seed(text=TEXT, record=RECORDED)],
        **parts,
    )
    return [finding.code.name for finding in check(whole) if finding.place.file != "notes.yml"]


@pytest.mark.parametrize(("text", "code"), TEXTS)
@pytest.mark.parametrize("key", ["asks", "answer", "explained"])
def test_a_question_is_held_to_its_claims(key: str, text: str, code: str) -> None:
    values = {"asks": "Why?", "answer": "So", "explained": "It is not known.", key: f"'{text}'"}
    assert told(questions=QUESTION.format(**values)) == ([code] if code else [])


def test_an_answer_is_held_to_the_claims_of_its_own_position() -> None:
    question = QUESTION.format(asks="Why?", answer="So", explained="It is not known.")
    assert told(questions=question.replace("answer: x", "answer: 1200 boats")) == ["fit-number"]


@pytest.mark.parametrize(("text", "code"), TEXTS)
@pytest.mark.parametrize("key", ["title", "column", "head"])
def test_a_table_is_held_to_the_claims_of_its_cells(key: str, text: str, code: str) -> None:
    values = {"title": "A table", "column": "x", "head": "z", key: f"'{text}'"}
    assert told(tables=[TABLE.format(**values)]) == ([code] if code else [])


def test_a_column_is_held_to_the_claims_of_its_own_cells() -> None:
    table = TABLE.format(title="A table", column="x", head="z").replace(", y]", ", 1200 boats]")
    assert told(tables=[table]) == ["fit-number"]


@pytest.mark.parametrize(("text", "code"), TEXTS)
@pytest.mark.parametrize("key", ["title", "description", "lane", "mark"])
def test_a_chart_is_held_to_the_claims_of_its_marks(key: str, text: str, code: str) -> None:
    values = {
        "title": "A chart",
        "description": "How.",
        "lane": "x",
        "mark": "y",
        "date": "1957-03-09",
        key: f"'{text}'",
    }
    assert told(charts=(one(Chart, CHART.format(**values), "chart.yml"),)) == ([code] if code else [])


@pytest.mark.parametrize(("date", "expected"), [("1957-03-09", []), ("1957-03", []), ("1957-03-10", ["fit-date"])])
def test_a_mark_s_date_is_that_of_its_claims(date: str, expected: list[str]) -> None:
    chart = CHART.format(title="A chart", description="How.", lane="x", mark="y", date=date)
    assert told(charts=(one(Chart, chart, "chart.yml"),)) == expected


@pytest.mark.parametrize("kind", ["timeline\ndetail: 1957-03", "matrix"])
def test_a_chart_of_all_events_or_all_questions_rests_on_all_of_these(kind: str) -> None:
    head = f"id: c\ntitle: T\ndescription: On 1,200 boats\nkind: {kind}\n"
    questions = QUESTION.format(asks="Why?", answer="So", explained="It is not known.")
    chart = one(Chart, head, "chart.yml")
    assert told(charts=(chart,), questions=questions) == []
    assert told(charts=(one(Chart, head.replace("1,200", "1,300"), "chart.yml"),), questions=questions) == [
        "fit-number"
    ]


@pytest.mark.parametrize(("text", "code"), TEXTS)
@pytest.mark.parametrize("key", ["title", "short", "description", "heading"])
def test_a_page_is_held_to_the_claims_that_it_shows(key: str, text: str, code: str) -> None:
    values = {"title": "A page", "short": "page", "description": "How.", "heading": "Why", key: text}
    head = "\n".join(f"{name}: '{values[name]}'" for name in ("title", "short", "description"))
    shown = page(f"## {values['heading']} {{ #x }}\n", head=f"id: p\n{head}\nsummary: a")
    assert told(pages=[shown]) == ([code] if code else [])
    assert told(pages=[page(shown.body, head=f"id: p\n{head}\nvoice: site")]) == []


def test_a_page_is_not_held_to_claims_that_it_does_not_show() -> None:
    assert told(pages=[page(head="id: p\ntitle: On 1,200 boats\ndescription: How.")]) == ["fit-number"]


def test_the_words_of_a_page_s_link_are_held_to_its_claims_but_for_whom_it_links() -> None:
    assert told(pages=[page("[[thorne|President Thorne]]", head="id: p\ntitle: A page")]) == []
    assert told(pages=[page("[[thorne|Thorne of Northwick]]", head="id: p\ntitle: A page")]) == ["fit-name"]


@pytest.mark.parametrize(("text", "code"), TEXTS)
def test_the_navigation_is_held_to_the_claims_of_its_pages(text: str, code: str) -> None:
    label = Heading(text, Place("mkdocs.yml", 3), ("page.md",))
    whole = explainer(
        CLAIM,
        entities="- {id: thorne, kind: person, name: Ada Thorne, short: Thorne, titles: President}\n",
        seeds=[seed(text=TEXT, record=RECORDED)],
        pages=[page(head="id: p\ntitle: A page\nsummary: a")],
    )
    labelled = replace(whole, settings=Settings(headings=(label,)))
    found = [finding for finding in check(labelled) if finding.place.file == "mkdocs.yml"]
    assert [finding.code.name for finding in found] == ([code] if code else [])
    site = replace(labelled, pages=(page(head="id: p\ntitle: A page\nvoice: site"),))
    assert not [finding for finding in check(site) if finding.place.file == "mkdocs.yml"]


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        ("name: Ada Thorne", []),
        ("name: the keeper", []),
        ("name: Ada Holt", ["Holt"]),
        ("name: Ada Thorne, short: Mrs Thorne", ["Mrs"]),
        ("name: Ada Thorne, titles: [President, Captain]", ["Captain"]),
        ("name: Ada Thorne, aliases: Mrs Thorne", []),
        ("name: Club of 1987", ["Club", "1987"]),
        ("name: Ida Moll", []),
        ("name: The Lamp", []),
    ],
)
def test_the_words_of_an_entity_s_name_stand_in_some_quote_or_record(entity: str, words: list[str]) -> None:
    whole = explainer(
        CLAIM, entities=f"- {{id: e, kind: person, {entity}}}\n", seeds=[seed(text=TEXT, record=RECORDED)]
    )
    findings = [finding for finding in check(whole) if finding.place.file == "entities.yml"]
    assert [finding.message for finding in findings] == [
        f"the name names “{word}”, which the sources do not" for word in words
    ]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (PartialDate(1957, 3, 9), "9 March 1957"),
        (PartialDate(None, 3), "March"),
        (PartialDate(1957, season="winter"), "winter 1957"),
        (PartialDate(decade=1950), "1950s"),
        (PartialDate(weekday="monday"), "monday"),
    ],
)
def test_a_partial_date_is_told_in_words(date: PartialDate, words: str) -> None:
    assert in_words(date) == words
