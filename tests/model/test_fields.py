import pytest

from build_tools.model.claim import Claim, Evidence, WorkedOut
from build_tools.model.entity import Entity
from build_tools.model.fields import inner_model, key_names, keys_of
from build_tools.model.note import Note
from build_tools.model.question import Question
from build_tools.model.seed import Record
from build_tools.model.table import Row


def test_keys_are_named_as_notes_write_them_in_the_house_s_order() -> None:
    assert key_names(Claim) == (
        "id", "date", "worked-out", "dated-by", "planned", "after", "as-of", "speaker", "view", "overview", "says",
        "evidence", "reviewed", "was",
    )  # fmt: skip
    assert key_names(WorkedOut) == ("words", "from")


@pytest.mark.parametrize(
    ("model", "key", "holds"),
    [
        (Claim, "id", "text"),
        (Claim, "date", "date"),
        (Claim, "worked-out", "note"),
        (Claim, "speaker", "text or list"),
        (Claim, "evidence", "list of notes"),
        (Claim, "view", "yes or no"),
        (Claim, "after", "text or list"),
        (Claim, "dated-by", "one of"),
        (Evidence, "bears", "one of"),
        (Record, "authors", "list of notes"),
        (Record, "rights", "one of"),
        (Evidence, "at", "paragraph"),
        (Entity, "kind", "one of"),
        (Record, "furniture", "paragraphs by number"),
        (Row, "cells", "text or list"),
    ],
)
def test_a_key_says_what_it_holds(model: type[Note], key: str, holds: str) -> None:
    assert {found.name: found.holds for found in keys_of(model)}[key] == holds


def test_choices_are_the_words_that_notes_write() -> None:
    choices = {key.name: key.choices for key in keys_of(Question)}
    assert choices["kind"] == ("conflict", "judgement", "moments", "aspects", "slip")
    assert choices["asks"] == ()


def test_what_is_needed_is_told() -> None:
    assert [key.name for key in keys_of(Claim) if key.is_required] == ["id", "says"]


def test_the_models_below_keys_are_found() -> None:
    assert inner_model(Claim, "evidence") is Evidence
    assert inner_model(Claim, "worked-out") is WorkedOut
    assert inner_model(Claim, "says") is None
    assert inner_model(Claim, "no-such-key") is None
