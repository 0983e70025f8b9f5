"""What turns the sense of a sentence is a warning, which a reviewer may answer."""

import pytest

from build_tools.check.sense import check, gaps
from build_tools.model.claim import Bears, Evidence
from build_tools.model.explainer import Explainer
from tests.explainers import explainer, lines, seed, with_texts

TEXT = (
    "The keeper said that she had lit the lamp. Nobody on the quay saw it. The boat, which may have been late, "
    "reportedly struck the Teeth in May, and it did not sail again; few minded.\n"
)


def claim(says: str, *quotes: str, bears: Bears = Bears.ALL, reviewed: str = "") -> str:
    evidence = "".join(f"    - at: s01#1\n      quote: {quote}\n      bears: {bears}\n" for quote in quotes)
    answers = f"  reviewed: [{{finding: {reviewed}, why: x}}]\n" if reviewed else ""
    return f"- id: a\n  says: >-\n    {says}\n  evidence:\n{evidence}{answers}"


def small(notes: str, *, with_text: bool = True) -> Explainer:
    return explainer(notes, seeds=[seed(text=TEXT)], texts=with_texts(TEXT) if with_text else {})


def codes(notes: str, *, with_text: bool = True) -> list[str]:
    findings = list(check(small(notes, with_text=with_text)))
    assert not any(finding.is_error for finding in findings)
    return [finding.code.name for finding in findings]


@pytest.mark.parametrize(
    ("says", "quote", "expected"),
    [
        pytest.param("She lit it.", "she had lit the lamp", [], id="neither denies"),
        pytest.param("She did not light it.", "she had lit the lamp", ["fit-negation"], id="the sentence denies"),
        pytest.param("She refused to light it.", "she had lit the lamp", ["fit-negation"], id="by a verb"),
        pytest.param("She can’t have lit it.", "she had lit the lamp", ["fit-negation"], id="by a short form"),
        pytest.param("Everybody saw it.", "Nobody on the quay saw it", ["fit-negation"], id="the quote denies"),
        pytest.param("It was seen by none.", "Nobody on the quay saw it", [], id="both deny"),
        pytest.param("Nobody minded.", "few minded", [], id="the quote leans to it"),
        pytest.param("Few saw it.", "Nobody on the quay saw it", [], id="the sentence leans to it"),
        pytest.param("It did not sail; none came.", "it did not sail again", ["fit-negation"], id="one denial more"),
        pytest.param("It did not sail.", "it did not sail again; few minded", [], id="one denial less"),
        pytest.param("She denied it.", "few minded", ["fit-negation"], id="a verb needs more than a leaning"),
        pytest.param("It was late.", "which may have been late", ["fit-hedge"], id="the quote hedges"),
        pytest.param("It might have been late.", "which may have been late", [], id="both hedge"),
        pytest.param("It might have been lit.", "she had lit the lamp", [], id="only the sentence hedges"),
        pytest.param("It struck.", "struck the Teeth in May", [], id="the month of May"),
        pytest.param("It struck.", "reportedly struck the Teeth", ["fit-hedge"], id="reportedly"),
    ],
)
def test_a_denial_or_a_hedge_on_one_side_alone_is_told(says: str, quote: str, expected: list[str]) -> None:
    assert codes(claim(says, quote)) == expected


def test_only_what_bears_the_claim_out_counts() -> None:
    assert codes(claim("Everybody saw it.", "Nobody on the quay saw it", bears=Bears.PART)) == ["fit-negation"]
    assert not codes(claim("Everybody saw it.", "Nobody on the quay saw it", bears=Bears.CONTEXT))


def test_what_a_link_reads_as_counts_and_not_its_id() -> None:
    entities = "- {id: not-lit, kind: term, name: lamp}\n"
    notes = claim("She lit the [[not-lit]].", "she had lit the lamp")
    assert not list(check(explainer(notes, entities=entities, seeds=[seed(text=TEXT)])))


@pytest.mark.parametrize(
    ("quote", "word"),
    [
        pytest.param("The boat … struck the Teeth", "may", id="a hedge"),
        pytest.param("the Teeth … it did … sail again", "not", id="a negation"),
        pytest.param("she had lit the lamp … The boat", "Nobody", id="a negation of another sentence"),
        pytest.param("The keeper … lit the lamp", "", id="neither"),
        pytest.param("did not sail … few minded", "", id="it is quoted itself"),
    ],
)
def test_what_an_ellipsis_leaves_out_may_not_turn_the_sense(quote: str, word: str) -> None:
    says = "It did not sail, it may be." if "not" in quote else "It was so."
    notes = claim(says, quote)
    found = [finding for finding in check(small(notes)) if finding.code.name == "quote-skips-sense"]
    assert [finding.message for finding in found] == ([f"the quote leaves out “{word}”"] if word else [])
    assert lines(found) == (["notes.yml:6 quote-skips-sense"] if word else [])
    assert "quote-skips-sense" not in codes(notes, with_text=False)


def test_without_a_text_what_another_quote_shows_of_it_counts() -> None:
    notes = claim("It was so.", "the Teeth … it did … sail again")
    assert "quote-skips-sense" not in codes(notes, with_text=False)
    other = claim("It did not sail.", "it did not sail").replace("id: a", "id: b")
    assert "quote-skips-sense" in codes(notes + other, with_text=False)


@pytest.mark.parametrize("with_text", [False, True])
def test_a_warning_may_be_answered(with_text: bool) -> None:
    notes = claim("Everybody saw it.", "Nobody on the quay saw it", reviewed="fit-negation")
    assert not codes(notes, with_text=with_text)


def test_an_answer_to_one_warning_answers_no_other() -> None:
    notes = claim("Everybody saw it.", "Nobody on the quay saw it", reviewed="fit-hedge")
    assert sorted(codes(notes)) == ["fit-negation", "review-unneeded"]


@pytest.mark.parametrize("code", ["fit-negation", "fit-hedge", "fit-order", "quote-skips-sense"])
def test_an_answer_that_nothing_needs_is_told(code: str) -> None:
    assert codes(claim("She lit it.", "she had lit the lamp", reviewed=code)) == ["review-unneeded"]


def test_an_answer_that_only_a_text_could_show_to_be_needless_stays() -> None:
    notes = claim("She lit it.", "The keeper … lit the lamp", reviewed="quote-skips-sense")
    assert codes(notes, with_text=True) == ["review-unneeded"]
    assert not codes(notes, with_text=False)


@pytest.mark.parametrize("code", ["fit-number", "quote-not-found", "no-such-code"])
def test_an_error_cannot_be_answered(code: str) -> None:
    findings = list(check(small(claim("She lit it.", "she had lit the lamp", reviewed=code))))
    assert lines(findings) == ["notes.yml:8 review-unneeded"]
    assert findings[0].hint == "Those are fit-hedge, fit-negation, fit-order, quote-skips-sense"


NAMES = """\
- {id: keeper, kind: person, name: Ada Thorne, short: Thorne}
- {id: oake, kind: person, name: Piers Oake, short: Oake}
- {id: teeth, kind: place, name: the Teeth}
"""


@pytest.mark.parametrize(
    ("says", "quote", "turned"),
    [
        pytest.param("Oake thanked Thorne.", "Thorne thanked Oake", True, id="turned round"),
        pytest.param("Thorne thanked Oake.", "Thorne thanked Oake", False, id="the quote's order"),
        pytest.param("[[oake]] thanked [[keeper|her]].", "Thorne thanked Oake", True, id="turned round, by links"),
        pytest.param("Oake and Thorne met.", "Thorne met Oake", False, id="in a list"),
        pytest.param("At the Teeth they met Thorne.", "Thorne at the Teeth", False, id="of two kinds"),
    ],
)
def test_two_of_a_kind_that_trade_places_are_told(says: str, quote: str, turned: bool) -> None:
    notes = f"- id: a\n  says: >-\n    {says}\n  evidence: [{{at: s01#1, quote: {quote}}}]\n"
    findings = check(explainer(notes, entities=NAMES, seeds=[seed(text=quote)]))
    assert [finding.code.name for finding in findings] == ["fit-order"] * turned


def test_gaps_are_what_stands_between_the_parts_of_a_quote() -> None:
    whole = small("")
    assert gaps(whole, Evidence(at="s01#1", quote="The keeper … lit … lamp")) == (" said that she had ", " the ")
    assert gaps(whole, Evidence(at="s01#1", quote="The keeper said")) == ()
    assert gaps(whole, Evidence(at="s01#1", quote="The keeper … no such words")) is None
    assert gaps(whole, Evidence(at="s01#9", quote="The keeper … lit")) is None
    assert gaps(small("", with_text=False), Evidence(at="s01#1", quote="The keeper … lit")) is None
