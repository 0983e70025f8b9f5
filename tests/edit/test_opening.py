"""What notes quote is opened, from texts at hand or a pasted paragraph, and what none quotes is closed."""

from dataclasses import replace

import pytest

from build_tools.check.quotes import check
from build_tools.edit.opening import NotThatParagraphError, count_changes, open_quotes, read_pasted
from build_tools.model.claim import Paragraph
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import open_paragraphs
from tests.explainers import RECORD, explainer, quote, seed, with_texts

LONG = (
    (
        "On Tuesday the keeper lit the lamp before it was dark, and the children, who had been told to stay at home, rang the "
        "bell until the boat came in with the mail. "
    )
    + "Nobody else was there: "
    + " ".join(f"boat{number}" for number in range(200))
    + "."
)
WHOLE = f"A heading\n{LONG}\nThe end.\n{LONG.replace('Tuesday', 'Friday')}\n"
SEALED = seed(text=WHOLE, sealed=True)


def small(notes: str, *, with_text: bool = False, sealed: bool = True) -> Explainer:
    return explainer(notes, seeds=[seed(text=WHOLE, sealed=sealed)], texts=with_texts(WHOLE) if with_text else {})


def opened(whole: Explainer, **pasted: str) -> Explainer:
    """The explainer once what its notes quote is open; `p2` is the second paragraph as somebody pasted it."""
    read = {
        Paragraph("s01", int(name[1:])): read_pasted(whole.seeds[0], int(name[1:]), text)
        for name, text in pasted.items()
    }
    opening = open_quotes(replace(whole, pasted=read))
    fingerprint = whole.seeds[0].fingerprint.with_salts(opening.salts["s01"])
    return replace(whole, seeds=(replace(whole.seeds[0], fingerprint=fingerprint),))


def open_tokens(whole: Explainer) -> dict[int, set[int]]:
    return {
        number: set(paragraph.salts)
        for number, paragraph in enumerate(whole.seeds[0].fingerprint.paragraphs, 1)
        if paragraph.salts
    }


def test_a_text_at_hand_opens_what_is_quoted_and_nothing_else() -> None:
    whole = small(quote("the keeper lit … rang the bell"), with_text=True)
    now = opened(whole)
    assert open_tokens(now) == {2: {2, 3, 4, 25, 26, 27}}
    assert list(check(whole))
    assert not list(check(now))


def test_so_does_a_pasted_paragraph() -> None:
    whole = small(quote("the keeper lit … rang the bell"))
    now = opened(whole, p2=LONG)
    assert open_tokens(now) == {2: {2, 3, 4, 25, 26, 27}}
    assert not list(check(now))


def test_without_either_what_is_open_already_stays_open_as_far_as_it_is_quoted() -> None:
    now = opened(small(quote("the keeper lit"), sealed=False))
    assert open_tokens(now) == {2: {2, 3, 4}}
    assert not list(check(now))


def test_what_no_note_quotes_is_closed() -> None:
    assert open_tokens(opened(small("", sealed=False))) == {}


def test_quotes_that_overlap_open_each_word_once() -> None:
    notes = quote("the keeper lit") + quote("keeper lit the lamp").replace("id: a-claim", "id: b")
    assert open_tokens(opened(small(notes, with_text=True))) == {2: {2, 3, 4, 5, 6}}


def test_what_a_record_quotes_is_opened_too() -> None:
    record = RECORD.replace("found: outside", "evidence: {at: s01#2, quote: the lamp before}", 1)
    whole = explainer(seeds=[seed(text=WHOLE, record=record, sealed=True)], texts=with_texts(WHOLE))
    assert open_tokens(opened(whole)) == {2: {5, 6, 7}}


@pytest.mark.parametrize(
    ("words", "at"), [("no such words", "s01#2"), ("the keeper lit", "s01#4"), ("the keeper lit", "s01#3")]
)
def test_a_quote_that_does_not_stand_there_opens_nothing_and_is_told(words: str, at: str) -> None:
    whole = small(quote(words, at), with_text=True)
    opening = open_quotes(whole)
    found = at == "s01#4"
    assert [str(evidence.at) for evidence in opening.unproved] == ([] if found else [at])
    assert bool(opening.salts["s01"]) is found


def test_a_paragraph_or_a_seed_that_there_is_not_is_passed_over() -> None:
    notes = quote("the keeper lit", "s01#9") + quote("the keeper lit", "s02#1").replace("a-claim", "b")
    opening = open_quotes(small(notes, with_text=True))
    assert (opening.salts, opening.unproved) == ({"s01": {}}, ())


def test_a_text_that_is_not_the_one_that_was_sealed_opens_nothing() -> None:
    whole = replace(small(quote("the keeper lit")), texts={"s01": (WHOLE + "More.\n").encode()})
    assert open_quotes(whole).salts == {"s01": {}}


def test_what_changes_is_counted() -> None:
    fingerprint = SEALED.fingerprint
    salts = open_paragraphs(WHOLE)[1].salt
    some = replace(SEALED, fingerprint=fingerprint.with_salts({2: {1: salts(1), 2: salts(2), 3: salts(3)}}))
    assert count_changes(some, {2: {2: salts(2), 3: salts(3), 4: salts(4), 5: salts(5)}}) == (2, 1)
    assert count_changes(some, {}) == (0, 3)
    assert count_changes(SEALED, {}) == (0, 0)


@pytest.mark.parametrize(
    "pasted",
    [
        pytest.param(LONG, id="it alone"),
        pytest.param(f"  {LONG}\n\n", id="with white space around it"),
        pytest.param(f"A heading\n\n{LONG}\n\nThe end.", id="among others"),
        pytest.param(LONG.replace(" before", "\nbefore").replace(" rang", "\nrang"), id="in several lines"),
        pytest.param(LONG.replace(" ", "\u00a0").replace("keeper", "kee\u00adper"), id="with characters that nobody sees"),
    ],
)  # fmt: skip
def test_a_pasted_paragraph_is_known_by_its_seals(pasted: str) -> None:
    assert read_pasted(SEALED, 2, pasted).seals == SEALED.fingerprint.paragraphs[1].seals


def test_a_short_paragraph_is_pasted_with_its_neighbours() -> None:
    assert SEALED.fingerprint.paragraphs[2].key == (3, 4)
    after = LONG.replace("Tuesday", "Friday")
    found = read_pasted(SEALED, 3, f"Before.\n\nThe end.\n\nBuy our paper!\n\n{after}\n\nSomething else.")
    assert found.text == "The end."


@pytest.mark.parametrize(
    ("number", "pasted", "message"),
    [
        pytest.param(2, " \n\n", "nothing was pasted", id="nothing"),
        pytest.param(2, LONG.replace("Tuesday", "Friday"), "that is s01#4, not s01#2", id="another paragraph"),
        pytest.param(
            2, LONG.replace("Tuesday", "Sunday"), "that is not s01#2 as it was sealed: some of its words or marks differ", id="a word"
        ),
        pytest.param(2, LONG.partition(",")[0], "what was pasted has 11", id="a part of it"),
        pytest.param(
            3, "The end.", "is sealed together with its neighbours: paste the paragraphs 3, 4, a line each", id="short"
        ),
        pytest.param(3, "The end.", "Of what was pasted, no line is as long as 4", id="what is missing"),
        pytest.param(
            3, f"The start.\n{LONG.replace('Tuesday', 'Friday')}", "Of what was pasted, all are as long, but some word differs", id="a word of a short one"
        ),
    ],
)  # fmt: skip
def test_what_is_not_that_paragraph_is_refused_with_what_it_may_be(number: int, pasted: str, message: str) -> None:
    with pytest.raises(NotThatParagraphError) as refused:
        read_pasted(SEALED, number, pasted)
    assert message in str(refused.value)


def test_lines_of_one_length_are_tried_where_they_follow_each_other_first() -> None:
    """However many there are: those of a poem, of a list."""
    lines = [f"The boat {number} came in at dusk." for number in range(40)]
    poem = seed(text="\n".join(lines), sealed=True)
    assert poem.fingerprint.paragraphs[4].key == tuple(range(5, 35))
    assert read_pasted(poem, 5, "\n\n".join(lines)).text == lines[4]
