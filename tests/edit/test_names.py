import pytest

from build_tools.edit.names import suggested_id


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The keeper lit the lamp.", "keeper-lit-lamp"),
        ("[[ada-thorne|Thorne’s]] lamp of 1871", "thorne-lamp-1871"),
        ("[[ada-thorne]] rang", "ada-thorne-rang"),
        ("Zwölf Brüder", "zwolf-bruder"),
        ("one two three four five six seven eight", "one-two-three-four-five-six"),
        ("It was what it was", "it-was-what-it-was"),
        ("…", "note"),
    ],
)
def test_an_id_is_a_few_telling_words(text: str, name: str) -> None:
    assert suggested_id(text, ()) == name


def test_a_taken_id_is_not_suggested() -> None:
    assert suggested_id("The lamp", {"lamp", "lamp-2"}) == "lamp-3"
