"""A reported view never reads as the site's own."""

import pytest

from build_tools.check.speakers import check
from tests.explainers import explainer, lines


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
    notes = f"- id: a\n  speaker: keeper\n  says: >-\n    {says}\n"
    assert lines(check(explainer(notes))) == ([] if named else ["notes.yml:3 speaker-unnamed"])


def test_each_of_several_speakers_is_named() -> None:
    entities = "- {id: ada, kind: person, name: Ada}\n- {id: bo, kind: person, name: Bo}\n"
    (finding,) = check(explainer("- {id: a, says: Ada said it., speaker: [ada, bo]}\n", entities=entities))
    assert finding.message == "the sentence does not name its speaker, Bo"
    assert finding.hint == "Write “[[bo]] said …”, or leave `speaker` out"


def test_a_speaker_that_there_is_not_is_not_our_matter() -> None:
    assert not list(check(explainer("- {id: a, says: x, speaker: nobody}\n")))
