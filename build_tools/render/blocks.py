"""Blocks that a page embeds on a line of their own: tables, charts, questions and views."""

import json
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from jinja2 import Environment

from build_tools.link.voices import Voice, voices
from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.question import Question
from build_tools.model.table import Table
from build_tools.render.charts import chart_text
from build_tools.render.markdown import attribute, escape, subject
from build_tools.render.templates import draw
from build_tools.render.weaver import Weaver


def block(weaver: Weaver, templates: Environment, name: str) -> str:
    """The Markdown of the table, chart, question or view with this id."""
    explainer = weaver.explainer
    if table := explainer.table_by_id.get(name):
        return draw(templates, "views/table.md.j2", _table(weaver, table))
    if chart := explainer.chart_by_id.get(name):
        return chart_text(weaver, templates, chart)
    if question := explainer.question_by_id.get(name):
        return draw(templates, "views/question.md.j2", {"heading": "###"} | _question(weaver, question))
    values = {"timeline": _timeline, "questions": _questions}.get(name, _nothing)
    return draw(templates, f"views/{name}.md.j2", values(weaver))


def _nothing(weaver: Weaver) -> dict[str, Any]:
    return {}


def _table(weaver: Weaver, table: Table) -> dict[str, Any]:
    return {
        "title": attribute(table.title),
        "columns": [escape(column) for column in table.columns],
        "rows": [
            {"head": escape(row.head), "cells": [weaver.claims(cell) for cell in row.cells]} for row in table.rows
        ],
    }


def _question(weaver: Weaver, question: Question) -> dict[str, Any]:
    weaver.new_section()
    claims = weaver.explainer.claim_by_id
    said = voices(weaver.explainer, question)
    return {
        "question": {
            "id": question.id,
            "was": question.was,
            "asks": escape(question.asks),
            "kind": question.kind.value,
            "meaning": question.kind.meaning,
            "explained": weaver.text(question.explained),
            "positions": [
                {
                    "answer": escape(position.answer),
                    "claims": [weaver.claim(claims[name]) for name in position.claims],
                    "held": _names(weaver.explainer, (v for v in said if v.answer == index and v.holds)),
                    "reported": _names(weaver.explainer, (v for v in said if v.answer == index and not v.holds)),
                }
                for index, position in enumerate(question.positions)
            ],
        }
    }


def _names(explainer: Explainer, said: Iterable[Voice]) -> str:
    """Those who hold or report an answer, by name; a seed by its publisher and date."""
    return escape("; ".join(explainer.label(voice.name) for voice in said))


def _questions(weaver: Weaver) -> dict[str, Any]:
    """All questions, by the subject that their file is named after."""
    files = groupby(weaver.explainer.questions, key=lambda question: question.place.file)
    return {
        "heading": "###",
        "subjects": [
            {
                "name": escape(subject(file)),
                "questions": [_question(weaver, question)["question"] for question in several],
            }
            for file, several in files
        ],
    }


def _timeline(weaver: Weaver) -> dict[str, Any]:
    """The events by year, and inside a year by date in words; with what they can be filtered by."""
    years = groupby(weaver.explainer.events, key=lambda event: event.date.first.year if event.date else 0)
    return {
        "seeds": attribute(json.dumps({s.name: weaver.explainer.labels[s.name] for s in weaver.explainer.seeds})),
        "years": [
            {
                "year": year,
                "dates": [
                    {"words": words, "events": [_event(weaver, event) for event in same]}
                    for words, same in groupby(events, key=lambda event: event.date.words if event.date else "")
                ],
            }
            for year, events in years
        ],
    }


def _event(weaver: Weaver, event: Claim) -> dict[str, Any]:
    seeds = sorted({evidence.at.seed for evidence in event.evidence})
    origins = weaver.links.origins[event.id]
    return {
        "id": event.id,
        "subject": attribute(subject(event.place.file)),
        "seeds": " ".join(seeds),
        "says": weaver.claim(event),
        "borne_out": _borne_out(len(seeds), len(origins)),
        "links": ", ".join(weaver.link(name, name) for name in seeds),
    }


def _borne_out(seeds: int, origins: int) -> str:
    """How well a statement is borne out: by how many independent sources, else by how many that are not."""
    if origins > 1:
        return f"Borne out by {origins} independent sources"
    if seeds == 1:
        return "Rests on one source"
    return f"Rests on {seeds} sources, {'one' if origins else 'none'} of which bears out all of it"
