"""What an explainer amounts to."""

from build_tools.find.figures import figures, own_words
from build_tools.pipeline import Checked
from tests.commands import run
from tests.conftest import EXAMPLE
from tests.explainers import explainer


def test_figures_of_the_example(example: Checked) -> None:
    found = dict(figures(example.explainer))
    assert found["Claims"] == "17, 8 of them events"
    assert found["Evidence"] == "19 pieces, 19 verified"
    assert found["Claims borne out by two or more publishers"] == "1 (6%)"
    assert found["Questions"] == "1"
    assert found["Seed a01"].startswith("100% of its paragraphs in use, ")


def test_an_explainer_without_claims_has_figures_too() -> None:
    assert dict(figures(explainer()))["Claims"] == "0, 0 of them events"


def test_own_words_are_what_is_neither_claim_nor_heading_nor_link(example: Checked) -> None:
    assert 0 < own_words(example.explainer) < 80
    assert own_words(explainer()) == 0


def test_the_command_prints_a_line_a_figure() -> None:
    done = run("figures", "--root", EXAMPLE)
    assert done.exit_code == 0
    assert "Questions: 1\n" in done.output
