"""Everything that an explainer is made of, and how it is found by id."""

from tests.explainers import explainer, page

CLAIMS = """\
- {id: day, says: x, date: 1957-03-09}
- {id: undated, says: x}
- {id: month, says: x, date: 1957-03}
- {id: year, says: x, date: 1957}
- {id: first-of-month, says: x, date: 1957-03-01}
- {id: earlier, says: x, date: 1871}
"""
QUESTION = "- {id: q, asks: 'Why?', type: value, positions: [], explained: x}\n"
TABLE = "{id: t, title: x, columns: [], rows: []}"


def test_events_go_by_their_first_day_the_wider_date_first() -> None:
    assert [event.id for event in explainer(CLAIMS).events] == ["earlier", "year", "month", "first-of-month", "day"]


def test_events_of_the_same_days_keep_the_order_of_their_files() -> None:
    same = "- {id: b, says: x, date: 1957}\n- {id: a, says: x, date: 1957}\n"
    assert [event.id for event in explainer(same).events] == ["b", "a"]


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
