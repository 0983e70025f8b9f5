"""The pages of people, bodies, places, documents and terms: what each is, and every sentence that speaks of it."""

from typing import Any

from jinja2 import Environment

from build_tools.model.entity import Entity, Kind
from build_tools.render.graph import entities_graph
from build_tools.render.head import head
from build_tools.render.markdown import escape
from build_tools.render.templates import draw
from build_tools.render.tools import tools
from build_tools.render.weaver import Weaver


def entities_text(weaver: Weaver, templates: Environment, kind: Kind) -> str:
    """The page of all entities of one kind, by name, as plain Markdown."""
    entities = sorted(
        (e for e in weaver.explainer.entities if e.kind is kind), key=lambda e: e.name.strip("“").casefold()
    )
    entries = [_entry(weaver, entity) for entity in entities]
    title = kind.plural.capitalize()
    description = f"The {kind.plural} that this explainer speaks of, with every sentence that does."
    return draw(
        templates,
        "pages/entities.md.j2",
        {
            "front_matter": head(
                weaver.explainer,
                weaver.page,
                title,
                description,
                entities_graph(weaver, title, entities),
                kind="entities",
            ),
            "title": title,
            "entries": entries,
            "tools": tools(weaver, title, entities[0].place),
            "footnotes": weaver.footnotes(),
        },
    )


def _entry(weaver: Weaver, entity: Entity) -> dict[str, Any]:
    weaver.new_section()
    mentions = weaver.links.mentions.get(entity.id, ())
    described = set(entity.described)
    return {
        "id": entity.id,
        "was": entity.was,
        "name": escape(entity.name),
        "also": escape(
            ", ".join(name for name in dict.fromkeys((entity.label, *entity.aliases)) if name != entity.name)
        ),
        "described": weaver.claims(entity.described),
        "mentions": [weaver.quotation(claim) for claim in mentions if claim.id not in described],
    }
