"""A text as it reads, with the places of its links."""

import pytest

from build_tools.fit.reading import read

LABELS = {"lamp": "the “lamp”", "thorne": "Thorne"}


@pytest.mark.parametrize(
    ("text", "reads", "linked"),
    [
        ("no link", "no link", []),
        ("[[thorne]] lit it", "Thorne lit it", [("thorne", "Thorne")]),
        ("so [[thorne|Mrs  Thorne]] lit it", "so Mrs Thorne lit it", [("thorne", "Mrs Thorne")]),
        ("[[thorne]]’s [[lamp]]", 'Thorne\'s the "lamp"', [("thorne", "Thorne"), ("lamp", 'the "lamp"')]),
        ("[[nowhere]]", "nowhere", [("nowhere", "nowhere")]),
        ("an ![[lamp]] embedded", "an embedded", []),
        ("`[[lamp]]` in code", "`[[lamp]]` in code", []),
        ("two\n  [[thorne]]\n", "two Thorne", [("thorne", "Thorne")]),
        ("caf\u0065\u0301 [[thorne]]", "cafe\u0301 Thorne".replace("e\u0301", "é"), [("thorne", "Thorne")]),
    ],
)
def test_a_link_reads_as_its_words_or_as_what_it_leads_to_is_called(
    text: str, reads: str, linked: list[tuple[str, str]]
) -> None:
    reading = read(text, LABELS)
    assert reading.text == reads
    assert [(link.id, reading.text[link.start : link.end]) for link in reading.links] == linked
