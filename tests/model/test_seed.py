"""Records of seeds: what is known and where it was found."""

import pytest
from pydantic import ValidationError

from build_tools.load.files import TextFile
from build_tools.load.notes import read_note
from build_tools.model.seed import Author, KnownAddress, KnownText, KnownTitle, Record, SetAside
from tests.explainers import RECORD, one, seed

AUTHORS = "authors: [{given: Edwin, family: Marl, found: outside}, {body: The Harbour Office, found: outside}]\n"


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("3", {3}),
        ("1-3", {1, 2, 3}),
        ("1–3, 5", {1, 2, 3, 5}),
        (" 2 , 4 - 5 ", {2, 4, 5}),
        ("7, 7", {7}),
        ("5-3", set()),
    ],
)
def test_paragraphs_are_listed_by_numbers_and_ranges(written: str, numbers: set[int]) -> None:
    assert SetAside(paragraphs=written, why="x").paragraphs == numbers


@pytest.mark.parametrize("written", ["", "a", "1-", "-3", "1,,2", "1;2", "1.5", "#3"])
def test_what_is_no_list_of_paragraphs_is_refused(written: str) -> None:
    with pytest.raises(ValidationError, match="is not a paragraph's number or a range"):
        SetAside(paragraphs=written, why="x")


EVIDENCE = {"evidence": {"at": "a01#1", "quote": "a b c"}}


@pytest.mark.parametrize("given", [EVIDENCE, {"in-address": "lamp"}, {"found": "outside"}])
def test_a_fact_was_found_in_the_text_in_the_address_or_elsewhere(given: dict[str, object]) -> None:
    assert KnownText.model_validate({"value": "The lamp", **given}).shown == "The lamp"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"found": "outside", **EVIDENCE},
        {"in-address": "lamp", **EVIDENCE},
        {"found": "outside", "in-address": "lamp"},
    ],
)
def test_a_fact_was_found_in_one_way_alone(given: dict[str, object]) -> None:
    with pytest.raises(ValidationError, match="say where it was found"):
        KnownText.model_validate({"value": "The lamp", **given})


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("https://lamp.example/1957/", True),
        ("http://lamp.example", True),
        ("javascript:alert(1)", False),
        ("lamp.example", False),
        ("https://lamp.example/a b", False),
        ("see https://lamp.example/", False),
    ],
)
def test_an_address_is_one_of_the_web(address: str, taken: bool) -> None:
    try:
        known = KnownAddress.model_validate({"value": address, "found": "outside"})
    except ValidationError:
        known = None
    assert (known is not None) is taken


def test_a_title_of_ours_looks_like_one_and_was_found_nowhere() -> None:
    title = KnownTitle.model_validate({"value": "A letter", "ours": "yes"})
    assert title.shown == "[A letter]"
    with pytest.raises(ValidationError, match="say where it was found"):
        KnownTitle.model_validate({"value": "A letter", "ours": "yes", "found": "outside"})
    with pytest.raises(ValidationError, match="say where it was found"):
        KnownTitle.model_validate({"value": "A letter"})


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("{given: Edwin, family: Marl, found: x}", "Edwin Marl"),
        ("{family: Marl, found: x}", "Marl"),
        ("{body: The Harbour Office, found: x}", "The Harbour Office"),
    ],
)
def test_an_author_is_a_person_or_a_body(written: str, shown: str) -> None:
    assert one(Author, written).shown == shown


@pytest.mark.parametrize(
    "written", ["{found: x}", "{given: Edwin, found: x}", "{family: Marl, body: B, found: x}", "{given: E, body: B, found: x}"]
)  # fmt: skip
def test_an_author_is_not_both_nor_neither(written: str) -> None:
    (finding,) = read_note(Author, TextFile("a.yml", written)).findings
    assert "an author has a `family` name (and `given`), or is a `body`" in finding.message


@pytest.mark.parametrize(
    ("more", "is_open"),
    [("", False), ("rights: quoted\n", False), ("licence: CC0-1.0\n", False), ("rights: open\nlicence: CC0-1.0\n", True)],
)  # fmt: skip
def test_a_text_may_be_published_where_rights_are_open(more: str, is_open: bool) -> None:
    assert one(Record, RECORD + more).is_open is is_open


def test_open_rights_need_a_licence() -> None:
    (finding,) = read_note(Record, TextFile("a.yml", RECORD + "rights: open\n")).findings
    assert "a seed whose rights are open names its `licence`" in finding.message


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("type: article-newspaper", True),
        ("type: Article", False),
        ("language: en", True),
        ("language: zh-Hant", True),
        ("language: English", False),
        ("archived: https://archive.example/x", True),
        ("archived: in the archive", False),
        ("accessed: 2022-01-05", True),
        ("accessed: yesterday", False),
        ("relays: s02", True),
        ("relays: [s02, s03]", True),
        ("version-of: s02", True),
    ],
)
def test_what_else_a_record_may_know(line: str, taken: bool) -> None:
    assert (not read_note(Record, TextFile("a.yml", f"{RECORD}{line}\n")).findings) is taken


def test_behind_a_seed_stand_its_publisher_and_its_authors() -> None:
    assert seed(record=RECORD + AUTHORS).names == ("The Lamp Paper", "Edwin Marl", "The Harbour Office")
    assert seed("s02").salts_file == "seeds/s02.salts.txt"


def test_a_record_lists_what_is_known_in_reading_order() -> None:
    record = one(Record, RECORD + AUTHORS + "address: {value: https://lamp.example/, found: outside}\n")
    assert [name for name, _ in record.known] == ["title", "author", "author", "publisher", "date", "address"]
    assert [fact.shown for _, fact in record.known][1:3] == ["Edwin Marl", "The Harbour Office"]
    assert record.author == "Edwin Marl, The Harbour Office"


def test_a_seed_has_the_title_and_the_publisher_of_its_record() -> None:
    assert (seed().title, seed().publisher) == ("The Lamp", "The Lamp Paper")


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (1, "the publisher’s furniture"),
        (2, "a heading inside the text"),
        (3, "The date."),
        (4, "The date."),
        (5, ""),
    ],
)
def test_a_record_says_why_a_paragraph_carries_no_evidence(number: int, why: str) -> None:
    record = one(Record, RECORD + "headings: 2\nset-aside:\n  - {paragraphs: 3-4, why: The date.}\n")
    assert record.why_aside(number) == why
