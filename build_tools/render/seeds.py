"""The seeds' pages: what is known of each, its paragraphs that carry evidence, and what rests on them."""

from collections.abc import Iterator
from typing import Any

from jinja2 import Environment

from build_tools.link.addresses import PROVE, Address, edition_pages, guide_addresses, paragraph_address
from build_tools.model.claim import Evidence, Paragraph, Passage
from build_tools.model.seed import Author, KnownDate, KnownText, KnownTitle, Seed
from build_tools.render.citations import fragment_address, quotation
from build_tools.render.graph import seed_graph, seeds_graph
from build_tools.render.head import head
from build_tools.render.markdown import escape, link
from build_tools.render.templates import draw
from build_tools.render.tools import tools
from build_tools.render.weaver import Weaver

_KINDS = {
    "article-newspaper": "newspaper article",
    "article-magazine": "magazine article",
    "article-journal": "journal article",
    "post-weblog": "blog post",
}
"""CSL's types whose words stand in another order in English."""


def seed_text(weaver: Weaver, templates: Environment, seed: Seed) -> str:
    """A seed's page as plain Markdown."""
    used = sorted(at for at in weaver.links.resting if at.seed == seed.name)
    title = f"{seed.name}: {seed.title}"
    description = f"What this site takes from “{seed.title}” ({seed.publisher}), paragraph by paragraph."
    return draw(
        templates,
        "pages/seed.md.j2",
        {
            "front_matter": head(
                weaver.explainer, weaver.page, title, description, seed_graph(weaver, title, seed), kind="seed"
            ),
            "seed": about(seed),
            "facts": facts(weaver, seed),
            "paragraphs": [_paragraph(weaver, seed, at) for at in used],
            "coverage": _coverage(weaver, seed),
            "prove": Address(PROVE, seed.name).seen_from(weaver.page)
            if PROVE in guide_addresses(weaver.explainer)
            else "",
            "tools": tools(weaver, title, seed.record.place),
        },
    )


def seeds_text(weaver: Weaver, templates: Environment) -> str:
    """The index of all seeds as plain Markdown."""
    title, description = "The sources", "The source documents that every statement rests on."
    return draw(
        templates,
        "pages/seeds.md.j2",
        {
            "front_matter": head(
                weaver.explainer, weaver.page, title, description, seeds_graph(weaver, title), kind="seeds"
            ),
            "editions": edition_pages(weaver.explainer),
            "seeds": [
                about(seed) | {"link": weaver.link(seed.name, seed.title)} | _figures(weaver, seed)
                for seed in weaver.explainer.seeds
            ],
        },
    )


def about(seed: Seed) -> dict[str, Any]:
    """What a template says of a seed in a line."""
    return {
        "name": seed.name,
        "title": escape(seed.title),
        "publisher": escape(seed.publisher),
        "author": escape(seed.record.author),
        "date": escape(seed.record.date.value.words),
        "paragraphs": len(seed.fingerprint.paragraphs),
        "words": seed.fingerprint.words,
    }


def facts(weaver: Weaver, seed: Seed) -> list[dict[str, str]]:
    """What is known of a seed, and where each fact was found."""
    return [*(_fact(weaver, name, fact) for name, fact in seed.record.known), *_particulars(weaver, seed)]


def _particulars(weaver: Weaver, seed: Seed) -> Iterator[dict[str, str]]:
    """What a record says of a seed besides, where it says it: kind, language, rights, copies, what it relays."""
    record = seed.record
    rights = "open" if record.is_open else "quoted: its text is its publisher’s, and only quotations are shown"
    relayed = ", ".join(weaver.link(name, name) for name in record.relays)
    values = {
        "Kind": escape(_KINDS.get(record.type or "", (record.type or "").replace("-", " "))),
        "Language": escape(record.language or ""),
        "Rights": escape(" · ".join(filter(None, (rights, record.licence)))),
        "Read": escape(record.accessed.words) if record.accessed else "",
        "Archived": link(escape(record.archived), record.archived) if record.archived else "",
        "Passes on": relayed,
        "Version of": weaver.link(record.version_of, record.version_of) if record.version_of else "",
    }
    yield from ({"name": name, "value": value, "found": ""} for name, value in values.items() if value)


def _figures(weaver: Weaver, seed: Seed) -> dict[str, int]:
    evidence = [(claim.id, e) for claim, e in weaver.explainer.evidence if e.at.seed == seed.name]
    return {"claims": len({name for name, _ in evidence}), "quotes": len({e.passage for _, e in evidence})}


def _fact(weaver: Weaver, name: str, fact: KnownText | KnownDate | Author) -> dict[str, str]:
    shown = link(escape(fact.shown), fact.shown) if name == "address" else escape(fact.shown)
    if fact.evidence:
        where = (
            link(escape(str(fact.evidence.at)), f"#p{fact.evidence.at.number}")
            if fact.evidence.at in weaver.links.resting
            else escape(str(fact.evidence.at))
        )
        return {"name": name.capitalize(), "value": shown, "found": f"in the text, {where}: {quotation(fact.evidence)}"}
    if fact.in_address:
        return {"name": name.capitalize(), "value": shown, "found": f"in the address: “{escape(fact.in_address)}”"}
    ours = "our own words; the text has no title" if isinstance(fact, KnownTitle) and fact.ours else ""
    return {"name": name.capitalize(), "value": shown, "found": escape(fact.found or ours)}


def _paragraph(weaver: Weaver, seed: Seed, at: Paragraph) -> dict[str, Any]:
    quotes = list(quoted(weaver, seed, at).values())
    return {"at": escape(str(at)), "anchor": paragraph_address(at).anchor, "quotes": quotes}


def quoted(weaver: Weaver, seed: Seed, at: Paragraph) -> dict[Passage, dict[str, Any]]:
    """The quotes from a paragraph, each with the claims that rest on it."""
    quotes: dict[Passage, dict[str, Any]] = {}
    for claim, evidence in weaver.explainer.evidence:
        if evidence.at == at:
            entry = quotes.setdefault(evidence.passage, _quote(seed, evidence))
            entry["claims"].append(weaver.quotation(claim))
    return quotes


def _quote(seed: Seed, evidence: Evidence) -> dict[str, Any]:
    return {
        "words": quotation(evidence),
        "note": escape(evidence.note or ""),
        "address": fragment_address(seed, evidence),
        "claims": [],
    }


def _coverage(weaver: Weaver, seed: Seed) -> dict[str, Any]:
    """How much of a seed is used: the numbers of paragraphs and claims, and the paragraphs set aside by reason."""
    numbers = range(1, len(seed.fingerprint.paragraphs) + 1)
    used = [at.number for at in weaver.links.resting if at.seed == seed.name]
    aside: dict[str, list[int]] = {}
    for number in numbers:
        if number not in used and (why := seed.record.why_aside(number)):
            aside.setdefault(why, []).append(number)
    return {
        "used": len(used),
        "bearing": len([number for number in numbers if number in used or not seed.record.why_aside(number)]),
        "aside": [{"why": escape(why), "numbers": _ranges(group)} for why, group in aside.items()],
    }


def _ranges(numbers: list[int]) -> str:
    """Ascending numbers in words: 1–5, 7, 8."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
