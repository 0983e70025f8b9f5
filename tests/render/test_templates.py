"""Templates: an unknown name is an error, and blocks leave no lines."""

import pytest
from jinja2 import UndefinedError

from build_tools.render.templates import draw, environment
from tests.explainers import explainer

TEMPLATES = {"a.j2": "{{ value }}", "b.j2": "\n\nx  \n\n\n\n{% if true %}\ny\n{% endif %}\n\n"}


def test_runs_of_empty_lines_are_folded_to_one_and_the_ends_trimmed() -> None:
    assert draw(environment(explainer(templates=TEMPLATES)), "b.j2", {}) == "x\n\ny\n"


def test_a_name_that_is_not_given_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        draw(environment(explainer(templates=TEMPLATES)), "a.j2", {})


def test_a_value_is_data_and_never_run() -> None:
    assert draw(environment(explainer(templates=TEMPLATES)), "a.j2", {"value": "{{ 7 * 7 }}"}) == "{{ 7 * 7 }}\n"
