from textwrap import dedent

import pytest

from build_tools.edit.key_order import in_key_order
from build_tools.model.claim import Claim
from build_tools.model.question import Question


def test_keys_move_with_their_lines_and_the_comments_above_them() -> None:
    before = """\
        # The file's own comment.

        # The note's.
        - says: >-
            The lamp
            was lit. # no comment
          # The evidence's.
          evidence:
            # The quote's.
            - quote: the keeper lit the lamp
              at: a01#4 # beside
          id: lamp

        # The next.
        - id: bell
          says: The bell rang.
    """
    after = """\
        # The file's own comment.

        # The note's.
        - id: lamp
          says: >-
            The lamp
            was lit. # no comment
          # The evidence's.
          evidence:
            # The quote's.
            - at: a01#4 # beside
              quote: the keeper lit the lamp

        # The next.
        - id: bell
          says: The bell rang.
    """
    assert in_key_order(dedent(before), Claim) == dedent(after)
    assert in_key_order(dedent(after), Claim) == dedent(after)


def test_notes_inside_notes_are_put_in_order() -> None:
    before = "- id: q\n  positions:\n    - claims:\n      - a\n      answer: Yes\n  asks: Why?\n"
    assert in_key_order(before, Question) == (
        "- id: q\n  asks: Why?\n  positions:\n    - answer: Yes\n      claims:\n      - a\n"
    )


@pytest.mark.parametrize(
    "text",
    [
        "- {says: The lamp., id: lamp}\n",
        "- says: The lamp.\n  lit: yes\n  id: lamp\n",
        "- says: The lamp.\n  # about the id\n  id: lamp\n",
        "- says: The lamp.\n  says: The bell.\n  id: lamp\n",
        "",
        "just a text\n",
    ],
)
def test_what_cannot_move_safely_stays(text: str) -> None:
    assert in_key_order(text, Claim) == text
