"""Citations: footnotes that lead to the passage."""

import pytest

from build_tools.model.claim import Evidence, Paragraph
from build_tools.render.citations import footnote, fragment_address, quotation
from tests.explainers import RECORD, explainer, seed

ADDRESS = "address: {value: https://lamp.example/1957/, found: the archive}\n"


def evidence(quote: str = "the keeper lit", sic: str | None = None, note: str | None = None) -> Evidence:
    return Evidence(at=Paragraph("s01", 2), quote=quote, sic=sic, note=note)


@pytest.mark.parametrize(
    ("quote", "sic", "shown"),
    [
        ("the keeper lit", None, "“the keeper lit”"),
        ("the  keeper\nlit", None, "“the keeper lit”"),
        ("she said “no” then", None, "“she said ‘no’ then”"),
        ('she said "no" then', None, "“she said ‘no’ then”"),
        ("“no,” she said", None, "“‘no,’ she said”"),
        ("the keeper’s lamp", None, "“the keeper’s lamp”"),
        ("a … b", None, "“a … b”"),
        ("the bell repared", "repared", "“the bell repared &#91;sic&#93;”"),
        ("repared and repared", "repared", "“repared &#91;sic&#93; and repared”"),
        ("unrepared and repared", "repared", "“unrepared and repared &#91;sic&#93;”"),
        ("a <b>*c*", None, "“a &lt;b&gt;&#42;c&#42;”"),
    ],
)
def test_a_quotation_has_its_marks_its_sic_and_no_markup(quote: str, sic: str | None, shown: str) -> None:
    assert quotation(evidence(quote, sic)) == shown


@pytest.mark.parametrize(
    ("quote", "directives"),
    [
        ("the keeper lit", "text=the%20keeper%20lit"),
        ("one two three four five six seven eight", "text=one%20two%20three%20four%20five%20six%20seven%20eight"),
        ("one two three four five six seven eight nine", "text=one%20two%20three,seven%20eight%20nine"),
        ("a b c … d e f", "text=a%20b%20c&text=d%20e%20f"),
        ("half-past, “now”", "text=half%2Dpast%2C%20%E2%80%9Cnow%E2%80%9D"),
        ("a & b = c", "text=a%20%26%20b%20%3D%20c"),
    ],
)
def test_the_publisher_s_page_is_opened_at_the_quote(quote: str, directives: str) -> None:
    assert (
        fragment_address(seed(record=RECORD + ADDRESS), evidence(quote))
        == f"https://lamp.example/1957/#:~:{directives}"
    )


def test_without_an_address_there_is_nothing_to_open() -> None:
    assert fragment_address(seed(), evidence()) is None


def test_a_footnote_names_publisher_title_date_paragraph_and_quote_and_leads_to_the_seed() -> None:
    text = footnote(explainer(), evidence(), "lamp.md")
    assert text == (
        "The Lamp Paper, “[The Lamp](seeds/s01.md)”, 12 March 1957, [s01#2](seeds/s01.md#p2): “the keeper lit”"
    )


def test_a_footnote_has_the_note_and_the_publisher_s_address_if_there_are_any() -> None:
    whole = explainer(seeds=[seed(record=RECORD + ADDRESS)])
    text = footnote(whole, evidence(note="It is *odd*."), "seeds/s01.md")
    assert "(It is &#42;odd&#42;.)" in text
    assert "(https://lamp.example/1957/#:~:text=the%20keeper%20lit" in text
    assert "[The Lamp](s01.md)" in text
