"""Everything that an explainer is made of, and how it is found by id."""

from build_tools.model.claim import Paragraph
from tests.explainers import TEXT, explainer, page, with_texts

CLAIMS = """\
- {id: day, says: x, date: 1957-03-09}
- {id: undated, says: x}
- {id: month, says: x, date: 1957-03}
- {id: year, says: x, date: 1957}
- {id: first-of-month, says: x, date: 1957-03-01}
- {id: earlier, says: x, date: 1871}
"""
QUESTION = "- {id: q, asks: 'Why?', kind: aspects, positions: [], explained: x}\n"
TABLE = "{id: t, title: x, columns: [], rows: []}"


def test_events_go_by_their_first_day_the_wider_date_first() -> None:
    assert [event.id for event in explainer(CLAIMS).events] == ["earlier", "year", "month", "first-of-month", "day"]


def test_events_of_the_same_days_keep_the_order_of_their_files() -> None:
    same = "- {id: b, says: x, date: 1957}\n- {id: a, says: x, date: 1957}\n"
    assert [event.id for event in explainer(same).events] == ["b", "a"]


def order(*notes: str) -> list[str]:
    """The order of events of one day, each with those that it comes after."""
    text = "".join(
        f"- {{id: {name}, says: x, date: 1957-03-09, after: [{after.strip()}]}}\n"
        for name, _, after in (note.partition(">") for note in notes)
    )
    return [event.id for event in explainer(text).events]


def test_an_event_stands_after_those_that_its_note_names() -> None:
    assert order("a>b", "b>", "c>") == ["b", "a", "c"]
    assert order("a>b", "b>c", "c>") == ["c", "b", "a"]
    assert order("a>b, c", "b>", "c>") == ["b", "c", "a"]
    assert order("a>", "b>a", "c>") == ["a", "b", "c"]


def test_an_order_that_makes_no_sense_loses_no_event() -> None:
    assert sorted(order("a>b", "b>a", "c>c")) == ["a", "b", "c"]
    assert order("a>nowhere", "b>") == ["a", "b"]


def test_an_event_after_one_without_a_date_keeps_its_place() -> None:
    notes = "- {id: a, says: x, date: 1957, after: b}\n- {id: b, says: x}\n- {id: c, says: x, date: 1957}\n"
    assert [event.id for event in explainer(notes).events] == ["a", "c"]


def test_a_text_is_at_hand_only_if_it_is_the_one_that_was_sealed() -> None:
    at = Paragraph("s01", 2)
    whole = explainer(texts=with_texts())
    assert len(whole.open_paragraphs["s01"]) == 4
    assert str(whole.open_paragraph(at) and whole.open_paragraph(at).text).startswith("On Tuesday")  # type: ignore[union-attr]
    assert whole.open_paragraph(Paragraph("s01", 5)) is None
    assert whole.open_paragraph(Paragraph("s02", 1)) is None
    assert explainer().open_paragraph(at) is None
    assert explainer(texts=with_texts(TEXT + "another\n")).open_paragraph(at) is None
    assert explainer(texts={"s01": b"\xff"}).open_paragraphs == {}


def test_plain_words_are_called_as_they_are() -> None:
    assert explainer().label("keeper") == "Thorne"
    assert explainer().label("some fishermen") == "some fishermen"


def test_notes_are_found_by_id() -> None:
    whole = explainer(CLAIMS, questions=QUESTION, tables=[TABLE], pages=[page()])
    assert whole.seed_by_name.keys() == {"s01"}
    assert whole.claim_by_id.keys() == {"day", "undated", "month", "year", "first-of-month", "earlier"}
    assert whole.entity_by_id.keys() == {"keeper", "lamp"}
    assert whole.question_by_id.keys() == {"q"}
    assert whole.table_by_id.keys() == {"t"}
    assert whole.page_by_id.keys() == {"page"}


def test_whatever_can_be_linked_is_called_something() -> None:
    labels = explainer("- {id: c, says: x}\n", questions=QUESTION, tables=[TABLE], pages=[page()]).labels
    assert labels == {
        "s01": "The Lamp Paper, 12 March 1957",
        "page": "Page",
        "q": "Why?",
        "c": "this claim",
        "keeper": "Thorne",
        "lamp": "lamp",
    }


def test_a_template_of_a_view_makes_a_view_unless_it_draws_a_note() -> None:
    names = ("views/timeline.md.j2", "views/table.md.j2", "views/question.md.j2", "pages/seed.md.j2")
    assert explainer(templates=dict.fromkeys(names, "")).views == {"timeline"}


def test_every_piece_of_evidence_comes_with_its_claim() -> None:
    notes = """\
    - id: a
      says: x
      evidence: [{at: s01#2, quote: a b c}, {at: s01#3, quote: d e f}]
    - {id: b, says: x}
    """
    assert [(claim.id, str(evidence.at)) for claim, evidence in explainer(notes).evidence] == [
        ("a", "s01#2"),
        ("a", "s01#3"),
    ]
