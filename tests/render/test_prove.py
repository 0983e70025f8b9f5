"""The page that proves a pasted paragraph in the browser: what it is made of, and what its scripts give away."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from build_tools.codes import ALL_CODES
from build_tools.link.addresses import PROVE
from build_tools.link.links import link
from build_tools.load.explainer import BUILTIN_TEMPLATES
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import decode, open_paragraphs
from build_tools.model.settings import Settings
from build_tools.render.guide import guide_pages
from build_tools.render.prove import seal_scripts
from build_tools.render.seeds import seed_text
from build_tools.render.templates import environment
from build_tools.render.weaver import Weaver
from tests.explainers import RECORD, TEXT, explainer, page, seed

TEMPLATES = {
    path.relative_to(BUILTIN_TEMPLATES).as_posix(): path.read_text(encoding="utf-8")
    for path in BUILTIN_TEMPLATES.rglob("*.j2")
}
CLAIMS = """\
- id: lit
  says: It was lit.
  evidence: [{at: s01#2, quote: the keeper lit}]
"""
REPOSITORY = "https://code.example/lamp"


@pytest.fixture
def whole() -> Explainer:
    """An explainer with the page; the words 2 to 4 and 6 of its second paragraph are open."""
    own = seed(record=RECORD.replace("The Lamp,", "'The <Lamp> & “Bell”',"))
    salts = {2: {i: open_paragraphs(TEXT)[1].salt(i) for i in (2, 3, 4, 6)}}
    own = replace(own, fingerprint=own.fingerprint.with_salts(salts), stem="s01_the_lamp")
    whole = explainer(CLAIMS, seeds=[own], pages=[page("![[lit]]")], templates=TEMPLATES)
    return replace(whole, settings=Settings(repository=REPOSITORY, navigation=(PROVE,)))


def script(whole: Explainer, left: int | None) -> dict[str, Any]:
    """What the script of the seed tells."""
    (text,) = seal_scripts(whole, {"s01": left}).values()
    found = re.fullmatch(r'\(window\.seals \?\?= \{\}\)\["s01"\] = (\{.*\})\n', text, re.S)
    assert found
    told: dict[str, Any] = json.loads(found[1])
    return told


def test_a_seed_has_a_script_where_the_page_is_made(whole: Explainer) -> None:
    assert list(seal_scripts(whole, {})) == ["contribute/seals/s01.js"]
    assert seal_scripts(replace(whole, settings=Settings()), {}) == {}


def test_the_script_holds_the_seals_and_what_is_open_of_them(whole: Explainer) -> None:
    told = script(whole, 7)
    assert told["left"] == 7
    assert len(told["paragraphs"]) == 4
    first, second, *_ = told["paragraphs"]
    assert first["furniture"]
    assert "furniture" not in second
    sealed = whole.seeds[0].fingerprint.paragraphs[1]
    assert [*map(decode, second["seals"].split())] == [*sealed.seals]
    assert tuple(second["key"]) == sealed.key
    runs = [(start, [*map(decode, salts.split())]) for start, salts in second["open"]]
    assert runs == [(2, [sealed.salts[i] for i in (2, 3, 4)]), (6, [sealed.salts[6]])]


def test_a_seed_without_a_limit_tells_none(whole: Explainer) -> None:
    assert script(whole, None)["left"] is None


def test_no_word_of_a_seed_stands_in_its_script(whole: Explainer) -> None:
    (text,) = seal_scripts(whole, {"s01": 7}).values()
    assert re.findall(r"keeper|bell|boat", text) == []


def test_the_form_offers_seeds_and_files_of_notes(whole: Explainer) -> None:
    text = guide_pages(whole, ALL_CODES)[PROVE]
    assert text.count("<option") == 3
    assert '<option id="s01" value="s01" data-paragraphs="4"' in text
    assert "The Lamp Paper: The &lt;Lamp&gt; &amp; “Bell” (s01)</option>" in text
    assert f'data-edit="{REPOSITORY}/edit/HEAD/notes.yml">notes.yml' in text
    assert "data-new" not in text
    assert "explainer prove s01#2" in text
    assert "\n\n" not in text[text.index("<form") : text.index("</form>")], (
        "Markdown would take an empty line for the end"
    )


def test_a_seed_of_which_nothing_is_open_has_no_file_of_salts_yet(whole: Explainer) -> None:
    own = replace(whole.seeds[0], fingerprint=whole.seeds[0].fingerprint.with_salts({}))
    text = guide_pages(replace(whole, seeds=(own,)), ALL_CODES)[PROVE]
    assert "data-new" in text
    assert f"{REPOSITORY}/new/HEAD/seeds?filename=" in text


def test_without_seeds_notes_and_repository_the_page_is_made_all_the_same() -> None:
    bare = explainer(seeds=[], templates=TEMPLATES, navigation=[PROVE])
    text = guide_pages(bare, ALL_CODES)[PROVE]
    assert text.count("<option") == 1
    assert "<code>site_src/notes/</code>" in text
    assert "http" not in text[text.index("# Prove") :]


def test_a_seed_s_page_leads_to_it_where_it_is_made(whole: Explainer) -> None:
    def text_of(whole: Explainer) -> str:
        return seed_text(Weaver(whole, link(whole), "seeds/s01.md"), environment(whole), whole.seeds[0])

    assert "[Quote a passage of this source](../contribute/prove.md#s01)" in text_of(whole)
    assert "Quote a passage" not in text_of(replace(whole, settings=Settings()))
