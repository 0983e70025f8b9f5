"""Whose voice a claim is in is recorded, and its sentence says so."""

import pytest

from build_tools.check.speakers import check
from tests.explainers import RECORD, explainer, lines, seed

ENTITIES = """\
- {id: keeper, kind: person, name: Ada Thorne, short: Thorne, aliases: [the keeper]}
- {id: paper, kind: body, name: The Lamp Paper, short: the paper}
- {id: moll, kind: person, name: Ida Moll}
- {id: lamp, kind: term, name: lamp}
"""
AUTHORS = "authors:\n  - {given: Ida, family: Moll, found: outside}\n  - {body: The Harbour Office, found: outside}\n"


def claim(says: str, more: str, evidence: str = "[{at: s01#2, quote: a b c}]") -> str:
    return f"- id: a\n  says: >-\n    {says}\n  evidence: {evidence}\n  {more}\n"


def found(notes: str, authors: str = AUTHORS) -> list[str]:
    seeds = [seed(record=RECORD + authors), seed("s02", record=RECORD.replace("The Lamp Paper", "The Log"))]
    return lines(check(explainer(notes, entities=ENTITIES, seeds=seeds)))


@pytest.mark.parametrize(
    ("says", "named"),
    [
        ("[[keeper]] said that it was dark.", True),
        ("To the [[keeper|woman on the rock]] it was dark.", True),
        ("Ada Thorne said that it was dark.", True),
        ("In Thorne’s words it was dark.", True),
        ("It was dark, the keeper said.", True),
        ("It was dark.", False),
        ("It was dark, the keepers said.", False),
        ("The Thornesons said that it was dark.", False),
        ("Hawthorne said that it was dark.", False),
        ("[[lamp|The lamp]] was dark.", False),
        ("ada thorne said that it was dark.", False),
    ],
)
def test_a_sentence_names_its_speaker_by_a_link_or_a_whole_name(says: str, named: bool) -> None:
    assert found(claim(says, "speaker: keeper")) == ([] if named else ["notes.yml:2 speaker-unnamed"])


@pytest.mark.parametrize(
    ("says", "named"),
    [
        ("Some fishermen said that it was dark.", True),
        ("It was dark, said some fishermen.", True),
        ("It was dark, said some [[keeper|fishermen]].", True),
        ("Fishermen said that it was dark.", False),
        ("Handsome fishermen said that it was dark.", False),
        ("It was dark.", False),
    ],
)
def test_a_speaker_in_plain_words_stands_in_the_sentence(says: str, named: bool) -> None:
    assert found(claim(says, "speaker: some fishermen")) == ([] if named else ["notes.yml:2 speaker-unnamed"])


def test_each_of_several_speakers_is_named() -> None:
    entities = "- {id: ada, kind: person, name: Ada}\n- {id: bo, kind: person, name: Bo}\n"
    (finding,) = check(explainer("- {id: a, says: Ada said it., speaker: [ada, bo]}\n", entities=entities))
    assert finding.message == "the sentence does not name its speaker, Bo"
    assert finding.hint == "Write “[[bo]] said …”"


def test_a_speaker_that_there_is_not_or_that_cannot_be_read_is_not_our_matter() -> None:
    assert not list(check(explainer("- {id: a, says: x, speaker: nobody}\n")))


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("keeper", []),
        ("moll", ["notes.yml:5 speaker-is-seed"]),
        ("paper", ["notes.yml:5 speaker-is-seed"]),
        ("Ida Moll", ["notes.yml:5 speaker-is-seed"]),
        ("The Harbour Office", ["notes.yml:5 speaker-is-seed"]),
        ("the harbour office", ["notes.yml:5 speaker-is-seed"]),
    ],
)
def test_who_wrote_or_published_a_seed_is_no_speaker_of_it(speaker: str, expected: list[str]) -> None:
    says = f"Ada Thorne, Ida Moll, the paper, the Harbour Office or {speaker} said it."
    assert found(claim(says, f"speaker: {speaker}")) == expected


def test_without_the_record_s_word_that_somebody_wrote_it_they_may_be_a_speaker() -> None:
    assert not found(claim("Ida Moll said it.", "speaker: moll"), authors="")


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("[{at: s01#2, quote: a b c}]", ["notes.yml:5 speaker-is-seed"]),
        ("[{at: s01#2, quote: a b c, bears: part}]", ["notes.yml:5 speaker-is-seed"]),
        ("[{at: s01#2, quote: a b c, bears: context}]", []),
        ("[{at: s02#2, quote: a b c}]", []),
    ],
)
def test_only_a_seed_that_bears_the_claim_out_counts(evidence: str, expected: list[str]) -> None:
    assert found(claim("Ida Moll said it.", "speaker: moll", evidence)) == expected


@pytest.mark.parametrize(
    ("says", "named"),
    [
        ("Ida Moll thinks it dark.", True),
        ("[[moll]] thinks it dark.", True),
        ("[[moll|The writer]] thinks it dark.", True),
        ("The Lamp Paper thinks it dark.", True),
        ("To the lamp paper it was dark.", True),
        ("[[paper]] thinks it dark.", True),
        ("The Harbour Office thinks it dark.", True),
        ("It was dark.", False),
        ("[[keeper]] thinks it dark.", False),
        ("Moll thinks it dark.", False),
    ],
)
def test_the_sentence_of_a_view_names_who_judges(says: str, named: bool) -> None:
    assert found(claim(says, "view: yes")) == ([] if named else ["notes.yml:2 view-unnamed"])


def test_a_view_of_two_seeds_names_somebody_of_each() -> None:
    both = "[{at: s01#2, quote: a b c}, {at: s02#2, quote: a b c}]"
    assert found(claim("Ida Moll thinks it dark.", "view: yes", both)) == ["notes.yml:2 view-unnamed"]
    assert not found(claim("Ida Moll and the Log think it dark.", "view: yes", both))


def test_a_view_whose_sentence_links_what_cannot_be_read_is_not_blamed() -> None:
    notes = claim("[[lost]] thinks it dark.", "view: yes")
    assert not list(check(explainer(notes, unreadable=frozenset({"lost"}))))


def test_what_is_neither_spoken_nor_a_view_names_nobody() -> None:
    assert not found(claim("It was dark.", "was: old"))


def test_a_claim_is_not_a_speaker_s_and_the_seed_s_own_view_at_once() -> None:
    notes = claim("It was dark.", "speaker: keeper\n  view: yes")
    assert found(notes) == ["notes.yml:6 speaker-and-view"]
