"""Proof: a quote stands in its paragraph, word for word and exactly once."""

from itertools import pairwise

import pytest

from build_tools.check.proof import Proof, elsewhere, longest_start, paragraph_print, proofs, prove
from build_tools.model.claim import Evidence, Paragraph
from build_tools.model.fingerprint import ParagraphPrint, Span, take
from build_tools.model.tokens import fold, tokens
from tests.explainers import explainer, seed

TEXT = "The bell was loud; the bell was old, and “nobody minded it,” she said at seven o’clock."


def printed(text: str = TEXT) -> ParagraphPrint:
    return take("s01.txt", text.encode()).paragraphs[0]


def proof_of(quote: str, text: str = TEXT) -> Proof:
    return prove(Evidence(at=Paragraph("s01", 1), quote=quote), printed(text))


@pytest.mark.parametrize(
    "quote",
    [
        pytest.param(TEXT, id="the whole paragraph"),
        pytest.param("The bell was loud", id="its beginning"),
        pytest.param("she said at seven o’clock.", id="its end"),
        pytest.param("she said at seven o'clock", id="a straight apostrophe for a curly one"),
        pytest.param('"nobody minded it,"', id="straight quotation marks for curly ones"),
        pytest.param("she\u00a0said  at\nseven", id="other white space"),
        pytest.param("bell was loud … nobody minded it", id="two parts in order"),
        pytest.param("bell was loud…was old, and…she said at", id="three parts in order"),
        pytest.param("loud; the bell", id="over a punctuation mark"),
    ],
)
def test_a_quote_that_stands_there_once_word_for_word_is_proved(quote: str) -> None:
    assert proof_of(quote).holds


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        pytest.param("the bell was late", Proof((), "the bell was late", 0), id="a word changed"),
        pytest.param("the bell was loud", Proof((), "the bell was loud", 0), id="a capital changed"),
        pytest.param("was loud the bell", Proof((), "was loud the bell", 0), id="a punctuation mark left out"),
        pytest.param("bell was loud ;", Proof((), "bell was loud ;", 0), id="a space put in"),
        pytest.param("bell was", Proof((), "bell was", 0), id="two words"),
        pytest.param("ell was lou", Proof((), "ell was lou", 0), id="words cut off"),
        pytest.param(
            "was old, and … bell was loud",
            Proof((Span(7, 11),), "bell was loud", 1, out_of_order=True),
            id="parts in the wrong order",
        ),
        pytest.param(
            "the bell was old … bell was old",
            Proof((Span(5, 9),), "bell was old", 1, out_of_order=True),
            id="parts that overlap",
        ),
        pytest.param(
            "The bell was loud … nobody minded him", Proof((Span(0, 4),), "nobody minded him", 0), id="a part changed"
        ),
        pytest.param("… The bell was loud", Proof((), "", 0), id="an ellipsis at the start"),
    ],
)  # fmt: skip
def test_any_other_quote_is_not_and_the_part_that_failed_is_told(quote: str, expected: Proof) -> None:
    assert proof_of(quote) == expected
    assert not expected.holds


def test_a_quote_that_stands_there_twice_proves_nothing() -> None:
    twice = "the lamp was dark, and the lamp was dark"
    assert proof_of("the lamp was dark", twice) == Proof((), "the lamp was dark", 2)


def test_no_quote_with_one_letter_changed_is_ever_proved() -> None:
    folded = fold(TEXT)
    letters = [i for i, character in enumerate(folded) if character.isalnum()]
    assert letters
    for i in letters:
        for other in ("z", folded[i].swapcase()):
            assert not proof_of(folded[:i] + other + folded[i + 1 :]).holds


def test_no_quote_with_a_word_left_out_doubled_or_swapped_is_ever_proved() -> None:
    folded = fold(TEXT)
    words = [(token.start, token.end) for token in tokens(folded)]
    pairs = list(pairwise(words))[1:-1]
    assert pairs
    for (start, end), (following, last) in pairs:
        left_out = folded[:start] + folded[following:]
        doubled = folded[:end] + " " + folded[start:]
        swapped = folded[:start] + folded[following:last] + folded[end:following] + folded[start:end] + folded[last:]
        assert not any(proof_of(changed).holds for changed in (left_out, doubled, swapped))


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


@pytest.mark.parametrize(("seed_name", "number", "there"), [("s01", 2, True), ("s01", 9, False), ("s02", 1, False)])
def test_a_paragraph_s_print(seed_name: str, number: int, there: bool) -> None:
    assert (paragraph_print(explainer(), Paragraph(seed_name, number)) is not None) is there


def test_every_paragraph_of_every_seed_with_the_words_is_found() -> None:
    both = explainer(seeds=[seed("s01"), seed("s02", "the keeper lit\n\nnothing\n\nso the keeper lit it\n")])
    assert [str(at) for at in elsewhere(both, "the keeper lit")] == ["s01#2", "s02#1", "s02#3"]


@pytest.mark.parametrize(
    ("part", "start"),
    [
        ("The bell was loud; the bell rang", "The bell was loud; the bell"),
        ("The bell was late", "The bell was"),
        ("The bells were loud", ""),
        ("The bell", ""),
        (TEXT, fold(TEXT)),
    ],
)
def test_the_longest_beginning_that_does_stand_there(part: str, start: str) -> None:
    assert longest_start(part, printed()) == start
