"""The codes of all findings."""

import re

import pytest

from build_tools import check
from build_tools.load import codes
from build_tools.model.finding import Code

ALL = (*codes.CODES, *check.CODES)


def test_no_two_kinds_of_finding_have_one_name() -> None:
    assert len({code.name for code in ALL}) == len(ALL) > 40


@pytest.mark.parametrize("code", ALL, ids=lambda code: code.name)
def test_a_code_is_words_joined_by_hyphens_and_tells_its_purpose_in_a_sentence(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code.name)
    assert re.fullmatch(r"[A-Z].+\.", code.purpose)


@pytest.mark.parametrize("module", [codes, *check.CHECKS], ids=lambda module: module.__name__)
def test_a_module_lists_every_code_that_it_has(module: object) -> None:
    own = {value for value in vars(module).values() if isinstance(value, Code)}
    assert own == set(vars(module)["CODES"])
