import pytest

from build_tools.edit.evidence import NoPassageError, Typed, read_evidence
from build_tools.find.concordance import TooFewWordsError
from tests.explainers import explainer, seed, with_texts


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("s01#2 the keeper lit", Typed("s01#2", "the keeper lit")),
        ("s01#2: the keeper lit", Typed("s01#2", "the keeper lit")),
        ("“the keeper lit the lamp”", Typed("s01#2", "the keeper lit the lamp")),
        ("s01#9 anything", Typed("s01#9", "anything")),
    ],
)
def test_evidence_is_a_paragraph_and_its_words_or_the_words_alone(typed: str, read: Typed) -> None:
    assert read_evidence(explainer(), typed) == read


def test_words_that_stand_nowhere_are_refused_with_what_is_like_them() -> None:
    with pytest.raises(NoPassageError, match=r"stands in no paragraph$"):
        read_evidence(explainer(texts=with_texts()), "xyzzy plugh qwerty")
    with pytest.raises(NoPassageError, match=r"did you mean\n  s01#2 Tuesday the keeper lit"):
        read_evidence(explainer(texts=with_texts()), "the keeper lighted the lamp")


def test_without_all_texts_words_that_are_not_open_ask_for_their_paragraph() -> None:
    with pytest.raises(NoPassageError, match=r"is open in no paragraph; put its paragraph in front: 000#16 the keeper"):
        read_evidence(explainer(), "the keeper lighted the lamp")
    both = [seed("s01"), seed("s02", sealed=True)]
    with pytest.raises(NoPassageError, match="is open in no paragraph"):
        read_evidence(explainer(seeds=both, texts=with_texts()), "the keeper lighted the lamp")


def test_words_that_stand_in_several_paragraphs_ask_for_one() -> None:
    seeds = [seed("s01"), seed("s02")]
    with pytest.raises(NoPassageError, match="s01#2, s02#2; put the paragraph in front"):
        read_evidence(explainer(seeds=seeds), "the keeper lit")


def test_two_words_are_too_few() -> None:
    with pytest.raises(TooFewWordsError):
        read_evidence(explainer(), "the keeper")
