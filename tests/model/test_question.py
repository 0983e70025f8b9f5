"""Questions and their positions."""

import pytest

from build_tools.model.question import Question, QuestionKind
from tests.explainers import one


def test_a_question_has_the_claims_of_all_its_positions() -> None:
    question = one(
        Question,
        """\
        id: how-many
        asks: How many?
        kind: conflict
        explained: Nobody knows.
        positions:
          - {answer: two, claims: a}
          - {answer: three, claims: [b, c]}
        """,
    )
    assert question.claims == ("a", "b", "c")


def test_every_kind_is_told_to_readers_in_a_sentence_of_its_own() -> None:
    meanings = [kind.meaning for kind in QuestionKind]
    assert len(set(meanings)) == len(meanings)
    assert all(meaning.endswith(".") for meaning in meanings)


@pytest.mark.parametrize("written", ["conflict", "judgement", "moments", "aspects", "slip"])
def test_the_notes_write_kinds_in_words(written: str) -> None:
    assert QuestionKind(written).value == written
