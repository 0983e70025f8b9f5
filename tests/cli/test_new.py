"""`explainer new`: what is not given is asked for; what is written passes the check."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main
from build_tools.cli.new import KINDS, QUESTION_KINDS
from build_tools.model.entity import Kind
from build_tools.model.question import QuestionKind
from build_tools.pipeline import read_and_check
from tests.conftest import contents

FOR_LATER = {"claim-unused", "question-unshown", "page-not-in-nav", "paragraphs-unused"}


def run(root: Path, *arguments: str, typed: str = "") -> Result:
    command, *rest = arguments
    return CliRunner().invoke(main, ["new", command, "--root", str(root), *rest], input=typed)


def codes(root: Path) -> set[str]:
    return {finding.code.name for finding in read_and_check(root, root / "texts").findings}


SAYS = "The brother of [[ada-thorne|Thorne]] had gone to sea."
WHO, WHAT = "a01#7 said the keeper, Ada Thorne", "a01#7 since her brother went to sea"
WRITTEN = (
    "# yaml-language-server: $schema=../../schemas/claims.json\n"
    "- id: brother-thorne-gone-sea\n"
    "  says: >-\n"
    "    The brother of [[ada-thorne|Thorne]] had gone to sea.\n"
    "  evidence:\n"
    "    - at: a01#7\n"
    "      quote: said the keeper, Ada Thorne\n"
    "    - at: a01#7\n"
    "      quote: since her brother went to sea\n"
)


def test_a_claim_is_written_from_options_and_its_quotes_are_opened(copy: Path) -> None:
    texts = str(copy / "texts")
    result = run(
        copy, "claim", "--texts", texts, "--says", SAYS, "--evidence", WHO, "--evidence", WHAT, "--in", "family"
    )
    assert result.exit_code == 0, result.output
    assert (copy / "site_src/notes/family.yml").read_text(encoding="utf-8") == WRITTEN
    assert "Next: Embed it: ![[brother-thorne-gone-sea]]" in result.output
    assert codes(copy) == {"claim-unused"}


def test_without_the_text_it_is_written_all_the_same_and_how_to_prove_it_is_told(copy: Path) -> None:
    result = run(copy, "claim", "--says", SAYS, "--evidence", WHO, "--evidence", WHAT, "--in", "family")
    assert result.exit_code == 0, result.output
    assert (copy / "site_src/notes/family.yml").read_text(encoding="utf-8") == WRITTEN
    assert "Paste the paragraph: explainer prove a01#7" in result.output
    assert codes(copy) == {"claim-unused", "quote-sealed"}


def test_a_claim_is_asked_for_and_its_paragraph_found(copy: Path) -> None:
    typed = "\n".join(
        ["The brother is at sea.", "her brother is at sea", "her brother went to sea", "n", "", "", "night", ""]
    )
    result = run(copy, "claim", "--texts", str(copy / "texts"), typed=typed)
    assert result.exit_code == 0, result.output
    assert "“her brother is at sea” stands in no paragraph" in result.output
    assert "Files in site_src/notes: after, night" in result.output
    text = (copy / "site_src/notes/night.yml").read_text(encoding="utf-8")
    assert text.endswith("- at: a01#7\n      quote: her brother went to sea\n")
    assert codes(copy) == {"claim-unused"}


def test_a_speaker_in_plain_words_and_a_view_are_written(copy: Path) -> None:
    spoken = ("--says", "Others on the council said it.", "--speaker", "others on the council")
    evidence = "a01#9 Others on the council say that they were never shown a bill"
    assert run(copy, "claim", *spoken, "--evidence", evidence, "--id", "x", "--in", "night").exit_code == 0
    judged = ("--says", "[[brenna-holt]] doubts it.", "--view")
    result = run(copy, "claim", *judged, "--evidence", "a02#5 keel, and I doubt it", "--id", "y", "--in", "night")
    assert result.exit_code == 0, result.output
    text = (copy / "site_src/notes/night.yml").read_text(encoding="utf-8")
    assert "- id: x\n  speaker: others on the council\n  says: >-\n" in text
    assert "- id: y\n  view: yes\n  says: >-\n" in text


def test_an_event_asks_for_its_date(copy: Path) -> None:
    result = run(
        copy,
        "event",
        "--says",
        "Shutters were made.",
        "--evidence",
        "From 16 to 24 September 1958 fishermen",
        "--in",
        "night",
        typed="1958-09-16/1958-09-24\n",
    )
    assert result.exit_code == 0, result.output
    text = (copy / "site_src/notes/night.yml").read_text(encoding="utf-8")
    assert "\n  date: 1958-09-16/1958-09-24\n  says: >-\n" in text


def test_what_the_check_would_refuse_is_shown_and_not_written(copy: Path) -> None:
    before = contents(copy)
    evidence = "a01#7 I rang the bell until my hands bled"
    result = run(copy, "claim", "--says", "It rang “twice”.", "--evidence", evidence, "--in", "night")
    assert result.exit_code == 1
    assert "error fit-quotation" in result.output
    assert "│   says: >-" in result.output
    assert "Nothing was written." in result.output
    assert contents(copy) == before


def test_an_entity_goes_to_the_file_of_its_kind(copy: Path) -> None:
    result = run(copy, "entity", "--alias", "the council", typed="body\nThe council of Gullholm\n")
    assert result.exit_code == 0, result.output
    assert (
        (copy / "site_src/entities/bodies.yml")
        .read_text(encoding="utf-8")
        .endswith(
            "\n\n- id: council-gullholm\n  kind: body\n  name: The council of Gullholm\n  aliases: [the council]\n"
        )
    )
    assert codes(copy) == set()


def test_a_question_asks_for_its_positions(copy: Path) -> None:
    typed = "Who kept watch?\naspects\nNobody says.\nKeepers: light-has-two-keepers\nA town: lanterns-on-the-quay\n\nwatch\n"
    result = run(copy, "question", typed=typed)
    assert result.exit_code == 0, result.output
    text = (copy / "site_src/questions/watch.yml").read_text(encoding="utf-8")
    assert "  kind: aspects\n" in text
    assert "    - answer: Keepers\n      claims: [light-has-two-keepers]\n" in text
    assert codes(copy) <= FOR_LATER


def test_a_page_says_what_is_still_to_do(copy: Path) -> None:
    result = run(copy, "page", "--title", "The bell", "--related", "timeline")
    assert result.exit_code == 0, result.output
    assert "Next: Add `- bell.md` to `nav`" in result.output
    assert codes(copy) == {"page-not-in-nav"}


def test_a_seed_gets_a_record_that_is_proved(copy: Path, tmp_path: Path) -> None:
    text = tmp_path / "a09_new_boat.txt"
    text.write_text("A New Boat for Gullholm\n\nShe came in on Monday, with the mail.\n", encoding="utf-8")
    typed = "A New Boat for Gullholm\nThe Gazette\n1959-02\n\n\nthe reading room\n"
    result = run(copy, "seed", str(text), typed=typed)
    assert result.exit_code == 0, result.output
    (copy / "texts" / text.name).write_bytes(text.read_bytes())
    record = (copy / "seeds/a09_new_boat.record.yml").read_text(encoding="utf-8")
    assert "    at: a09#1\n    quote: A New Boat for Gullholm\n" in record
    assert "publisher:\n  value: The Gazette\n  found: the reading room\n" in record
    assert codes(copy) <= FOR_LATER


@pytest.mark.parametrize(("date", "words"), [("last week", "is not a date"), ("1959-02-30", "not an EDTF date")])
def test_a_seed_with_a_wrong_fact_is_not_written(copy: Path, tmp_path: Path, date: str, words: str) -> None:
    text = tmp_path / "a09_new_boat.txt"
    text.write_text("A New Boat\n", encoding="utf-8")
    before = contents(copy)
    result = run(copy, "seed", str(text), typed=f"A New Boat\nThe Gazette\n{date}\n\n\nthe reading room\n")
    assert result.exit_code == 1
    assert words in result.output
    assert contents(copy) == before


def test_the_choices_offered_are_those_of_the_models() -> None:
    assert tuple(Kind) == KINDS
    assert tuple(QuestionKind) == QUESTION_KINDS
