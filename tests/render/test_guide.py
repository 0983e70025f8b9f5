"""The pages for contributors are made where the navigation names them, and say what the models and codes say."""

import re
from dataclasses import replace

import pytest
import yaml

from build_tools.codes import ALL_CODES
from build_tools.link.addresses import GUIDE, generated_addresses
from build_tools.load.files import TextFile
from build_tools.load.notes import read_note, read_notes
from build_tools.load.pages import read_pages
from build_tools.model.explainer import Explainer
from build_tools.model.fields import key_names
from build_tools.model.kinds import NOTE_FILES, PAGES, NoteFile
from build_tools.model.settings import Settings
from build_tools.pipeline import Checked
from build_tools.render.guide import guide_pages

REPOSITORY = "https://code.example/lamp"


@pytest.fixture
def guided(example: Checked) -> Explainer:
    return replace(example.explainer, settings=Settings(repository=REPOSITORY, navigation=GUIDE))


def test_no_page_is_made_that_the_navigation_does_not_name(example: Checked, guided: Explainer) -> None:
    assert guide_pages(example.explainer, ALL_CODES) == {}
    assert set(guide_pages(guided, ALL_CODES)) == set(GUIDE)
    assert set(GUIDE) <= set(generated_addresses(guided))


def test_the_first_page_leads_only_to_those_that_are_made(guided: Explainer) -> None:
    whole = guide_pages(guided, ALL_CODES)["contribute/index.md"]
    assert "(format.md)" in whole
    assert f"({REPOSITORY}/issues/new/choose)" in whole
    alone = guide_pages(replace(guided, settings=Settings(navigation=GUIDE[:1])), ALL_CODES)["contribute/index.md"]
    assert ".md)" not in alone
    assert "issues/new" not in alone


def test_the_findings_are_all_there_with_their_examples(guided: Explainer) -> None:
    text = guide_pages(guided, ALL_CODES)["contribute/findings.md"]
    assert re.findall(r"^## (\S+) \{", text, re.M) == [code.name for code in ALL_CODES]
    assert text.count("**Bad**") == text.count("**Good**") == len(ALL_CODES)


@pytest.mark.parametrize("kind", NOTE_FILES, ids=lambda kind: kind.title)
def test_the_format_lists_every_key_of_every_kind(guided: Explainer, kind: NoteFile) -> None:
    listed = re.findall(r"^\| `([\w-]+)` \|", _section(guided, kind), re.M)
    assert listed[: len(key_names(kind.model))] == list(key_names(kind.model))


@pytest.mark.parametrize("kind", NOTE_FILES, ids=lambda kind: kind.title)
def test_the_examples_of_the_format_can_be_read(guided: Explainer, kind: NoteFile) -> None:
    (example,) = re.findall(r"^```\w+\n(.+?)^```$", _section(guided, kind), re.M | re.S)
    file = TextFile(f"{kind.folder}/example{kind.ending}", example)
    if kind is PAGES:
        pages, heads = read_pages([file], kind.folder)
        assert pages
        assert not heads.findings
    else:
        read = read_notes(kind.model, [file]) if kind.is_list else read_note(kind.model, file)
        assert read.notes
        assert not read.findings


@pytest.mark.parametrize("kind", [kind for kind in NOTE_FILES if kind is not PAGES], ids=lambda kind: kind.title)
def test_the_examples_of_the_format_keep_the_order_of_keys(guided: Explainer, kind: NoteFile) -> None:
    (example,) = re.findall(r"^```\w+\n(.+?)^```$", _section(guided, kind), re.M | re.S)
    data = yaml.load(example, Loader=yaml.CBaseLoader)  # noqa: S506 - this loader makes texts alone
    keys = list(data[0] if kind.is_list else data)
    assert keys == [key for key in key_names(kind.model) if key in keys]


def _section(explainer: Explainer, kind: NoteFile) -> str:
    page = guide_pages(explainer, ALL_CODES)["contribute/format.md"]
    titles = [*(of.title for of in NOTE_FILES), "Dates"]
    after = titles[titles.index(kind.title) + 1]
    return page.split(f"\n## {kind.title}\n")[1].split(f"\n## {after}\n")[0]
