"""Adding a seed."""

import json
from pathlib import Path

import pytest

from build_tools.load.seeds import read_seeds
from build_tools.write.seeds import SeedError, add_seed, open_all, write_salts
from tests.explainers import TEXT, lines, seed

NAME = "b01_the_bell"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "texts" / f"{NAME}.txt"
    path.parent.mkdir()
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_new_seed_gets_a_fingerprint_and_a_record_to_fill_in(text: Path, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    written = add_seed(text, seeds).files
    assert [path.name for path in written] == [f"{NAME}.fingerprint.json", f"{NAME}.record.yml"]
    assert json.loads(written[0].read_text())["made-by"].startswith("explainer, version ")
    assert "at: b01#1" in written[1].read_text()
    assert "keeper" not in "".join(path.read_text() for path in written)


def test_a_record_that_is_not_filled_in_is_a_finding_and_one_that_is_makes_a_seed(text: Path, tmp_path: Path) -> None:
    _, record = add_seed(text, tmp_path / "seeds").files
    assert lines(read_seeds(tmp_path / "seeds", tmp_path)[2]) == [f"seeds/{NAME}.record.yml:11 date-invalid"]
    record.write_text(record.read_text().replace("YYYY-MM-DD", "1957-03-12"))
    (seed,), unreadable, findings = read_seeds(tmp_path / "seeds", tmp_path)
    assert (seed.name, len(seed.fingerprint.paragraphs)) == ("b01", 4)
    assert not unreadable
    assert not findings


def test_adding_a_seed_again_renews_its_fingerprint_and_keeps_its_record(text: Path, tmp_path: Path) -> None:
    printed, record = add_seed(text, tmp_path / "seeds").files
    record.write_text("filled in")
    before = printed.read_text()
    assert add_seed(text, tmp_path / "seeds").files == (printed,)
    assert (printed.read_text(), record.read_text()) == (before, "filled in")
    text.write_text(TEXT + "One more.\n", encoding="utf-8")
    add_seed(text, tmp_path / "seeds")
    assert printed.read_text() != before


def test_a_short_name_that_is_another_seed_s_is_refused(text: Path, tmp_path: Path) -> None:
    add_seed(text, tmp_path / "seeds")
    other = text.with_name("b01_another.txt")
    other.write_text("another")
    with pytest.raises(SeedError, match=rf"b01 is taken by {NAME}\.record\.yml; rename the file"):
        add_seed(other, tmp_path / "seeds")


def test_a_text_that_is_not_utf8_is_refused_and_nothing_written(text: Path, tmp_path: Path) -> None:
    text.write_bytes(b"caf\xe9")
    with pytest.raises(SeedError, match="is not UTF-8: byte 4"):
        add_seed(text, tmp_path / "seeds")
    assert not (tmp_path / "seeds").exists()


@pytest.mark.parametrize(("content", "words"), [("a\x00b", r"U\+0000 in line 1;"), ("a\nb\x07\x1b", "U\\+0007 in line 2, and 1 more;")])  # fmt: skip
def test_a_text_with_control_characters_is_refused_and_nothing_written(
    content: str, words: str, text: Path, tmp_path: Path
) -> None:
    text.write_text(content)
    with pytest.raises(SeedError, match=f"holds a control character, {words} take them out"):
        add_seed(text, tmp_path / "seeds")
    assert not (tmp_path / "seeds").exists()


def test_what_is_odd_about_a_text_is_told(text: Path, tmp_path: Path) -> None:
    assert add_seed(text, tmp_path / "seeds").oddities == ()
    text.write_text(TEXT.replace("lamp", "la\u00admp"), encoding="utf-8")
    (told,) = add_seed(text, tmp_path / "seeds").oddities
    assert "1 invisible character " in told


SALTS = {2: {0: b"\0" * 16}}


def test_salts_are_written_where_they_changed_and_the_file_goes_with_the_last(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    path = tmp_path / "seeds/s01.salts.txt"
    assert write_salts(tmp_path, seed(), {}) is None
    assert write_salts(tmp_path, seed(), SALTS) == path
    assert path.read_text().endswith("\n2:0 AAAAAAAAAAAAAAAAAAAAAA\n")
    assert write_salts(tmp_path, seed(), SALTS) is None
    assert write_salts(tmp_path, seed(), {}) == path
    assert not path.exists()


def test_what_notes_quote_is_opened_by_the_texts_in_a_folder(copy: Path) -> None:
    paths = sorted((copy / "seeds").glob("*.salts.txt"))
    before = {path: path.read_text() for path in paths}
    assert len(before) == 3
    assert open_all(copy, copy / "texts") == []
    for path in paths:
        path.unlink()
    assert open_all(copy) == []
    assert sorted(open_all(copy, copy / "texts")) == paths
    assert {path: path.read_text() for path in paths} == before
