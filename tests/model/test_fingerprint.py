"""Fingerprints: taking them, and finding a text in them."""

from hashlib import sha256

import pytest

from build_tools.model.fingerprint import DIGITS, Fingerprint, ParagraphPrint, Span, hashes, paragraphs_of, take
from build_tools.model.tokens import fold, tokens

PARAGRAPH = "On Tuesday the keeper lit the lamp, “the old lamp,” and the keeper lit the fire at seven o’clock."


def printed(text: str) -> ParagraphPrint:
    return take("a.txt", text.encode()).paragraphs[0]


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", ()),
        ("one", ("one",)),
        ("one\n\n \u00a0\ntwo \n", ("one", "two ")),
        ("one\r\n\r\ntwo\r\n", ("one\r", "two\r")),
        ("one\u2028still one\fstill one\n", ("one\u2028still one\fstill one",)),
    ],
)
def test_a_paragraph_is_a_line_that_is_not_blank(text: str, paragraphs: tuple[str, ...]) -> None:
    assert paragraphs_of(text) == paragraphs


def test_a_hash_is_the_first_48_bits_of_the_run_in_hexadecimal() -> None:
    assert hashes("the old lamp") == (sha256(b"the old lamp").hexdigest()[:12],)
    assert DIGITS * 4 == 48


def test_a_fingerprint_keeps_file_digest_and_counts_but_no_word() -> None:
    content = b"The lamp was dark.\n\nNobody came.\n"
    taken = take("s01.txt", content)
    assert (taken.file, taken.sha256) == ("s01.txt", sha256(content).hexdigest())
    assert [paragraph.words for paragraph in taken.paragraphs] == [4, 2]
    assert taken.words == 6
    assert "lamp" not in repr(taken)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    with_mark, without = take("a", b"\xef\xbb\xbfthe old lamp"), take("a", b"the old lamp")
    assert with_mark.paragraphs == without.paragraphs
    assert with_mark.sha256 != without.sha256


def test_a_file_that_is_not_utf8_has_no_fingerprint() -> None:
    with pytest.raises(UnicodeDecodeError):
        take("a", b"caf\xe9")


@pytest.mark.parametrize(
    ("number", "found"), [(0, False), (1, True), (2, True), (3, False), (-1, False)], ids=lambda value: str(value)
)
def test_paragraphs_are_counted_from_one(number: int, found: bool) -> None:
    taken = Fingerprint("a", "", (ParagraphPrint(1, ()), ParagraphPrint(2, ())))
    assert (taken.paragraph(number) is not None) == found


@pytest.mark.parametrize(
    ("part", "spans"),
    [
        pytest.param("the keeper lit", ((2, 5), (15, 18)), id="as often as it stands there"),
        pytest.param("On Tuesday the keeper lit the lamp", ((0, 7),), id="at the beginning"),
        pytest.param("seven o'clock.", ((21, 24),), id="at the end, its full stop a token"),
        pytest.param('lamp, "the old lamp,"', ((6, 14),), id="over quotation marks"),
        pytest.param("the lamp", (), id="two tokens are not enough"),
        pytest.param("", (), id="nothing stands nowhere"),
        pytest.param("the keeper lit the lamp and", (), id="a comma left out"),
        pytest.param("The keeper lit", (), id="another case"),
        pytest.param("the keeper li", (), id="half a word"),
        pytest.param("keeper lit the keeper", (), id="runs that stand there, in another order"),
        pytest.param(PARAGRAPH + " And more", (), id="longer than the paragraph"),
    ],
)
def test_a_part_is_found_where_its_tokens_stand_in_a_row(part: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert printed(PARAGRAPH).find(part) == tuple(Span(*span) for span in spans)


def test_every_piece_of_three_or_more_tokens_is_found_where_it_stands() -> None:
    folded, paragraph = fold(PARAGRAPH), printed(PARAGRAPH)
    found = tokens(folded)
    pieces = [(i, j) for i in range(len(found)) for j in range(i + 3, len(found) + 1)]
    assert pieces
    for i, j in pieces:
        assert Span(i, j) in paragraph.find(folded[found[i].start : found[j - 1].end])


def test_a_text_with_one_character_changed_or_left_out_is_not_found() -> None:
    folded, paragraph = fold(PARAGRAPH).rstrip("."), printed(PARAGRAPH)
    assert paragraph.find(folded)
    changed = [
        folded[:i] + other + folded[i + 1 :]
        for i, character in enumerate(folded)
        for other in ("x", "X", character.swapcase(), "")
        if other != character
    ]
    assert len(changed) > len(folded)
    for text in changed:
        assert not paragraph.find(text), text
