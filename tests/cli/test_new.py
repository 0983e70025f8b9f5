"""`explainer new`: what is not given is asked for; what is written passes the check."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main
from build_tools.cli.new import DIFFERENCES, KINDS
from build_tools.model.entity import Kind
from build_tools.model.question import Difference
from build_tools.pipeline import read_and_check
from tests.conftest import contents

FOR_LATER = {"claim-unused", "question-unshown", "page-not-in-nav", "paragraph-unused"}


def run(root: Path, *arguments: str, typed: str = "") -> Result:
    command, *rest = arguments
    return CliRunner().invoke(main, ["new", command, "--root", str(root), *rest], input=typed)


def codes(root: Path) -> set[str]:
    return {finding.code.name for finding in read_and_check(root, root / "texts").findings}


def test_a_claim_is_written_from_options(copy: Path) -> None:
    says, words = (
        "Her brother, [[ada-thorne|Thorne]] told them, had gone to sea.",
        "a01#7 since her brother went to sea",
    )
    result = run(copy, "claim", "--says", says, "--evidence", words, "--in", "family")
    assert result.exit_code == 0, result.output
    assert (copy / "site_src/notes/family.yml").read_text(encoding="utf-8") == (
        "# yaml-language-server: $schema=../../schemas/claims.json\n"
        "- id: brother-thorne-told-gone-sea\n"
        "  says: >-\n"
        "    Her brother, [[ada-thorne|Thorne]] told them, had gone to sea.\n"
        "  evidence:\n"
        "    - at: a01#7\n"
        "      quote: since her brother went to sea\n"
    )
    assert "Next: Embed it: ![[brother-thorne-told-gone-sea]]" in result.output
    assert codes(copy) == {"claim-unused"}


def test_a_claim_is_asked_for_and_its_paragraph_found(copy: Path) -> None:
    typed = "\n".join(
        ["The brother is at sea.", "her brother is at sea", "her brother went to sea", "n", "", "", "night", ""]
    )
    result = run(copy, "claim", typed=typed)
    assert result.exit_code == 0, result.output
    assert "“her brother is at sea” stands in no paragraph" in result.output
    assert "Files in site_src/notes: after, night" in result.output
    text = (copy / "site_src/notes/night.yml").read_text(encoding="utf-8")
    assert text.endswith("- at: a01#7\n      quote: her brother went to sea\n")
    assert codes(copy) == {"claim-unused"}


def test_an_event_asks_for_its_date(copy: Path) -> None:
    result = run(
        copy,
        "event",
        "--says",
        "The bell rang.",
        "--evidence",
        "I rang the bell",
        "--in",
        "night",
        typed="1957-03-09\n",
    )
    assert result.exit_code == 0, result.output
    assert "\n  date: 1957-03-09\n  says: >-\n" in (copy / "site_src/notes/night.yml").read_text(encoding="utf-8")


def test_what_the_check_would_refuse_is_shown_and_not_written(copy: Path) -> None:
    before = contents(copy)
    result = run(copy, "claim", "--says", "It rang “twice”.", "--evidence", "a01#7 I rang the bell", "--in", "night")
    assert result.exit_code == 1
    assert "error quotation-unproved" in result.output
    assert "│   says: >-" in result.output
    assert "Nothing was written." in result.output
    assert contents(copy) == before


def test_an_entity_goes_to_the_file_of_its_kind(copy: Path) -> None:
    result = run(copy, "entity", "--alias", "the pilot", typed="person\nJory Pell\n")
    assert result.exit_code == 0, result.output
    assert (
        (copy / "site_src/entities/people.yml")
        .read_text(encoding="utf-8")
        .endswith("\n\n- id: jory-pell\n  kind: person\n  name: Jory Pell\n  aliases: [the pilot]\n")
    )
    assert codes(copy) == set()


def test_a_question_asks_for_its_positions(copy: Path) -> None:
    typed = (
        "Who paid?\nvalue\nNobody says.\nThe island: light-has-two-keepers\nThe mainland: lanterns-on-the-quay\n\npay\n"
    )
    result = run(copy, "question", typed=typed)
    assert result.exit_code == 0, result.output
    text = (copy / "site_src/questions/pay.yml").read_text(encoding="utf-8")
    assert "    - answer: The island\n      claims: [light-has-two-keepers]\n" in text
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
    assert tuple(Difference) == DIFFERENCES
