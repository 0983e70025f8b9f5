"""What stands beside a sentence."""

import pytest

from build_tools.model.entity import Entity
from build_tools.render.marks import corroboration, other_spellings


@pytest.mark.parametrize("origins", [(), ("The Post",)])
def test_one_origin_has_no_mark(origins: tuple[str, ...]) -> None:
    assert corroboration(origins) == ""


@pytest.mark.parametrize(
    ("origins", "dots", "words"),
    [
        (("The Post", "The Herald"), "voices-2", "2 independent sources bear this out: The Post, The Herald"),
        (("A", "B", "C", "D", "E"), "voices-4", "5 independent sources bear this out: A, B, C, D, E"),
        (('The "Post"', "B & C"), "voices-2", "2 independent sources bear this out: The &quot;Post&quot;, B &amp; C"),
    ],
)
def test_several_origins_have_dots_and_words(origins: tuple[str, ...], dots: str, words: str) -> None:
    mark = corroboration(origins)
    assert f'class="voices {dots}"' in mark
    assert f'aria-label="{words}"' in mark


@pytest.mark.parametrize(
    ("name", "short", "aliases", "spellings"),
    [
        ("Guild of Bakers", None, (), []),
        ("Jean-Luc Mayer", "Mayer", ("Jean-Luc Meier", "J. L. Mayr"), ["Meier", "Mayr"]),
        ("Harbour Organization", "HO", ("Harbour Organisation",), ["Organisation"]),
    ],
)
def test_other_spellings_are_the_words_that_names_lack(
    name: str, short: str | None, aliases: tuple[str, ...], spellings: list[str]
) -> None:
    entity = Entity.model_validate({"id": "x", "kind": "body", "name": name, "short": short, "aliases": aliases})
    assert list(other_spellings(entity)) == spellings
