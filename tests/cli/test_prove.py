"""`explainer prove`: opens what notes quote, closes what none quotes, and takes a pasted paragraph where there is no text."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main
from build_tools.pipeline import read_and_check
from tests.conftest import TEXTS

NOTE = "- id: more\n  says: There were stairs.\n  evidence: [{at: a01#7, quote: she looked up at the stairs}]\n"
PARAGRAPH = (TEXTS / "a01_dark_lamp.txt").read_text(encoding="utf-8").split("\n\n")[6]
AROUND = (TEXTS / "a01_dark_lamp.txt").read_text(encoding="utf-8").split("\n\n", 6)[6]
SALTS = "seeds/a01_dark_lamp.salts.txt"


def run(root: Path, *arguments: str, pasted: str = "") -> Result:
    return CliRunner().invoke(main, ["prove", "--root", str(root), *arguments], input=pasted)


@pytest.fixture
def more(copy: Path) -> Path:
    """A copy with a quote that is not open."""
    (copy / "site_src/notes/more.yml").write_text(NOTE, encoding="utf-8")
    return copy


def codes(root: Path) -> set[str]:
    return {finding.code.name for finding in read_and_check(root).findings}


def test_where_all_is_open_nothing_changes(copy: Path) -> None:
    before = (copy / SALTS).read_bytes()
    done = run(copy)
    assert (done.exit_code, done.output) == (0, "All 32 quotes are proved.\n")
    assert (copy / SALTS).read_bytes() == before


def test_the_texts_open_a_new_quote(more: Path) -> None:
    assert codes(more) == {"claim-unused", "quote-sealed"}
    done = run(more, "--texts", str(more / "texts"))
    assert done.exit_code == 0, done.output
    assert "a01_dark_lamp.salts.txt: 6 words or marks opened, 0 closed\n" in done.output
    assert "All 33 quotes are proved." in done.output
    assert codes(more) == {"claim-unused"}


@pytest.mark.parametrize("pasted", [AROUND, f"Something before\n\n{AROUND}\n\nand after\n"])
def test_so_does_the_paragraph_itself_with_those_that_it_is_sealed_with(more: Path, pasted: str) -> None:
    done = run(more, "a01#7", pasted=pasted)
    assert done.exit_code == 0, done.output
    assert codes(more) == {"claim-unused"}


def test_without_either_the_quote_is_told_and_the_rest_stays_open(more: Path) -> None:
    before = (more / SALTS).read_bytes()
    done = run(more)
    assert done.exit_code == 1
    assert "error quote-sealed" in done.output
    assert "Paste the paragraph: explainer prove a01#7" in done.output
    assert (more / SALTS).read_bytes() == before


def test_what_no_note_quotes_any_more_is_closed(more: Path) -> None:
    run(more, "--texts", str(more / "texts"))
    (more / "site_src/notes/more.yml").unlink()
    assert codes(more) == {"salts-unneeded"}
    done = run(more)
    assert "0 words or marks opened, 6 closed" in done.output
    assert codes(more) == set()


@pytest.mark.parametrize(
    ("at", "pasted", "words"),
    [
        ("a01#7", AROUND.replace("stairs", "stars"), "all are as long, but some word differs"),
        ("a01#7", PARAGRAPH, "no line is as long as 8, 9, 10"),
        ("a01#7", "", "nothing was pasted"),
        ("a01#99", PARAGRAPH, "seed a01 has the paragraphs a01#1 to a01#12"),
        ("a09#1", PARAGRAPH, "there is no seed “a09”"),
    ],
)
def test_another_paragraph_opens_nothing(more: Path, at: str, pasted: str, words: str) -> None:
    before = (more / SALTS).read_bytes()
    done = run(more, at, pasted=pasted)
    assert done.exit_code == 1
    assert words in done.output
    assert (more / SALTS).read_bytes() == before
