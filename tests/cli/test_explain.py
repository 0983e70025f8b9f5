"""`explainer explain`, and what it explains: every code, with a bad and a good example."""

import re

import pytest
import yaml
from click.testing import CliRunner

from build_tools.cli import main
from build_tools.codes import ALL_CODES
from build_tools.load.explanations import read_explanations
from build_tools.model.fields import keys_of
from build_tools.model.finding import Code
from build_tools.model.kinds import NOTE_FILES

_EXAMPLE = re.compile(r"^\*\*(Bad|Good)\*\*\n\n```(\w+)\n(.+?)\n```$", re.M | re.S)
_CONFIGURATION = {"nav", "Home", "The lamp"}
"""Keys of mkdocs.yml, which is no note."""


def keys(data: object) -> set[str]:
    match data:
        case dict():
            return set(data).union(*(keys(value) for value in data.values()))
        case list():
            return set().union(*(keys(item) for item in data))
        case _:
            return set()


def note_keys() -> set[str]:
    models = [kind.model for kind in NOTE_FILES]
    names: set[str] = set()
    while models:
        for key in keys_of(models.pop()):
            names.add(key.name)
            models += [key.inner] if key.inner else []  # type: ignore[list-item]  # every inner model is a note
    return names


def test_every_explanation_is_of_a_code() -> None:
    assert set(read_explanations()) == {code.name for code in ALL_CODES}


@pytest.mark.parametrize("code", ALL_CODES, ids=lambda code: code.name)
def test_every_code_is_explained_with_a_bad_and_a_good_example(code: Code) -> None:
    text = read_explanations()[code.name]
    examples = {which: (language, example) for which, language, example in _EXAMPLE.findall(text)}
    assert set(examples) == {"Bad", "Good"}
    assert len(text.split("**Bad**")[0].split()) >= 10
    language, good = examples["Good"]
    if language == "yaml":
        assert keys(yaml.load(good, Loader=yaml.CBaseLoader)) <= note_keys() | _CONFIGURATION  # noqa: S506 - texts alone


def test_a_code_is_explained_in_the_terminal() -> None:
    result = CliRunner().invoke(main, ["explain", "quote-ellipsis"])
    assert result.exit_code == 0
    assert "Fourteen passengers were taken off … all of them reached" in result.output


def test_without_a_code_all_are_listed() -> None:
    result = CliRunner().invoke(main, ["explain"])
    assert result.exit_code == 0
    assert [line.split()[0] for line in result.output.splitlines()] == [code.name for code in ALL_CODES]


def test_a_slip_is_answered_with_the_nearest_code() -> None:
    result = CliRunner().invoke(main, ["explain", "quote-elipsis"])
    assert result.exit_code == 1
    assert "Did you mean quote-ellipsis?" in result.output
