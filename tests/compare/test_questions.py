from build_tools.compare.questions import QuestionsChange, compare_questions
from tests.compare.states import state

QUESTION = """\
- id: was-it-loud
  asks: Was the bell loud?
  kind: conflict
  positions:
    - {answer: It was, claims: [loud, heard]}
    - {answer: Nobody minded, claims: [ignored]}
  explained: The paper does not say.
"""


def compared(before: str, after: str, former: dict[str, str] | None = None) -> QuestionsChange:
    return compare_questions(state(questions=before), state(questions=after), former or {})


def test_the_same_questions_do_not_change() -> None:
    assert compared(QUESTION, QUESTION) == QuestionsChange((), (), ())


def test_a_new_question_is_opened_and_one_that_is_gone_closed() -> None:
    (opened,) = compared("[]", QUESTION).opened
    (closed,) = compared(QUESTION, "[]").closed
    assert opened == closed
    assert (opened.asks, opened.answers) == ("Was the bell loud?", ("It was", "Nobody minded"))


def test_a_question_with_a_new_id_is_seen_as_the_same() -> None:
    change = compared(QUESTION, QUESTION.replace("was-it-loud", "how-loud"))
    assert change.opened == change.closed == ()
    assert [(c.id, c.former) for c in change.changed] == [("how-loud", "was-it-loud")]


def test_words_kind_and_positions_that_differ_are_told() -> None:
    other = QUESTION.replace("kind: conflict", "kind: judgement").replace("loud, heard", "loud, feared")
    other = other.replace("{answer: Nobody minded, claims: [ignored]}", "{answer: All fled, claims: [fled]}")
    (change,) = compared(QUESTION, other.replace("does not say", "will not say")).changed
    assert change.kind is not None
    assert (change.kind.before, change.kind.after) == ("conflict", "judgement")
    assert (change.added, change.lost) == (("All fled",), ("Nobody minded",))
    assert [(p.answer, p.added, p.lost) for p in change.positions] == [("It was", ("feared",), ("heard",))]
    assert [p.words for p in change.explained] == ["The paper", "does", "will", "not say."]


def test_a_reworded_answer_keeps_its_claims() -> None:
    (change,) = compared(QUESTION, QUESTION.replace("It was,", "It rang through the town,")).changed
    assert change.added == change.lost == ()
    assert [p.answer for p in change.positions] == ["It rang through the town"]


def test_a_claim_with_a_new_id_changes_no_question() -> None:
    assert compared(QUESTION, QUESTION.replace("heard", "was-heard"), {"was-heard": "heard"}).changed == ()
