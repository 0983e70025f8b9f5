"""Reading a whole explainer from its root."""

from pathlib import Path

import pytest

from build_tools.load.explainer import FOLDERS, load
from tests.conftest import EXAMPLE, TEXTS
from tests.explainers import lines


def test_the_example_is_read_whole_without_a_finding() -> None:
    explainer, findings = load(EXAMPLE)
    assert findings == ()
    assert [seed.name for seed in explainer.seeds] == ["a01", "a02", "a03"]
    assert len(explainer.claims) == 20
    assert [entity.id for entity in explainer.entities][:2] == ["the-gazette", "harbour-log"]
    assert [question.id for question in explainer.questions] == ["how-many-sailed", "who-is-to-blame"]
    assert [table.id for table in explainer.tables] == ["then-and-now"]
    assert [page.address for page in explainer.pages] == ["index.md", "lamp.md", "timeline.md"]
    assert explainer.settings.navigation[:3] == ("index.md", "lamp.md", "timeline.md")
    assert explainer.texts == {}


def test_texts_are_read_where_their_folder_is_given() -> None:
    explainer, findings = load(EXAMPLE, TEXTS)
    assert findings == ()
    assert set(explainer.texts) == {"a01", "a02", "a03"}


def test_an_explainer_s_own_template_comes_before_the_built_in_one(copy: Path) -> None:
    (copy / "templates" / "views").mkdir(parents=True)
    (copy / "templates" / "views" / "timeline.md.j2").write_text("No time at all.\n")
    (copy / "templates" / "views" / "weather.md.j2").write_text("Rain.\n")
    explainer, _ = load(copy)
    assert explainer.templates["views/timeline.md.j2"] == "No time at all.\n"
    assert "pages/seed.md.j2" in explainer.templates
    assert {"timeline", "questions", "weather"} <= explainer.views


@pytest.mark.parametrize("name", [*FOLDERS, "mkdocs.yml"])
def test_a_folder_or_file_that_every_explainer_has_is_missed(copy: Path, name: str) -> None:
    (copy / name).rename(copy / "elsewhere")
    _, findings = load(copy)
    assert lines(findings) == [f"{name}:1 folder-missing"]


def test_an_empty_folder_is_an_explainer_of_which_everything_is_missing(tmp_path: Path) -> None:
    explainer, findings = load(tmp_path)
    assert (explainer.claims, explainer.pages, explainer.seeds) == ((), (), ())
    assert lines(findings) == sorted(f"{name}:1 folder-missing" for name in (*FOLDERS, "mkdocs.yml"))


def test_what_cannot_be_read_is_all_found_in_one_run_and_remembered(copy: Path) -> None:
    notes = copy / "site_src"
    (notes / "notes" / "night.yml").write_text("- id: boats-steer-by-the-light\n  says: 'x\n")
    (notes / "entities" / "terms.yml").write_text("- id: keeper\n")
    (notes / "pages" / "lamp.md").write_text("id: lamp\n")
    explainer, findings = load(copy)
    assert lines(findings) == [
        "site_src/entities/terms.yml:1 key-missing",
        "site_src/entities/terms.yml:1 key-missing",
        "site_src/notes/night.yml:3 yaml-broken",
        "site_src/pages/lamp.md:1 front-matter-broken",
    ]
    assert explainer.unreadable == {"boats-steer-by-the-light", "keeper", "lamp"}
