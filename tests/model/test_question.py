"""Questions and their positions."""

import pytest

from build_tools.model.question import Difference, Question
from tests.explainers import one


def test_a_question_has_the_claims_of_all_its_positions() -> None:
    question = one(
        Question,
        """\
        id: how-many
        asks: How many?
        type: value
        explained: Nobody knows.
        positions:
          - {answer: two, claims: a}
          - {answer: three, claims: [b, c]}
        """,
    )
    assert question.claims == ("a", "b", "c")


def test_every_type_of_difference_is_told_to_readers_in_a_sentence_of_its_own() -> None:
    meanings = [difference.meaning for difference in Difference]
    assert len(set(meanings)) == len(meanings)
    assert all(meaning.endswith(".") for meaning in meanings)


@pytest.mark.parametrize("written", ["value", "framing", "different events", "as of", "attributed only"])
def test_the_notes_write_types_in_words(written: str) -> None:
    assert Difference(written).value == written
