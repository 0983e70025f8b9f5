"""The commands for editions, as somebody types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from build_tools.cli import main
from tests.islet import TEXT, make_islet


@pytest.fixture
def texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("EXPLAINER_TEXTS", raising=False)
    return make_islet(tmp_path)


def run(root: Path, *words: str) -> Result:
    return CliRunner().invoke(main, [words[0], "--root", str(root), *words[1:]])


def test_with_texts_needs_texts(texts: Path) -> None:
    done = run(texts.parent, "build", "--with-texts")
    assert done.exit_code == 2
    assert "--texts DIR" in done.output
    assert not (texts.parent / "build").exists()


def test_a_text_that_is_missing_is_told_and_its_page_shows_what_the_public_one_does(texts: Path) -> None:
    (texts / "h1_herald.txt").unlink()
    done = run(texts.parent, "build", "--with-texts", "--texts", str(texts))
    assert done.exit_code == 0, done.output
    assert "warning text-missing" in done.output
    page = (texts.parent / "build" / "private-site" / "seeds" / "h1.html").read_text(encoding="utf-8")
    assert "stones" in page
    assert "before another winter" not in page


def test_with_texts_builds_the_private_copy_alone(texts: Path) -> None:
    done = run(texts.parent, "build", "--with-texts", "--texts", str(texts))
    assert done.exit_code == 0, done.output
    assert "do not publish it" in done.output
    assert (texts.parent / "build" / "private-site" / "index.html").is_file()
    assert not (texts.parent / "site").exists()
    assert not (texts.parent / "build" / "docs").exists()


def test_leaks_needs_texts(texts: Path) -> None:
    assert run(texts.parent, "leaks").exit_code == 2


def test_leaks_proves_nothing_without_all_texts(texts: Path) -> None:
    (texts / "h1_herald.txt").unlink()
    done = run(texts.parent, "leaks", "--texts", str(texts))
    assert done.exit_code == 1
    assert "lacks the texts of h1" in done.output


def test_leaks_finds_what_is_in_the_site(texts: Path) -> None:
    root = texts.parent
    page = root / "site" / "page.html"
    page.parent.mkdir()
    page.write_text("<p>Nothing.</p>", encoding="utf-8")
    clean = run(root, "leaks", "--texts", str(texts))
    assert (clean.exit_code, clean.output) == (0, "1 files read against 1 texts: 0 leaks\n")
    page.write_text(f"<p>{TEXT}</p>", encoding="utf-8")
    leaky = run(root, "leaks", "--texts", str(texts))
    assert leaky.exit_code == 1
    assert "page.html: 41 words or more of h1" in leaky.output


def test_leaks_does_not_pass_an_empty_search(texts: Path, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    assert run(texts.parent, "leaks", str(nothing), "--texts", str(texts)).exit_code == 1


def test_offline_names_its_files_after_the_project(texts: Path) -> None:
    (texts.parent / "pyproject.toml").write_text('[project]\nname = "low-islet"\nversion = "2.5"\n', encoding="utf-8")
    done = run(texts.parent, "offline")
    assert done.exit_code == 0, done.output
    assert {path.name for path in (texts.parent / "dist").iterdir()} == {
        "offline",
        "low-islet-2.5.zip",
        "low-islet-2.5.zip.sha256",
    }


def test_pdf_says_what_to_name_where_there_is_no_page_to_print(texts: Path) -> None:
    config = texts.parent / "mkdocs.yml"
    config.write_text(config.read_text(encoding="utf-8").replace("  /whole.md\n", ""), encoding="utf-8")
    done = run(texts.parent, "pdf")
    assert done.exit_code == 1
    assert "name whole.md under `not_in_nav`" in done.output
