"""The seeds as sources to cite: CSL-JSON (Citation Style Language 1.0.2) and BibTeX."""

import json
import re
from typing import Any

from build_tools.export.dates import ends
from build_tools.model.date import MONTHS, SEASONS, EdtfDate
from build_tools.model.explainer import Explainer
from build_tools.model.seed import Author, Seed

_TEX = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "&": r"\&", "%": r"\%", "$": r"\$", "#": r"\#", "_": r"\_",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
}  # fmt: skip


def csl_json(explainer: Explainer) -> str:
    """The seeds as CSL-JSON items; an item's id is the seed's short name."""
    return json.dumps([_item(seed) for seed in explainer.seeds], ensure_ascii=False, indent=1) + "\n"


def _item(seed: Seed) -> dict[str, Any]:
    record = seed.record
    item: dict[str, Any] = {
        "id": seed.name,
        "type": record.type or ("webpage" if record.address else "document"),
        "title": seed.title,
        "container-title" if record.address else "publisher": seed.publisher,
        "issued": _issued(record.date.value),
    }
    if record.authors:
        item["author"] = [_name(author) for author in record.authors]
    if record.language:
        item["language"] = record.language
    if record.address:
        item["URL"] = record.address.value
    if record.accessed:
        item["accessed"] = _issued(record.accessed)
    if record.archived:
        item["archive_location"] = record.archived
    return item


def _name(author: Author) -> dict[str, str]:
    """A name variable; a body's is literal, so that no style turns it round."""
    if author.body:
        return {"literal": author.body}
    return {"family": author.family or ""} | ({"given": author.given} if author.given else {})


def _issued(date: EdtfDate) -> dict[str, Any]:
    first, last = ends(date)
    issued: dict[str, Any] = {"date-parts": [list(first)] if first == last else [list(first), list(last)]}
    if (season := date.text[5:].rstrip("~?%")) in SEASONS:
        issued = {"date-parts": [[date.first.year]], "season": list(SEASONS).index(season) + 1}
    if date.is_approximate:
        issued["circa"] = True
    return issued


def bibtex(explainer: Explainer) -> str:
    """The seeds as BibTeX entries in UTF-8; a key is the seed's short name."""
    return "\n".join(_entry(seed) for seed in explainer.seeds)


def _entry(seed: Seed) -> str:
    record = seed.record
    year, *rest = ends(record.date.value)[0]
    fields = {
        "title": f"{{{_tex(seed.title)}}}",
        "author": " and ".join(map(_tex_name, record.authors)),
        "howpublished": _tex(seed.publisher),
        "year": str(year),
        "month": MONTHS[rest[0] - 1] if rest else "",
        "day": str(rest[1]) if len(rest) > 1 else "",
        "url": record.address.value if record.address else "",
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@misc{{{seed.name},\n{lines}\n}}\n"


def _tex_name(author: Author) -> str:
    """A name as BibTeX takes it apart: "Marl, Edwin"; a body's in braces, which keep it whole."""
    if author.body:
        return f"{{{_tex(author.body)}}}"
    return ", ".join(_tex(part) for part in (author.family, author.given) if part)


def _tex(text: str) -> str:
    return re.sub(r"[\\{}&%$#_~^]", lambda m: _TEX[m.group()], text)
