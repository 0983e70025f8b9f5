from build_tools.compare.pairs import paired, renamed
from build_tools.model.note import Note


def closeness(a: int, b: int) -> float:
    return 10 - abs(a - b)


def test_the_most_alike_pair_first_and_each_once() -> None:
    assert paired([1, 5], [4, 6, 30], closeness) == [(5, 4), (1, 6)]


def test_what_is_not_alike_stays_alone() -> None:
    assert paired([1], [30], closeness) == []


class Word(Note):
    was: tuple[str, ...] = ()
    length: int


def likeness(a: Word, b: Word) -> float:
    return closeness(a.length, b.length)


def test_only_ids_that_are_gone_and_new_are_renames() -> None:
    before = {"a": Word(length=1), "b": Word(length=5)}
    after = {"a": Word(length=5), "c": Word(length=5)}
    assert renamed(before, after, likeness) == {"c": "b"}


def test_a_former_id_that_a_note_names_outweighs_likeness() -> None:
    before = {"a": Word(length=1), "b": Word(length=50)}
    after = {"c": Word(length=1), "d": Word(length=1, was=("a",)), "e": Word(length=9, was=("b",))}
    assert renamed(before, after, likeness) == {"d": "a", "e": "b"}
