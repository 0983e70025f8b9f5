"""A page's own prose connects; it states no fact."""

import pytest

from build_tools.check.prose import check, own_prose
from tests.explainers import explainer, page

DATE, NUMBER, QUOTATION, NAME = "prose-date", "prose-number", "prose-quotation", "prose-name"


@pytest.mark.parametrize(
    "body",
    [
        "What follows tells how the lamp went out. It was lit again later.",
        "Who saw it? Many did! See the pages: They differ.",
        "[[keeper|Ada Thorne]] and ![[a-claim-of-1957]] are no prose",
        "`code with 12 Names and “marks”`",
        "```\nIn March 1957 Ada Thorne said “no”\n```",
        "## The Night of 9 March 1957",
        "## What “they” said of 14",
        "See [the log](https://example.org/Log_1957.html)",
        "A paragraph { .Class_2 } with attributes",
        '<div class="Two">and the like</div>',
        "- Lists begin with capitals\n- Each of them\n    - Those inside too",
        "![[a-claim]] Then there is another sentence",
        "*Emphasis* at the start\n\n**Bold** too",
        "**First** things come *first*.",
        "I saw it, and so did I",
        "nobody is anybody, one of them said",
        "",
    ],
)
def test_prose_that_connects_is_left_alone(body: str) -> None:
    assert not list(check(explainer(pages=[page(body)])))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("it began in 1957 and", [DATE]),
        ("it began in March and", [DATE]),
        ("it began on 9 March 1957 and", [DATE]),
        ("it began on Saturday and", [DATE]),
        ("there were 14 of them", [NUMBER]),
        ("there were 2,500 of them", [NUMBER]),
        ("there were fourteen or twelve of them", [NUMBER]),
        ("Two came", [NUMBER]),
        ("she said “no” to it", [QUOTATION]),
        ('she said "no" to it', [QUOTATION]),
        ("she said “no", [QUOTATION]),
        ("the keeper, Thorne, said", [NAME]),
        ("so Ada Thorne said", [NAME, NAME]),
        ("so Élodie said", [NAME]),
        ("on 9 March 1957 Ada saw “it” for 14", [DATE, NAME, NUMBER, QUOTATION]),
        ("[[keeper]] Then there", [NAME]),
        ("the boat - Petrel", [NAME]),
    ],
)
def test_a_date_a_number_a_quotation_or_a_name_is_a_finding_each_blamed_once(body: str, expected: list[str]) -> None:
    findings = list(check(explainer(pages=[page(body)])))
    assert sorted(finding.code.name for finding in findings) == sorted(expected)


def test_a_finding_stands_where_the_words_stand() -> None:
    (finding,) = check(explainer(pages=[page("one line\n\nand [[keeper|Ada]] saw Thorne there\n")]))
    assert (finding.place.line, finding.place.column) == (7, 24)
    assert finding.message == "the page’s own prose states “Thorne”"


def test_a_page_that_speaks_of_the_site_may_say_what_it_likes() -> None:
    site = page("In 2024 Ada Thorne wrote 3 pages", head="id: about\ntitle: About\nvoice: site")
    assert not list(check(explainer(pages=[site])))


@pytest.mark.parametrize("text", ["a [[b|c]] d", "a `b` c", "![[a]]\n[b](c) {d} <e>"])
def test_blanking_what_is_no_prose_keeps_offsets(text: str) -> None:
    assert len(own_prose(text)) == len(text)
    assert own_prose(text).count("\n") == text.count("\n")
