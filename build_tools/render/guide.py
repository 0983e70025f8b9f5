"""The pages for contributors: how to help, the format of notes, the findings, an explainer of one's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from build_tools.link.addresses import PROVE, guide_addresses
from build_tools.model.explainer import Explainer
from build_tools.model.fields import Key, keys_of
from build_tools.model.finding import Code
from build_tools.model.kinds import NOTE_FILES, NoteFile
from build_tools.render.head import head
from build_tools.render.markdown import escape
from build_tools.render.prove import form_values
from build_tools.render.templates import draw, environment

_ABOUT = {
    "contribute/index.md": ("Contribute", "How to correct a note, add one, or bring a new source to this explainer."),
    PROVE: ("Prove a quote", "Open words of a source for a new quotation, in the browser, from its pasted paragraph."),
    "contribute/format.md": ("The format of notes", "Every kind of file and every key that a note can have."),
    "contribute/findings.md": ("The findings", "What each finding of the check means, with a bad and a good example."),
    "contribute/own-explainer.md": ("An explainer of your own", "How to make an explainer of another subject."),
}


def guide_pages(explainer: Explainer, codes: Sequence[Code]) -> Mapping[str, str]:
    """The pages for contributors that the navigation names, as plain Markdown by address."""
    templates = environment(explainer)
    values = {
        "site_name": escape(explainer.settings.site_name),
        "repository": explainer.settings.repository,
        "pages": frozenset(guide_addresses(explainer)),
        "kinds": [_kind(kind) for kind in NOTE_FILES],
        "codes": [_code(code, explainer.explanations.get(code.name, "")) for code in codes],
        "prove": form_values(explainer),
    }
    pages = {}
    for address in guide_addresses(explainer):
        title, description = _ABOUT[address]
        top = {"front_matter": head(explainer, address, title, description), "title": escape(title)}
        pages[address] = draw(
            templates, address.replace(".md", ".md.j2").replace("contribute/", "pages/guide-"), top | values
        )
    return pages


def _code(code: Code, explanation: str) -> dict[str, str]:
    return {
        "name": code.name,
        "severity": code.severity.value,
        "purpose": escape(code.purpose),
        "explanation": explanation.strip(),
    }


def _kind(kind: NoteFile) -> dict[str, Any]:
    """A kind of file with a table of keys for its model and for each model inside it."""
    return {
        "title": escape(kind.title),
        "files": f"{kind.folder}/…{kind.ending}",
        "is_list": kind.is_list,
        "example": f"pages/format/{kind.schema.removesuffix('.json')}.md.j2",
        "tables": [
            {"paths": paths, "purpose": escape(_purpose(model)), "rows": [_key(key) for key in keys_of(model)]}
            for model, paths in _models(kind.model).items()
        ],
    }


def _models(model: type[BaseModel]) -> dict[type[BaseModel], list[str]]:
    """A model, and those of the notes below its keys, each with the keys that lead to it."""
    found: dict[type[BaseModel], list[str]] = {model: []}
    for key in keys_of(model):
        for inner, paths in _models(key.inner).items() if key.inner else ():
            found.setdefault(inner, []).extend(f"{key.name} {path}" for path in paths or [""])
    return {inner: [path.strip() for path in paths] for inner, paths in found.items()}


def _purpose(model: type[BaseModel]) -> str:
    return " ".join((model.__doc__ or "").split())


def _key(key: Key) -> dict[str, Any]:
    return {
        "name": key.name,
        "is_required": key.is_required,
        "holds": key.holds,
        "description": escape(key.description),
        "choices": [escape(choice) for choice in key.choices],
    }
