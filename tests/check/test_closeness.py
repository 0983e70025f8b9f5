"""No text of ours follows a seed's."""

import pytest

from build_tools.check.closeness import check
from tests.explainers import RECORD, TEXT, explainer, lines, page, seed, with_texts

TEN = "A boat came in at seven o’clock with the mail"


@pytest.mark.parametrize(
    ("says", "close"),
    [
        pytest.param(TEN, True, id="ten words in a row"),
        pytest.param(
            "So a boat came in at seven o’clock with the mail, says the paper", True, id="nine, in the middle"
        ),
        pytest.param("So a boat came in at seven o’clock with the post", False, id="eight"),
        pytest.param(f"The paper says: “{TEN}.”", False, id="in quotation marks"),
        pytest.param(f'The paper says: "{TEN}."', False, id="in straight quotation marks"),
        pytest.param("So a [[boat]] came in at seven o'clock with the mail", True, id="with a link"),
        pytest.param("So a [[lamp|boat]] came in at seven o’clock with the mail", True, id="with words for a link"),
        pytest.param("So a boat\u200b came in at\u00a0seven o’clock with the mail", True, id="with hidden characters"),
        pytest.param("Nothing like it", False, id="nothing in common"),
    ],
)
def test_more_than_eight_tokens_in_a_row_outside_quotation_marks_are_too_close(says: str, close: bool) -> None:
    entities = "- {id: boat, kind: term, name: boat}\n- {id: lamp, kind: term, name: lamp}\n"
    whole = explainer(f"- id: a\n  says: >-\n    {says}\n", entities=entities, texts=with_texts())
    assert lines(check(whole)) == (["notes.yml:2 sentence-too-close"] if close else [])


def test_the_message_shows_the_words_and_the_seed() -> None:
    (finding,) = check(explainer(f"- id: a\n  says: {TEN}\n", texts=with_texts()))
    assert finding.message == "the sentence follows seed s01: “A boat came in at seven o'clock with the”"


@pytest.mark.parametrize("texts", [{}, with_texts(TEXT + "It was another.\n")], ids=["none", "another"])
def test_without_the_text_that_was_sealed_there_is_nothing_to_say(texts: dict[str, bytes]) -> None:
    assert not list(check(explainer(f"- id: a\n  says: {TEN}\n", texts=texts)))


def test_a_text_that_may_be_published_may_be_followed() -> None:
    free = seed(record=RECORD + "rights: open\nlicence: CC0-1.0\n")
    assert not list(check(explainer(f"- id: a\n  says: {TEN}\n", seeds=[free], texts=with_texts())))


def test_every_text_that_readers_see_is_compared() -> None:
    question = (
        f"- {{id: q, asks: '{TEN}?', kind: aspects, positions: [{{answer: {TEN}, claims: a}}], explained: {TEN}}}\n"
    )
    table = f"id: t\ntitle: {TEN}\ncolumns: [{TEN}]\nrows:\n  - head: {TEN}\n    cells: [a]\n"
    shown = page(f"## {TEN}\n\n[[page|{TEN}]]", head=f"id: page\ntitle: {TEN}\ndescription: {TEN}")
    whole = explainer(questions=question, tables=[table], pages=[shown], texts=with_texts())
    assert lines(check(whole)) == [
        f"{place} sentence-too-close"
        for place in (
            "pages/page.md:3", "pages/page.md:4", "pages/page.md:6", "pages/page.md:8",
            "questions.yml:1", "questions.yml:1", "questions.yml:1", "table.yml:2", "table.yml:3", "table.yml:5",
        )
    ]  # fmt: skip
