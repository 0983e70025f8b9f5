"""No sentence of ours follows a seed's."""

import pytest

from build_tools.check.closeness import check
from tests.explainers import explainer, lines

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
        pytest.param("Nothing like it", False, id="nothing in common"),
    ],
)
def test_more_than_eight_tokens_in_a_row_outside_quotation_marks_are_too_close(says: str, close: bool) -> None:
    entities = "- {id: boat, kind: term, name: boat}\n- {id: lamp, kind: term, name: lamp}\n"
    findings = lines(check(explainer(f"- id: a\n  says: >-\n    {says}\n", entities=entities)))
    assert findings == (["notes.yml:2 sentence-too-close"] if close else [])


def test_the_message_shows_the_words_and_the_seed() -> None:
    (finding,) = check(explainer(f"- id: a\n  says: {TEN}\n"))
    assert finding.message == "the sentence follows seed s01: “A boat came in at seven o'clock with the”"
