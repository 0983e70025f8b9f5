"""The names in a text: of entities by any spelling, and other words with a capital."""

import pytest

from build_tools.fit.names import Gazetteer, capitalised
from build_tools.fit.spans import blank
from build_tools.model.entity import Entity
from build_tools.model.tokens import fold
from tests.explainers import many

ENTITIES = many(
    Entity,
    """\
    - {id: thorne, kind: person, name: Ada Thorne, short: Thorne, aliases: Mrs Thorne, forms: the keeper, titles: [President, Dr]}
    - {id: other, kind: person, name: Bo Thorne, short: Thorne}
    - {id: isle, kind: place, name: Low Isle, forms: [Low Islander, the isle’s]}
    - {id: sea, kind: place, name: Low Isle Sea}
    - {id: lamp, kind: term, name: lamp}
    """,
)
GAZETTEER = Gazetteer(ENTITIES)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ada Thorne lit it", {"thorne"}),
        ("Mrs Thorne lit it", {"thorne"}),
        ("the keeper lit it", {"thorne"}),
        ("Thorne lit it", {"thorne", "other"}),
        ("Thorne’s lamp", {"thorne", "other", "lamp"}),
        ("Thornes lit it", set()),
        ("the keepers lit it", set()),
        ("President of it", set()),
        ("a Low Islander", {"isle"}),
        ("the isle's boats", {"isle"}),
        ("the Low Isle Sea", {"sea"}),
        ("Low Isle", {"isle"}),
        ("low isle", set()),
        ("lamplight", set()),
        ("", set()),
    ],
)
def test_a_text_names_an_entity_by_any_whole_spelling_the_longest_first(text: str, named: set[str]) -> None:
    assert GAZETTEER.named_in(fold(text)) == named


def test_no_entities_name_nothing() -> None:
    assert Gazetteer([]).mentions("Ada Thorne") == ()
    assert not Gazetteer([]).knows("thorne")


def test_a_name_may_be_that_of_several() -> None:
    assert GAZETTEER.mentions("so Thorne lit it") == ((("thorne", "other"), 3, 9),)


def test_spellings_are_names_and_titles_are_not() -> None:
    assert GAZETTEER.is_name("no such name", "Low Isle")
    assert not GAZETTEER.is_name("President")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("President Thorne", ["President", "Thorne"]),
        ("the President, Dr Ada Thorne of Northwick", ["the", "President", "Dr", "Ada", "Thorne"]),
        ("thorne the keeper", ["thorne", "the", "keeper"]),
        ("Northwick", []),
    ],
)
def test_an_entity_s_own_words_are_those_of_its_spellings_and_titles(text: str, own: list[str]) -> None:
    assert [found.group() for found in GAZETTEER.own_words("thorne", text, 0, len(text))] == own


def test_entities_are_alike_if_they_are_of_one_kind() -> None:
    assert GAZETTEER.are_alike("thorne", "other")
    assert not GAZETTEER.are_alike("thorne", "isle")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("so Thorne of Low Isle came", ["Thorne", "Low", "Isle"]),
        ("The keeper. The lamp! Then: Who? So … The end", []),
        ("the keeper; The lamp", []),
        ('she said "The lamp"', []),
        ("(The lamp)", []),
        ("a | The lamp", []),
        ("so U.S. boats", ["U", "S"]),
        ("so McOake and O'Neill", ["McOake", "O'Neill"]),
        ("so the Anglo-Saxon", ["Anglo-Saxon"]),
        ("so Élodie and Žižek", ["Élodie", "Žižek"]),
        ("it is iPhone or eBay", []),
        ("so HMS Petrel", ["HMS", "Petrel"]),
        ("so 2nd Army", ["Army"]),
    ],
)
def test_words_with_a_capital_that_they_do_not_owe_to_where_they_stand(text: str, words: list[str]) -> None:
    assert [found.group() for found in capitalised(text)] == words


def test_what_is_taken_is_blanked_and_offsets_are_kept() -> None:
    blanked = blank("so Thorne came", [(3, 9)])
    assert len(blanked) == len("so Thorne came")
    assert [found.group() for found in capitalised(blanked)] == []
    assert blanked.endswith(" came")
