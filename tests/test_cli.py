"""The command line: what each command prints, and its exit code."""

import re
from pathlib import Path

import pytest

from build_tools import __version__
from build_tools.cli import COMMANDS
from tests.commands import run
from tests.conftest import EXAMPLE, TEXTS

FIGURES = "20 claims (9 events), 22 pieces of evidence, 32 of 32 quotes verified, 3 seeds, 3 pages\n"
NOT_JUDGED = " (the texts of 3 seeds not at hand: no look at what … leaves out or at sentences too close)"
WITHOUT_TEXTS = FIGURES.replace(" verified,", f" verified{NOT_JUDGED},")


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_lists_every_command_with_a_line_on_it(option: str) -> None:
    done = run(option)
    assert done.exit_code == 0
    for command in COMMANDS:
        assert f"  {command.name} " in done.output
        assert command.get_short_help_str(limit=200)[:40] in done.output


@pytest.mark.parametrize("command", [*(str(command.name) for command in COMMANDS), "seed add"])
def test_every_command_explains_itself(command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.exit_code == 0
    assert done.output.startswith("Usage: ")
    assert "--help" in done.output


def test_the_version_is_the_package_s() -> None:
    done = run("--version")
    assert (done.exit_code, __version__ in done.output) == (0, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["no-such-command"],
        ["check", "--no-such-option"],
        ["check", "--root", "no-such-folder"],
        ["show"],
        ["seed", "add"],
    ],
)
def test_a_command_that_is_written_wrongly_ends_with_exit_code_2(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_a_good_explainer_passes_the_check_with_its_figures_alone() -> None:
    done = run("check", "--root", EXAMPLE)
    assert (done.exit_code, done.output) == (0, WITHOUT_TEXTS)


def test_texts_are_taken_from_an_option_or_the_environment(tmp_path: Path) -> None:
    for done in (
        run("check", "--root", EXAMPLE, "--texts", TEXTS),
        run("check", "--root", EXAMPLE, env={"EXPLAINER_TEXTS": str(TEXTS)}),
    ):
        assert (done.exit_code, done.output) == (0, FIGURES)
    for done in (
        run("check", "--root", EXAMPLE, "--texts", tmp_path),
        run("check", "--root", EXAMPLE, env={"EXPLAINER_TEXTS": str(tmp_path)}),
    ):
        assert done.exit_code == 0
        assert done.output.count("warning text-missing") == 3
        assert NOT_JUDGED in done.output


def test_without_a_root_it_is_the_folder_around_that_holds_site_src(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(copy / "site_src" / "notes")
    assert run("check").output == WITHOUT_TEXTS


def test_where_there_is_no_explainer_everything_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("check")
    assert done.exit_code == 1
    assert done.output.count("error folder-missing") == 8


def test_findings_are_printed_with_a_tally_and_an_error_ends_with_exit_code_1(copy: Path) -> None:
    (copy / "site_src" / "notes" / "bad.yml").write_text("- id: bad\n  says: Something.\n")
    done = run("check", "--root", copy)
    assert done.exit_code == 1
    assert done.output.split("\n")[:8] == [
        "site_src/notes/bad.yml:1:3: warning claim-unused: the claim “bad” stands on no page",
        "     1 │ - id: bad",
        "       │   ^",
        "    Embed it: ![[bad]]",
        "site_src/notes/bad.yml:1:3: error evidence-missing: the claim “bad” has no evidence",
        "     1 │ - id: bad",
        "       │   ^",
        "    Add `evidence:` with `- at: …` and `quote: …`",
    ]
    assert "\n1 error, 1 warning\n" in done.output


def test_a_warning_alone_ends_with_exit_code_0(copy: Path) -> None:
    timeline = copy / "site_src" / "pages" / "lamp.md"
    timeline.write_text(timeline.read_text().replace("![[holt-on-luck]]", ""))
    done = run("check", "--root", copy)
    assert (done.exit_code, "0 errors, 1 warning" in done.output) == (0, True)


def test_a_build_tells_where_the_site_is(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(copy)
    monkeypatch.setattr("build_tools.pipeline.publish", lambda root, site: None)
    done = run("build")
    assert (done.exit_code, done.output) == (0, WITHOUT_TEXTS + "Built site/index.html\n")


def test_a_path_is_printed_on_one_line_as_it_is(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("build_tools.pipeline.publish", lambda root, site: None)
    monkeypatch.chdir(EXAMPLE)
    root = copy.rename(tmp_path / "[bold] a folder with a name that is long enough to be broken into two lines")
    assert run("build", "--root", root).output.endswith(f"\nBuilt {root / 'site' / 'index.html'}\n")


def test_a_seed_is_added_and_shown(copy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = tmp_path / "b01_the_bell.txt"
    text.write_text("The bell was rung.\n")
    monkeypatch.chdir(copy)
    done = run("seed", "add", text)
    assert done.exit_code == 0
    assert done.output == (
        "Wrote seeds/b01_the_bell.fingerprint.json\nWrote seeds/b01_the_bell.record.yml\n"
        "Not compared, as their texts do not lie beside it: a01, a02, a03\n"
    )
    record = copy / "seeds" / "b01_the_bell.record.yml"
    record.write_text(record.read_text().replace("YYYY-MM-DD", "1957"))
    assert run("show", "b01").output == (
        "b01: 0 of 4 words are quoted (0.0%); 48 are left of the 48 that may be\nb01#1 (PUBLISHER, 1957)\n"
    )


def test_what_is_odd_about_a_new_seed_is_told(copy: Path, tmp_path: Path) -> None:
    text = tmp_path / "b01_the_bell.txt"
    text.write_text("The be\u00adll was rung.\n", encoding="utf-8")
    done = run("seed", "add", text, "--root", copy)
    assert done.exit_code == 0
    assert "Note: It holds 1 invisible character " in done.output


def test_a_seed_s_fingerprint_is_made_as_it_stands_in_the_example(copy: Path) -> None:
    def without_maker() -> dict[str, str]:
        files = sorted((copy / "seeds").iterdir())
        return {path.name: re.sub('"made-by": ".*"', "", path.read_text()) for path in files}

    before = without_maker()
    for text in TEXTS.iterdir():
        assert run("seed", "add", text, "--root", copy).exit_code == 0
    assert len(before) == 9
    assert without_maker() == before


def test_a_seed_that_cannot_be_added_is_told_and_ends_with_exit_code_1(copy: Path, tmp_path: Path) -> None:
    text = tmp_path / "a01_another.txt"
    text.write_text("another")
    done = run("seed", "add", text, "--root", copy)
    assert done.exit_code == 1
    assert "Error: the short name a01 is taken by a01_dark_lamp.record.yml; rename the file" in done.output


def test_a_passage_is_shown_with_its_words_where_they_are_at_hand() -> None:
    done = run("show", "a01#11", "--root", EXAMPLE, "--texts", TEXTS)
    assert done.exit_code == 0
    lines = done.output.split("\n")
    assert lines[0] == "a01#11 (The Gullholm Gazette, 12 March 1957)"
    assert lines[1].startswith("  Divers hope to raise the mail bags this week, if the swell allows. Until then")
    assert re.fullmatch(r"  no-post-on-gullholm \(site_src/notes/night\.yml:\d+\)", lines[2])
    assert lines[3] == "    “Until then the island has no post” proved, bears all"


def test_a_passage_that_there_is_not_ends_with_exit_code_1() -> None:
    done = run("show", "a01#13", "--root", EXAMPLE)
    assert done.exit_code == 1
    assert "seed a01 has the paragraphs a01#1 to a01#12" in done.output


def test_coverage_is_shown_for_every_paragraph_and_a_gap_ends_with_exit_code_1_where_seeds_are_used_whole(
    copy: Path,
) -> None:
    done = run("coverage", "--root", copy)
    assert done.exit_code == 0
    assert done.output.count("100% of the paragraphs that carry evidence are in use") == 3
    record = copy / "seeds" / "a03_new_lamp.record.yml"
    record.write_text(record.read_text().replace("paragraphs: 2, 3", "paragraphs: 2"))
    done = run("coverage", "--root", copy)
    assert done.exit_code == 0
    assert "NOT USED" in done.output
    with (copy / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nextra:\n  whole-seeds: yes\n")
    assert run("coverage", "--root", copy).exit_code == 1


def test_a_preview_of_an_explainer_with_errors_does_not_begin(copy: Path) -> None:
    (copy / "site_src" / "notes" / "bad.yml").write_text("- id: bad\n")
    done = run("serve", "--root", copy)
    assert done.exit_code == 1
    assert not (copy / "build").exists()
