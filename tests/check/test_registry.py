"""The checks are listed one by one, and all of them are run."""

from pathlib import Path

import pytest

from build_tools import check
from build_tools.check import proof, relative_dates, statements
from build_tools.model.finding import Code
from tests.explainers import explainer, page

FOLDER = Path(check.__file__).parent
NO_CHECKS = {"__init__", *(module.__name__.rpartition(".")[2] for module in (proof, relative_dates, statements))}
"""What checks share, and so no check itself."""


def test_every_module_with_codes_is_on_the_list_once() -> None:
    modules = [module.__name__.rpartition(".")[2] for module in check.CHECKS]
    assert sorted(modules) == sorted({path.stem for path in FOLDER.glob("*.py")} - NO_CHECKS)


@pytest.mark.parametrize("module", check.CHECKS, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_check_finds_nothing_where_there_is_nothing(module: object) -> None:
    assert list(vars(module)["check"](explainer(entities="", seeds=[]))) == []


def test_all_findings_come_in_one_run_in_order() -> None:
    bad = explainer("- {id: A, says: '[[lamp]]'}\n", entities="", pages=[page("in 1957")], seeds=[])
    found = check.check(bad)
    assert [f"{finding.place.file} {finding.code.name}" for finding in found] == [
        "notes.yml claim-unused",
        "notes.yml evidence-missing",
        "notes.yml id-shape",
        "notes.yml link-unknown",
        "pages/page.md page-not-in-nav",
        "pages/page.md prose-date",
    ]


def test_the_list_of_codes_is_that_of_all_checks() -> None:
    assert all(isinstance(code, Code) for code in check.CODES)
    assert set(check.CODES) == {code for module in check.CHECKS for code in vars(module)["CODES"]}
