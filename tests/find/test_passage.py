"""What a passage bears, for a contributor."""

import pytest

from build_tools.find.passage import UnknownPassageError, describe
from build_tools.model.explainer import Explainer
from tests.explainers import RECORD, TEXT, explainer, seed

CLAIMS = """\
- id: lit
  says: x
  evidence: [{at: s01#2, quote: the keeper lit}]
- id: lost
  says: x
  evidence: [{at: s01#2, quote: the keeper lost, bears: part}]
"""


def whole(texts: dict[str, bytes] | None = None) -> Explainer:
    return explainer(CLAIMS, seeds=[seed(record=RECORD + "headings: 3\n")], texts=texts or {})


def test_a_paragraph_is_described_by_its_claims_and_their_quotes() -> None:
    assert list(describe(whole(), "s01#2")) == [
        "s01#2 (The Lamp Paper, 12 March 1957)",
        "  lit (notes.yml:3)",
        "    “the keeper lit” proved, bears all",
        "  lost (notes.yml:6)",
        "    “the keeper lost” NOT PROVED, bears part",
    ]


def test_its_words_are_shown_where_they_are_at_hand() -> None:
    lines = list(describe(whole({"s01": TEXT.encode()}), "s01#4"))
    assert lines == [
        "s01#4 (The Lamp Paper, 12 March 1957)",
        "  A boat came in at seven o’clock with the mail, the milk and a cat.",
    ]


@pytest.mark.parametrize("content", [b"too short", b"caf\xe9", b""])
def test_a_text_that_is_not_the_fingerprint_s_does_no_harm(content: bytes) -> None:
    assert next(iter(describe(whole({"s01": content}), "s01#4"))) == "s01#4 (The Lamp Paper, 12 March 1957)"


@pytest.mark.parametrize(
    ("rights", "account"),
    [
        ("", "s01: 3 of 45 words are quoted (6.7%); 45 are left of the 48 that may be"),
        ("rights: open\nlicence: CC0-1.0\n", "s01: 3 of 45 words are quoted (6.7%); its rights are open, so there is no limit"),
    ],
)  # fmt: skip
def test_a_seed_is_described_by_its_account(rights: str, account: str) -> None:
    read = explainer(CLAIMS, seeds=[seed(record=RECORD + rights)])
    assert next(iter(describe(read, "s01"))) == account


def test_a_seed_is_described_paragraph_by_paragraph() -> None:
    heads = [line for line in describe(whole(), "s01") if line.startswith("s01#")]
    assert heads == [
        "s01#1 (The Lamp Paper, 12 March 1957): set aside, the publisher’s furniture",
        "s01#2 (The Lamp Paper, 12 March 1957)",
        "s01#3 (The Lamp Paper, 12 March 1957): set aside, a heading inside the text",
        "s01#4 (The Lamp Paper, 12 March 1957)",
    ]


@pytest.mark.parametrize(
    ("at", "message"),
    [
        ("s02#1", "there is no seed “s02”; there are s01"),
        ("nonsense", "there is no seed “nonsense”; there are s01"),
        ("s01#5", "seed s01 has the paragraphs s01#1 to s01#4"),
        ("s01#0", "seed s01 has the paragraphs s01#1 to s01#4"),
        ("s01#two", "seed s01 has the paragraphs s01#1 to s01#4"),
        ("s01#²", "seed s01 has the paragraphs s01#1 to s01#4"),
    ],
)
def test_an_unknown_passage_is_refused_with_what_there_is(at: str, message: str) -> None:
    with pytest.raises(UnknownPassageError) as refused:
        describe(whole(), at)
    assert str(refused.value) == message
