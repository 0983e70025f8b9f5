import pytest

from build_tools.compare.claims import Trend, added_claims, former_ids, removed_claims
from build_tools.compare.evidence import Move, Quote
from build_tools.compare.values import ValueChange
from build_tools.compare.wording import Mark
from tests.compare.states import changed, state
from tests.explainers import claim

LIT = "evidence:\n  - {at: s01#2, quote: the keeper lit the lamp}"
RANG = "evidence:\n  - {at: s01#2, quote: children rang the bell}"
BOTH = f"{LIT}\n  - {{at: s02#2, quote: the keeper lit the lamp}}"


def test_nothing_changes_of_the_same_notes() -> None:
    assert changed(claim(LIT), claim(LIT)) == []


def test_folding_of_lines_is_no_change() -> None:
    assert changed(claim(LIT, says="The lamp was lit."), claim(LIT, says=">-\n    The lamp\n    was lit.")) == []


def test_words_that_differ_are_marked() -> None:
    (change,) = changed(claim(LIT, says="The lamp was lit."), claim(LIT, says="The lamp was out."))
    assert [(p.mark, p.words) for p in change.says] == [
        (Mark.KEPT, "The lamp was"),
        (Mark.REMOVED, "lit."),
        (Mark.ADDED, "out."),
    ]


def test_a_link_that_reads_the_same_is_a_change_of_links_alone() -> None:
    (change,) = changed(claim(LIT, says="The lamp."), claim(LIT, says='"The [[lamp]]."'))
    assert change.says == ()
    assert change.links == ValueChange("links", "", "lamp")


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("date: 1957-03", "date: 1957-03-12", ValueChange("date", "1957-03", "1957-03-12")),
        ("date: 1957", "speaker: keeper\ndate: 1957", ValueChange("speaker", "", "keeper")),
        ("as-of: s01", "as-of: s02", ValueChange("as-of", "s01", "s02")),
        (
            "worked-out: {words: on Tuesday, from: 1957-03-13}",
            "worked-out: {words: on Tuesday, from: 1957-03-14}",
            ValueChange("worked-out", "words: on Tuesday, from: 1957-03-13", "words: on Tuesday, from: 1957-03-14"),
        ),
    ],
)
def test_values_that_differ_are_told_by_their_key(before: str, after: str, expected: ValueChange) -> None:
    (change,) = changed(claim(f"{before}\n{LIT}"), claim(f"{after}\n{LIT}"))
    assert change.values == (expected,)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("view: no", "view: yes", ValueChange("view", "False", "True")),
        ("planned: yes", "planned: no", ValueChange("planned", "True", "False")),
        ("after: a", "after: [a, b]", ValueChange("after", "a", "a; b")),
    ],
)
def test_whose_voice_a_claim_is_in_and_how_sure_are_told(before: str, after: str, expected: ValueChange) -> None:
    (change,) = changed(claim(f"{before}\n{LIT}"), claim(f"{after}\n{LIT}"))
    assert change.values == (expected,)


def test_evidence_that_bears_less_out_is_other_evidence_and_lowers_corroboration() -> None:
    (change,) = changed(claim(BOTH), claim(BOTH.replace("s02#2,", "s02#2, bears: part,")))
    assert change.corroboration.trend is Trend.DOWN
    assert change.evidence.moved or change.evidence.added


def test_evidence_of_another_publisher_raises_corroboration() -> None:
    (change,) = changed(claim(LIT), claim(BOTH))
    assert change.evidence.added == (Quote("s02#2", "the keeper lit the lamp"),)
    assert change.corroboration.trend is Trend.UP
    assert change.corroboration.after == ("The Lamp Paper", "The Bell")


def test_evidence_lost_lowers_corroboration() -> None:
    (change,) = changed(claim(BOTH), claim(LIT))
    assert change.evidence.lost == (Quote("s02#2", "the keeper lit the lamp"),)
    assert change.corroboration.trend is Trend.DOWN


@pytest.mark.parametrize(
    ("at", "quote"),
    [("s01#3", "the keeper lit the lamp"), ("s01#2", "the keeper lit the lamp, and"), ("s01#2", "keeper lit the")],
)
def test_evidence_that_points_elsewhere_has_moved(at: str, quote: str) -> None:
    (change,) = changed(claim(LIT), claim(f"evidence:\n  - at: {at}\n    quote: {quote}"))
    assert change.evidence.moved == (Move(Quote("s01#2", "the keeper lit the lamp"), Quote(at, quote)),)
    assert not change.evidence.added
    assert not change.evidence.lost


def test_other_words_of_the_paragraph_are_other_evidence() -> None:
    (change,) = changed(claim(LIT), claim(RANG))
    assert len(change.evidence.added) == len(change.evidence.lost) == 1
    assert change.evidence.moved == ()


@pytest.mark.parametrize(
    ("says", "evidence"),
    [
        ("The keeper was at work that evening.", LIT),
        ("That evening the keeper worked.", LIT),
        ("The keeper was at work that day.", RANG),
    ],
)
def test_a_claim_with_a_new_id_is_seen_as_the_same(says: str, evidence: str) -> None:
    before = state(claim(LIT, name="old-id", says="The keeper was at work that evening."))
    after = state(claim(evidence, name="new-id", says=says))
    former = former_ids(before, after)
    assert former == {"new-id": "old-id"}
    assert added_claims(before, after, former) == ()
    assert removed_claims(before, after, former) == ()


@pytest.mark.parametrize(("says", "evidence"), [("A cat came by boat.", LIT), ("Bells are loud.", RANG)])
def test_a_claim_that_is_another_is_added_and_the_first_removed(says: str, evidence: str) -> None:
    before = state(claim(LIT, name="old-id", says="The keeper was at work that evening."))
    after = state(claim(evidence, name="new-id", says=says))
    former = former_ids(before, after)
    assert [entry.id for entry in added_claims(before, after, former)] == ["new-id"]
    (gone,) = removed_claims(before, after, former)
    assert (gone.id, gone.says) == ("old-id", "The keeper was at work that evening.")
    assert gone.origins == ("The Lamp Paper",)
