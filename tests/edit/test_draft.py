import pytest
import yaml

from build_tools.edit.draft import WIDTH, Value, draft, item

LONG = "The keeper lit the lamp and rang the bell until the boat had come in past the rocks. " * 3


def test_a_note_is_laid_out_as_the_house_does() -> None:
    note: dict[str, Value] = {
        "id": "lamp",
        "date": "",
        "says": "The lamp.",
        "speaker": ("a", "b"),
        "evidence": [{"at": "a01#4", "quote": "He said: lit"}, {"at": "a01#5", "quote": "[[x]] # y"}],
    }
    assert item(draft(note)) == [
        "- id: lamp",
        "  says: >-",
        "    The lamp.",
        "  speaker: [a, b]",
        "  evidence:",
        "    - at: a01#4",
        "      quote: >-",
        "        He said: lit",
        "    - at: a01#5",
        "      quote: >-",
        "        [[x]] # y",
    ]


@pytest.mark.parametrize(
    "text",
    ["a: b", "- a", "# a", "'a", '"a" b', "[a]", "{a}", "*a", "&a b", "!a", "%a", "@a", "`a", "> a", "| a", LONG],
)
def test_yaml_reads_every_text_as_it_was(text: str) -> None:
    text = " ".join(text.split())
    lines = draft({"name": text, "says": text, "several": [text, "plain"], "one": {"note": text}})
    read = yaml.load("\n".join(lines), Loader=yaml.CBaseLoader)  # noqa: S506 - this loader makes texts alone
    assert read == {"name": text, "says": text, "several": [text, "plain"], "one": {"note": text}}


def test_long_texts_are_wrapped() -> None:
    lines = item(draft({"says": LONG}), 4)
    assert len(lines) > 3
    assert all(len(line) <= WIDTH + 4 for line in lines)
