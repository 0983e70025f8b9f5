"""From a tree of texts to models: what the schema refuses becomes findings with lines."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import process

from build_tools.load.codes import DATE_INVALID, KEY_MISSING, KEY_UNKNOWN, VALUE_WRONG
from build_tools.model.fields import inner_model, key_names
from build_tools.model.finding import Finding
from build_tools.model.note import PLACES, Note
from build_tools.model.place import Place

M = TypeVar("M", bound=Note)


@dataclass(frozen=True, slots=True)
class Validated(Generic[M]):
    """The model, or None with the findings that say why not."""

    note: M | None
    findings: tuple[Finding, ...] = ()


def validate(model: type[M], data: Any, place: Place) -> Validated[M]:
    """Makes a note of this model from data that `read_yaml` returned; `place` serves what is no mapping."""
    if not isinstance(data, dict):
        message = f"expected keys and values ({_allowed(model)}), found {_sort(data)}"
        return Validated(None, (VALUE_WRONG.at(place, message),))
    try:
        return Validated(model.model_validate(data))
    except ValidationError as failed:
        errors = failed.errors(include_url=False)
        return Validated(None, tuple(_finding(model, data, error, place) for error in errors))


def _finding(model: type[Note], data: Any, error: ErrorDetails, place: Place) -> Finding:
    loc = error["loc"]
    where = _place(data, loc) or place
    key = ".".join(str(part) for part in loc) or "this note"
    match error["type"]:
        case "extra_forbidden":
            owner = _model_at(model, loc[:-1])
            allowed = key_names(owner) if owner else ()
            near = process.extractOne(str(loc[-1]), allowed, score_cutoff=70)
            likely = f"Did you mean “{near[0]}”? " if near else ""
            return KEY_UNKNOWN.at(
                where, f"“{loc[-1]}” is no key of this note", f"{likely}Keys allowed: {', '.join(allowed)}"
            )
        case "missing":
            return KEY_MISSING.at(where, f"the key “{loc[-1]}” is missing", f"Add `{loc[-1]}: …` to this note")
        case "date-invalid":
            return DATE_INVALID.at(
                where,
                f"{key}: {error['msg']}",
                "Write 2022-01-05, 1992-05, 2010, 2020-23 (autumn) or 2022-01-13/2022-01-19",
            )
        case _:
            return VALUE_WRONG.at(where, f"{key}: {error['msg'][:1].lower()}{error['msg'][1:]}")


def _place(data: Any, loc: tuple[int | str, ...]) -> Place | None:
    """The place of the innermost mapping, key or item on the way that `loc` goes."""
    best: Place | None = None
    rest: tuple[int | str, ...] = loc
    while isinstance(data, Mapping):
        places = data[PLACES]
        best = places.get(rest[:2]) or places.get(rest[:1]) or places.get((), best)
        data, rest = _step(data, rest)
        while isinstance(data, list) and rest:
            data, rest = _step(data, rest)
    return best


def _step(data: Any, rest: tuple[int | str, ...]) -> tuple[Any, tuple[int | str, ...]]:
    try:
        return data[rest[0]], rest[1:]
    except (IndexError, KeyError, TypeError):
        return None, ()


def _model_at(model: type[BaseModel], path: tuple[int | str, ...]) -> type[BaseModel] | None:
    for part in path:
        if isinstance(part, int):
            continue
        inner = inner_model(model, part)
        if inner is None:
            return None
        model = inner
    return model


def _allowed(model: type[BaseModel]) -> str:
    return ", ".join(key_names(model))


def _sort(data: Any) -> str:
    return {list: "a list", str: "a text", type(None): "nothing"}.get(type(data), "something else")
