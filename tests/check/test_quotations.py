"""Nobody is given words that are not theirs."""

import pytest

from build_tools.check.quotations import check, quotations
from tests.explainers import explainer, lines


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("no quotation", ()),
        ("she said “no”", ("no",)),
        ('she said "no" and «never», „nowhere”', ("no", "never", "nowhere")),
        ("she said “no, never.”", ("no, never",)),
        ("it’s the keeper’s ‘own’ lamp", ()),
        ("she said “no", ()),
    ],
)
def test_what_a_sentence_quotes(sentence: str, expected: tuple[str, ...]) -> None:
    assert quotations(sentence) == expected


@pytest.mark.parametrize(
    ("says", "proved"),
    [
        pytest.param("She said “nobody minded it”.", True, id="the words of the evidence"),
        pytest.param("She said “nobody minded it.”", True, id="a full stop of ours inside the marks"),
        pytest.param('She said "minded it".', True, id="a part of them, in other marks"),
        pytest.param("She said “nobody minded”, and “it”.", True, id="two parts of them"),
        pytest.param("She said “nobody minds it”.", False, id="a word changed"),
        pytest.param("She said “Nobody minded it”.", False, id="a capital"),
        pytest.param("She said “body minded it”.", False, id="half a word"),
        pytest.param("She said “nobody … it”.", False, id="an ellipsis of ours"),
        pytest.param("She wrote “The Old Bell”.", True, id="the title of a document"),
        pytest.param("She wrote [[book]].", True, id="a link to a document with such a title"),
        pytest.param("She said [[book|“no”]].", False, id="the words of a link"),
        pytest.param("She said no such thing.", True, id="no quotation"),
    ],
)
def test_what_a_sentence_quotes_stands_in_its_evidence(says: str, proved: bool) -> None:
    notes = f"""\
- id: a
  evidence:
    - at: s01#3
      quote: and “nobody minded it,” she said
  says: >-
    {says}
"""
    entities = "- {id: book, kind: document, name: “The Old Bell”}\n"
    findings = lines(check(explainer(notes, entities=entities)))
    assert findings == ([] if proved else ["notes.yml:5 quotation-unproved"])


def test_the_words_of_other_claims_do_not_help() -> None:
    notes = """\
    - {id: a, says: x, evidence: [{at: s01#3, quote: “nobody minded it}]}
    - id: b
      says: She said “nobody minded it”.
      evidence: [{at: s01#2, quote: the keeper lit}]
    """
    assert lines(check(explainer(notes))) == ["notes.yml:3 quotation-unproved"]
