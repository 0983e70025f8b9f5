from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["find", "--root", str(root), *arguments])


def test_exact_words_are_found_in_the_fingerprints_as_evidence_to_paste(copy: Path) -> None:
    result = run(copy, "was lit last", "month")
    assert result.exit_code == 0
    assert (
        "a03#4 (The Gullholm Gazette, 4 October 1958)\n    - at: a03#4\n      quote: was lit last month\n"
        in result.output
    )


def test_without_the_texts_words_that_are_not_open_are_told_and_exit_1(copy: Path) -> None:
    result = run(copy, "was lighted last month")
    assert result.exit_code == 1
    assert "These words are open in no paragraph." in result.output
    assert "--texts DIR finds all, and near misses" in result.output


def test_words_that_no_note_quotes_are_found_in_the_texts_alone(copy: Path) -> None:
    assert run(copy, "with the evening mail").exit_code == 1
    result = run(copy, "--texts", str(copy / "texts"), "with the evening mail")
    assert result.exit_code == 0
    assert "    - at: a01#6\n      quote: with the evening mail\n" in result.output


def test_words_that_stand_nowhere_are_told_and_exit_1(copy: Path) -> None:
    result = run(copy, "--texts", str(copy / "texts"), "xyzzy plugh qwerty")
    assert result.exit_code == 1
    assert "These words stand in no paragraph." in result.output
    assert "Nothing is like them." in result.output


def test_with_the_texts_near_misses_are_shown(copy: Path) -> None:
    result = run(copy, "--texts", str(copy / "texts"), "was lighted last month by Ada")
    assert result.exit_code == 1
    assert "- at: a03#4\n      quote: lamp was lit last month by Ada Thorne,\n" in result.output


@pytest.mark.parametrize("words", ["…", "was lit last month …", ","])
def test_too_few_words_are_refused(copy: Path, words: str) -> None:
    result = run(copy, words)
    assert result.exit_code == 1
    assert "give a word or more" in result.output


def test_parts_that_an_ellipsis_joins_are_found_together(copy: Path) -> None:
    assert "a01#5" in run(copy, "Gullholm Light has guided … called the Teeth since").output


def test_words_that_mean_something_to_yaml_are_put_in_a_block(copy: Path) -> None:
    result = run(copy, "an ordinary accident of the sea")
    assert "      quote: an ordinary accident of the sea\n" in result.output
    assert "      quote: >-\n        “I rang the bell until\n" in run(copy, '"I rang the bell until').output.replace(
        '"I', "“I"
    )
