from build_tools.compare.pairs import paired, renamed


def closeness(a: int, b: int) -> float:
    return 10 - abs(a - b)


def test_the_most_alike_pair_first_and_each_once() -> None:
    assert paired([1, 5], [4, 6, 30], closeness) == [(5, 4), (1, 6)]


def test_what_is_not_alike_stays_alone() -> None:
    assert paired([1], [30], closeness) == []


def test_only_ids_that_are_gone_and_new_are_renames() -> None:
    assert renamed({"a": 1, "b": 5}, {"a": 5, "c": 5}, closeness) == {"c": "b"}
