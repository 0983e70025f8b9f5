"""Proof: a quote stands in its paragraph, word for word, by the seals that are open and by the text."""

from dataclasses import replace
from itertools import pairwise

import pytest

from build_tools.check.proof import Proof, longest_start, places, proofs, prove, sealed_paragraph
from build_tools.model.claim import Paragraph, Passage
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import Span
from build_tools.model.tokens import fold, tokens
from tests.explainers import RECORD, explainer, seed

TEXT = (
    "The bell was loud; the bell was old, and “nobody minded it,” she said at seven o’clock, "
    "before 12\u00a0500 people and −7 degrees."
)
AT = Paragraph("s01", 1)


def small(*, sealed: bool = False, with_text: bool = False, text: str = TEXT) -> Explainer:
    return explainer(seeds=[seed(text=TEXT, sealed=sealed)], texts={"s01": text.encode()} if with_text else {})


def proof_of(quote: str, whole: Explainer | None = None) -> Proof:
    proof = prove(whole or small(), Passage(AT, quote))
    assert proof is not None
    return proof


@pytest.mark.parametrize("with_text", [False, True], ids=["by seals", "by the text too"])
@pytest.mark.parametrize(
    "quote",
    [
        pytest.param(TEXT, id="the whole paragraph"),
        pytest.param("The bell was loud", id="its beginning"),
        pytest.param("and −7 degrees.", id="its end"),
        pytest.param("she said at seven o'clock", id="a straight apostrophe for a curly one"),
        pytest.param('"nobody minded it,"', id="straight quotation marks for curly ones"),
        pytest.param("she\u00a0said  at\nseven", id="other white space"),
        pytest.param("she\u200b said at sev\u00aden", id="characters that nobody sees"),
        pytest.param("bell was loud … nobody minded it", id="two parts in order"),
        pytest.param("bell … loud … old … she", id="parts of one word"),
        pytest.param("bell was loud…was old, and…she said at", id="three parts in order"),
        pytest.param("loud; the bell", id="over a punctuation mark"),
        pytest.param("before 12 500 people", id="a number with a space in it"),
        pytest.param("the bell was", id="words that stand there once with this capital"),
        pytest.param("bell was", id="words that stand there twice"),
    ],
)
def test_a_quote_that_stands_there_word_for_word_is_proved(quote: str, with_text: bool) -> None:
    assert proof_of(quote, small(with_text=with_text)).holds


FALSE = [
    pytest.param("the bell was late", id="a word changed"),
    pytest.param("the bell was loud", id="a capital changed"),
    pytest.param("was loud the bell", id="a punctuation mark left out"),
    pytest.param("bell was loud ;", id="a space put in"),
    pytest.param("bell was loud;the bell", id="a space left out"),
    pytest.param("ell was lou", id="words cut off"),
    pytest.param("and 7 degrees", id="a sign cut off"),
    pytest.param("before 12", id="a number cut off"),
    pytest.param("500 people and", id="a number cut off at its beginning"),
    pytest.param("was old, and … bell was loud", id="parts in the wrong order"),
    pytest.param("the bell was old … bell was old", id="parts that overlap"),
    pytest.param("The bell was loud … nobody minded him", id="a part changed"),
    pytest.param("… The bell was loud", id="an ellipsis at the start"),
    pytest.param("The bell was loud …", id="an ellipsis at the end"),
    pytest.param("", id="nothing"),
]


@pytest.mark.parametrize("quote", FALSE)
def test_any_other_quote_is_not(quote: str) -> None:
    assert proof_of(quote) == Proof()
    assert not Proof().holds


@pytest.mark.parametrize("quote", FALSE)
def test_the_text_shows_it_false(quote: str) -> None:
    assert proof_of(quote, small(with_text=True)).is_false


def test_what_is_sealed_is_not_proved_though_the_text_has_it() -> None:
    proof = proof_of("The bell was loud", small(sealed=True, with_text=True))
    assert proof == Proof()
    assert not proof.holds


def test_salts_that_open_a_lie_do_not_stand_against_the_text() -> None:
    """Whoever makes a fingerprint of another text can prove nothing where the text itself is at hand."""
    other = seed(text=TEXT.replace("loud", "mute"))
    text = TEXT.encode()
    forged = replace(other, fingerprint=replace(other.fingerprint, sha256=seed(text=TEXT).fingerprint.sha256))
    whole = explainer(seeds=[forged], texts={"s01": text})
    assert proof_of("The bell was mute", whole).spans
    assert not proof_of("The bell was mute", whole).holds


def test_a_text_that_is_another_s_is_not_asked() -> None:
    assert proof_of("The bell was loud", small(with_text=True, text="Something else.")).holds


def test_of_several_places_the_shortest_stretch_is_meant() -> None:
    assert proof_of("The … bell … was old").spans == (Span(0, 1), Span(1, 2), Span(7, 9))
    assert proof_of("bell … was").spans == (Span(1, 2), Span(2, 3))


def test_no_quote_with_one_letter_changed_is_ever_proved() -> None:
    folded = fold(TEXT)
    letters = [i for i, character in enumerate(folded) if character.isalnum()]
    whole = small()
    assert letters
    for i in letters:
        for other in {"z", folded[i].swapcase()} - {folded[i]}:
            assert not proof_of(folded[:i] + other + folded[i + 1 :], whole).holds


def test_no_quote_with_a_word_left_out_doubled_or_swapped_is_ever_proved() -> None:
    folded, whole = fold(TEXT), small()
    words = [(token.start, token.end) for token in tokens(folded)]
    pairs = list(pairwise(words))[1:-1]
    assert pairs
    for (start, end), (following, last) in pairs:
        left_out = folded[:start] + folded[following:]
        doubled = folded[:end] + " " + folded[start:]
        swapped = folded[:start] + folded[following:last] + folded[end:following] + folded[start:end] + folded[last:]
        assert not any(proof_of(changed, whole).holds for changed in (left_out, doubled, swapped))


def test_evidence_without_a_paragraph_to_prove_it_in_is_not_counted() -> None:
    notes = """\
    - id: a
      says: x
      evidence:
        - {at: s01#2, quote: the keeper lit}
        - {at: s01#9, quote: the keeper lit}
        - {at: s02#1, quote: the keeper lit}
    """
    assert [(str(e.at), proof.holds) for e, proof in proofs(explainer(notes))] == [("s01#2", True)]


def test_what_records_quote_is_proved_first() -> None:
    record = RECORD.replace("found: outside", "evidence: {at: s01#1, quote: The Lamp Paper}", 1)
    notes = "- {id: a, says: x, evidence: [{at: s01#2, quote: the keeper lit}]}\n"
    found = proofs(explainer(notes, seeds=[seed(record=record)]))
    assert [(str(e.at), proof.holds) for e, proof in found] == [("s01#1", True), ("s01#2", True)]


@pytest.mark.parametrize(("seed_name", "number", "there"), [("s01", 2, True), ("s01", 9, False), ("s02", 1, False)])
def test_a_paragraph_s_seals(seed_name: str, number: int, there: bool) -> None:
    assert (sealed_paragraph(explainer(), Paragraph(seed_name, number)) is not None) is there
    assert (prove(explainer(), Passage(Paragraph(seed_name, number), "a b c")) is not None) is there


@pytest.mark.parametrize("sealed", [False, True], ids=["open", "at hand"])
def test_every_paragraph_of_every_seed_with_the_words_is_found(sealed: bool) -> None:
    text = "the keeper lit\n\nnothing\n\nso the keeper lit it\n"
    both = [seed("s01"), seed("s02", text, sealed=sealed)]
    whole = explainer(seeds=both, texts={"s02": text.encode()} if sealed else {})
    found = places(whole, Passage(Paragraph("s01", 1), "the keeper lit"))
    assert [str(at) for at in found] == ["s01#2", "s02#1", "s02#3"]


@pytest.mark.parametrize(
    ("part", "start"),
    [
        ("The bell was loud; the bell rang", "The bell was loud; the bell"),
        ("The bell was late", "The bell was"),
        ("The bells were loud", "The"),
        ("the bells", "the"),
        ("Nothing", ""),
        (TEXT, fold(TEXT)),
    ],
)
def test_the_longest_beginning_that_does_stand_there(part: str, start: str) -> None:
    paragraph = sealed_paragraph(small(), AT)
    assert paragraph is not None
    assert longest_start(paragraph, fold(part)) == start
