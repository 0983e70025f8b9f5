from pathlib import Path

import pytest

from build_tools.edit.repair import repaired
from build_tools.model.claim import Claim
from build_tools.pipeline import read_and_check
from build_tools.write.notes import repair_notes
from tests.conftest import contents

UNTIDY = (
    '# It\'s a "comment".   \r\n'
    "- says: >-\r\n"
    '    The  keeper\'s "lamp"\u00a0was lit.  \r\n'
    "  evidence:\n"
    "    - quote: the keeper's  lamp\n"
    "      at: a01#4\n"
    "  id: lamp\n\n\n"
)
TIDY = (
    '# It\'s a "comment".\n'
    "- id: lamp\n"
    "  says: >-\n"
    "    The keeper’s “lamp” was lit.\n"
    "  evidence:\n"
    "    - at: a01#4\n"
    "      quote: the keeper's lamp\n"
)


def test_marks_white_space_and_keys_are_repaired_and_a_quote_keeps_its_marks() -> None:
    assert repaired(UNTIDY, Claim) == TIDY
    assert repaired(TIDY, Claim) == TIDY


@pytest.mark.parametrize(
    "text",
    [
        "- says: [[lamp]] was: lit\n",
        "- says: 'the keeper''s  lamp'\n",
        '- says: "the \\"lamp\\"  was lit"\n',
        "- &a\n  id: x\n  evidence: [*a]\n",
        "",
    ],
)
def test_what_is_no_yaml_or_means_something_to_yaml_stays(text: str) -> None:
    assert repaired(text, Claim) in (text, text or "\n")


def test_only_files_that_change_are_written_and_named(copy: Path) -> None:
    night = copy / "site_src/notes/night.yml"
    assert repair_notes(copy) == []
    before = contents(copy)
    night.write_text(night.read_text(encoding="utf-8").rstrip("\n") + "  \n", encoding="utf-8")
    assert repair_notes(copy, ["site_src/notes/after.yml"]) == []
    assert repair_notes(copy, ["site_src/notes/night.yml"]) == ["site_src/notes/night.yml"]
    assert contents(copy) == before


def test_a_repaired_explainer_is_still_proved(copy: Path) -> None:
    notes = copy / "site_src/notes/night.yml"
    notes.write_text(notes.read_text(encoding="utf-8").replace("”", '"').replace("“", '"'), encoding="utf-8")
    assert repair_notes(copy) == ["site_src/notes/night.yml"]
    assert not read_and_check(copy, copy / "texts").findings


def test_what_is_not_utf8_stays(copy: Path) -> None:
    notes = copy / "site_src/notes/night.yml"
    notes.write_bytes("- says: zwölf  \n".encode("latin-1"))
    assert repair_notes(copy) == []
    assert notes.read_bytes() == "- says: zwölf  \n".encode("latin-1")
