"""What an explainer amounts to."""

from build_tools.find.figures import figures, own_words
from build_tools.pipeline import Checked
from tests.commands import run
from tests.conftest import EXAMPLE
from tests.explainers import explainer


def test_figures_of_the_example(example: Checked) -> None:
    found = dict(figures(example.explainer))
    assert found["Claims"] == "20, 9 of them events (1 planned)"
    assert (
        found["Claims whose numbers, dates, quotations and names all stand in their quotes or records"]
        == "20 of 20 (100%)"
    )
    assert found["Evidence"] == "22 pieces; 32 of 32 quotes verified, records’ included"
    assert found["Words of a quote"] == "median 13, 0 of 22 (0%) of 3, longest 16"
    assert found["Gaps in quotes judged for what they leave out"] == "9 of 9 (100%)"
    assert found["Claims by independent origins that bear all of them out"] == "1: 20"
    assert found["Claims that are a speaker’s, a seed’s view, stated as fact"] == "6, 1, 13"
    assert found["Questions"] == "2: 1 conflict, 1 judgement, 0 moments, 0 aspects, 0 slip"
    assert found["Seed a01"].startswith("100% of its paragraphs in use, ")


def test_an_explainer_without_claims_has_figures_too() -> None:
    assert dict(figures(explainer()))["Claims"] == "0, 0 of them events (0 planned)"


def test_own_words_are_what_is_neither_claim_nor_heading_nor_link(example: Checked) -> None:
    assert 0 < own_words(example.explainer) < 80
    assert own_words(explainer()) == 0


def test_the_command_prints_a_line_a_figure() -> None:
    done = run("figures", "--root", EXAMPLE)
    assert done.exit_code == 0
    assert "Questions: 2: 1 conflict" in done.output
    assert "Gaps in quotes judged for what they leave out: 0 of 9 (0%)\n" in done.output
