from pathlib import Path

import pytest

from build_tools.edit.addition import Addition, AdditionError, propose
from build_tools.edit.draft import Value
from build_tools.load.explainer import load
from build_tools.model.kinds import CLAIMS, ENTITIES, PAGES, QUESTIONS, NoteFile
from build_tools.pipeline import read_and_check
from build_tools.write.notes import text_of, write_addition

NEW: dict[str, Value] = {
    "id": "bell-rings",
    "says": "The bell rang.",
    "evidence": [{"at": "a01#7", "quote": "I rang the bell"}],
}
NOTES = "site_src/notes/night.yml"


def proposed(root: Path, kind: NoteFile, name: str, values: dict[str, Value], *, with_texts: bool = False) -> Addition:
    texts = root / "texts" if with_texts else None
    return propose(load(root, texts)[0], kind, name, text_of(root, name), values)


def test_a_note_is_appended_and_what_stood_there_stays(copy: Path) -> None:
    before = (copy / NOTES).read_text(encoding="utf-8")
    addition = proposed(copy, CLAIMS, NOTES, NEW)
    assert not addition.errors
    assert [finding.code.name for finding in addition.to_do] == ["claim-unused"]
    write_addition(copy, addition)
    after = (copy / NOTES).read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n") + "\n\n- id: bell-rings\n")
    assert after.split("\n")[addition.place.line - 1] == "- id: bell-rings"
    assert [finding.code.name for finding in read_and_check(copy).findings] == ["claim-unused"]


SEALED = NEW | {"evidence": [{"at": "a01#7", "quote": "she looked up at the stairs"}], "says": "There were stairs."}


def test_a_quote_that_is_not_open_is_opened_by_the_text(copy: Path) -> None:
    addition = proposed(copy, CLAIMS, NOTES, SEALED, with_texts=True)
    assert not addition.errors
    assert [finding.code.name for finding in addition.to_do] == ["claim-unused"]
    before = load(copy)[0].seeds[0].fingerprint.paragraphs[6].salts
    assert len(addition.opening.salts["a01"][7]) == len(before) + 6


def test_without_the_text_it_is_left_to_be_opened(copy: Path) -> None:
    addition = proposed(copy, CLAIMS, NOTES, SEALED)
    assert not addition.errors
    assert [finding.code.name for finding in addition.to_do] == ["claim-unused", "quote-sealed"]


def test_a_new_file_begins_with_the_line_that_names_its_schema(copy: Path) -> None:
    addition = proposed(copy, CLAIMS, "site_src/notes/bell.yml", NEW)
    assert addition.text.startswith("# yaml-language-server: $schema=../../schemas/claims.json\n- id: bell-rings\n")
    assert addition.place.line == 2


def test_the_list_keeps_its_indent_and_the_file_its_line_ends(copy: Path) -> None:
    file = copy / "site_src/notes/bell.yml"
    file.write_bytes(
        b"  # first\r\n  - id: old-bell\r\n    says: It rang.\r\n    evidence:\r\n"
        b"      - at: a01#7\r\n        quote: I rang the bell\r\n"
    )
    addition = proposed(copy, CLAIMS, "site_src/notes/bell.yml", NEW)
    assert not addition.errors
    write_addition(copy, addition)
    assert file.read_bytes().startswith(b"  # first\r\n  - id: old-bell\r\n")
    assert b"\r\n\r\n  - id: bell-rings\r\n    says: >-\r\n      The bell rang.\r\n" in file.read_bytes()
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")


@pytest.mark.parametrize(
    ("kind", "name", "values", "code"),
    [
        (CLAIMS, NOTES, NEW | {"evidence": [{"at": "a01#7", "quote": "I rang the gong"}]}, "quote-not-found"),
        (CLAIMS, NOTES, NEW | {"evidence": []}, "evidence-missing"),
        (CLAIMS, NOTES, NEW | {"says": "The bell rang for 14."}, "fit-number"),
        (CLAIMS, NOTES, NEW | {"date": "yesterday"}, "date-invalid"),
        (CLAIMS, NOTES, NEW | {"id": "ada-thorne"}, "id-repeated"),
        (ENTITIES, "site_src/entities/people.yml", {"id": "x", "kind": "ghost", "name": "X"}, "value-wrong"),
        (
            QUESTIONS,
            "site_src/questions/a.yml",
            {"id": "x", "asks": "?", "kind": "conflict", "explained": "No."},
            "key-missing",
        ),
        (PAGES, "site_src/pages/x.md", {"id": "x", "title": "X", "related": ["nowhere"]}, "id-unknown"),
    ],
)
def test_what_the_check_would_refuse_is_an_error(
    copy: Path, kind: NoteFile, name: str, values: dict[str, Value], code: str
) -> None:
    addition = proposed(copy, kind, name, values, with_texts=True)
    assert code in {finding.code.name for finding in addition.errors}
    assert {finding.place.file for finding in addition.errors} <= {name, "site_src/entities/people.yml"}


@pytest.mark.parametrize("text", ["id: lamp\n", "[]\n", "- a: b: c\n"])
def test_a_file_that_holds_no_list_takes_none(copy: Path, text: str) -> None:
    (copy / "site_src/notes/bell.yml").write_text(text, encoding="utf-8")
    with pytest.raises(AdditionError):
        proposed(copy, CLAIMS, "site_src/notes/bell.yml", NEW)


def test_a_page_is_written_once(copy: Path) -> None:
    page = "site_src/pages/bell.md"
    addition = proposed(copy, PAGES, page, {"id": "bell", "title": "The bell"})
    assert not addition.errors
    assert [finding.code.name for finding in addition.to_do] == ["page-not-in-nav"]
    write_addition(copy, addition)
    with pytest.raises(AdditionError, match="already"):
        proposed(copy, PAGES, page, {"id": "bell", "title": "The bell"})
