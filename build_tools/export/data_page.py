"""The page “Data”: which files there are, what standard each follows, and what the keys of the JSON mean."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from build_tools.export.files import FOLDER, DataFile
from build_tools.export.form import (
    MAJOR,
    VERSION,
    ClaimData,
    DateData,
    EntityData,
    EvidenceData,
    ExplainerData,
    FactData,
    Form,
    PageData,
    PositionData,
    QuestionData,
    RowData,
    SeedData,
    TableData,
    Target,
    WorkedOutData,
)
from build_tools.link.addresses import DATA
from build_tools.model.explainer import Explainer
from build_tools.render.head import head
from build_tools.render.markdown import escape
from build_tools.render.templates import draw, environment

_KINDS: tuple[type[Form], ...] = (
    ExplainerData, ClaimData, DateData, WorkedOutData, EvidenceData, Target, EntityData, QuestionData, PositionData,
    TableData, RowData, PageData, SeedData, FactData,
)  # fmt: skip
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def data_page(explainer: Explainer, files: Iterable[DataFile]) -> str:
    """The page as plain Markdown."""
    return draw(
        environment(explainer),
        "pages/data.md.j2",
        {
            "front_matter": head(
                explainer, DATA, "Data", "Everything on this site as data, in forms that other programs read."
            ),
            "files": [_file(file) for file in files],
            "version": VERSION,
            "major": MAJOR,
            "kinds": [_kind(form) for form in _KINDS],
            "site_url": explainer.settings.site_url,
        },
    )


def _file(file: DataFile) -> dict[str, str]:
    return {
        "name": escape(file.name),
        "address": file.name,
        "standard": escape(file.standard),
        "defined": file.defined,
        "holds": escape(file.holds),
        "schema": file.schema.removeprefix(FOLDER),
    }


def _kind(form: type[Form]) -> dict[str, Any]:
    return {
        "name": _WORDS.sub(" ", form.__name__.removesuffix("Data")).capitalize(),
        "about": escape(form.__doc__ or ""),
        "keys": list(_keys(form)),
    }


def _keys(form: type[Form]) -> Iterator[dict[str, str]]:
    for name, field in form.model_fields.items():
        yield {"name": field.alias or name, "about": escape(field.description or "")}
