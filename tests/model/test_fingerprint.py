"""Fingerprints: sealing a text, opening parts of it, and finding a quote in what is open."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import pbkdf2_hmac, sha256
from hmac import digest

import pytest

from build_tools.model.fingerprint import (
    KEY_TOKENS,
    SIZE,
    Fingerprint,
    OpenParagraph,
    SealedParagraph,
    Span,
    decode,
    encode,
    key_numbers,
    open_paragraph,
    open_paragraphs,
    paragraphs_of,
    seal,
    take,
)
from build_tools.model.tokens import fold, tokens

PARAGRAPH = "On Tuesday the keeper lit the lamp, “the old lamp,” and the keeper lit the fire at seven o’clock, early."
SHORT = "A heading\n" + PARAGRAPH + "\nThe end.\n"


def opened(text: str = PARAGRAPH, number: int = 1) -> OpenParagraph:
    return open_paragraphs(text)[number - 1]


def sealed(text: str = PARAGRAPH, salts: Mapping[int, bytes] | None = None, number: int = 1) -> SealedParagraph:
    """A paragraph of a text with these salts open; with all of them, unless they are given."""
    paragraph = opened(text, number)
    everything = {index: paragraph.salt(index) for index in range(len(paragraph.tokens))}
    return replace(
        take("a.txt", text.encode()).paragraphs[number - 1], salts=everything if salts is None else dict(salts)
    )


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


def test_seals_are_made_as_the_module_says() -> None:
    """Written out once more, so that nobody changes how without a test that fails."""
    text = " ".join(f"word{number}" for number in range(KEY_TOKENS))
    key = pbkdf2_hmac("sha256", text.encode(), b"explainer", 20_000)
    salt = digest(key, b"1:1", "sha256")[:16]
    assert take("a", text.encode()).paragraphs[0].seals[1] == sha256(salt + b" word1").digest()[:16]
    assert take("a", text.encode()).paragraphs[0].seals[0] == seal(digest(key, b"1:0", "sha256")[:16], "word0")
    assert SIZE == 16


def test_a_fingerprint_keeps_file_digest_and_counts_but_no_word_and_no_salt() -> None:
    content = b"The lamp was dark.\n\nNobody came.\n"
    taken = take("s01.txt", content)
    assert (taken.file, taken.sha256) == ("s01.txt", sha256(content).hexdigest())
    assert [paragraph.words for paragraph in taken.paragraphs] == [4, 2]
    assert [len(paragraph.seals) for paragraph in taken.paragraphs] == [5, 3]
    assert taken.words == 6
    assert "lamp" not in repr(taken)
    assert not any(paragraph.salts for paragraph in taken.paragraphs)


def test_a_salt_that_is_open_says_nothing_of_a_neighbour_with_the_same_key() -> None:
    whole = open_paragraphs("A lamp.\nA bell.\nA boat.\n")
    assert len({paragraph.key for paragraph in whole}) == 1, "they are so short that they share a key"
    assert len({paragraph.salt(1) for paragraph in whole}) == len(whole)


def test_no_two_seals_are_alike_though_their_words_are() -> None:
    seals = take("a", b"the the the the").paragraphs[0].seals
    assert len(set(seals)) == len(seals) == 4


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(PARAGRAPH, id="the same"),
        pytest.param("  " + PARAGRAPH.replace(" ", "\u00a0 ") + "\t", id="other white space"),
        pytest.param(PARAGRAPH.replace("“", '"').replace("”", '"').replace("’", "'"), id="straight quotation marks"),
        pytest.param(PARAGRAPH.replace("keeper", "kee\u00adper").replace("fire", "fi\u200bre"), id="invisible characters"),
    ],
)  # fmt: skip
def test_what_folds_alike_is_sealed_alike(text: str) -> None:
    assert opened(text).seals == opened().seals


@pytest.mark.parametrize(("old", "new"), [("lit", "Lit"), (",", ";"), ("early", "late"), (", early", ",early")])
def test_any_change_changes_every_seal(old: str, new: str) -> None:
    other = opened(PARAGRAPH.replace(old, new))
    assert not set(other.seals) & set(opened().seals)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    with_mark, without = take("a", b"\xef\xbb\xbfthe old lamp"), take("a", b"the old lamp")
    assert with_mark.paragraphs == without.paragraphs
    assert with_mark.sha256 != without.sha256


def test_a_file_that_is_not_utf8_has_no_fingerprint() -> None:
    with pytest.raises(UnicodeDecodeError):
        take("a", b"caf\xe9")


@pytest.mark.parametrize(
    ("sizes", "furniture", "keys"),
    [
        ([], (), []),
        ([300], (), [(1,)]),
        ([9], (), [(1,)]),
        ([300, 300], (), [(1,), (2,)]),
        ([300, 9, 300], (), [(1,), (2, 3), (3,)]),
        ([9, 300], (), [(1, 2), (2,)]),
        ([300, 9], (), [(1,), (1, 2)]),
        ([9, 9, 300], (), [(1, 2, 3), (2, 3), (3,)]),
        ([90, 90, 90], (), [(1, 2, 3), (1, 2, 3), (1, 2, 3)]),
        ([240], (), [(1,)]),
        ([239, 240], (), [(1, 2), (2,)]),
        ([180, 15, 180], (2,), [(1, 3), (1, 2, 3), (1, 3)]),
    ],
)
def test_a_short_paragraph_is_sealed_with_those_after_it_or_at_the_end_before(
    sizes: list[int], furniture: tuple[int, ...], keys: list[tuple[int, ...]]
) -> None:
    """And no paragraph of the text itself with furniture, which nobody can paste."""
    assert key_numbers(sizes, furniture) == keys


def test_a_short_paragraph_cannot_be_guessed_alone() -> None:
    alone, among = opened("The end."), opened(SHORT, 3)
    assert alone.text == among.text
    assert not set(alone.seals) & set(among.seals)
    assert open_paragraph(3, (1, 2, 3), paragraphs_of(SHORT)).seals == take("a", SHORT.encode()).paragraphs[2].seals


@pytest.mark.parametrize(
    ("number", "found"), [(0, False), (1, True), (2, True), (3, False), (-1, False)], ids=lambda value: str(value)
)
def test_paragraphs_are_counted_from_one(number: int, found: bool) -> None:
    taken = Fingerprint("a", "", (SealedParagraph(1, (), (1,)), SealedParagraph(2, (), (2,))))
    assert (taken.paragraph(number) is not None) == found


PARTS = [
    pytest.param(["the keeper lit"], [(2, 5)], id="the first of several places"),
    pytest.param(["On Tuesday the keeper lit the lamp"], [(0, 7)], id="at the beginning"),
    pytest.param(["o'clock, early."], [(22, 26)], id="at the end, its full stop a token"),
    pytest.param(['lamp, "the old lamp,"'], [(6, 14)], id="over quotation marks"),
    pytest.param(["keeper"], [(3, 4)], id="one word"),
    pytest.param(['"'], [(8, 9)], id="one mark"),
    pytest.param(["Tuesday", "fire", "early"], [(1, 2), (19, 20), (24, 25)], id="three parts"),
    pytest.param(["the keeper", "fire"], [(15, 17), (19, 20)], id="parts as near each other as can be"),
    pytest.param(["lit", "lit"], [(4, 5), (17, 18)], id="the same part twice"),
]
NOWHERE = [
    pytest.param(["the keeper lit the lamp and"], id="a comma left out"),
    pytest.param(["The keeper lit"], id="another case"),
    pytest.param(["the keeper li"], id="half a word"),
    pytest.param(["keeper lit the keeper"], id="words that stand there, in another order"),
    pytest.param(["lamp , the"], id="a space put in"),
    pytest.param(["fire", "the lamp,"], id="parts in another order"),
    pytest.param(["lit the lamp", "the lamp,"], id="parts that overlap"),
    pytest.param([PARAGRAPH + " And more"], id="longer than the paragraph"),
    pytest.param(["the keeper", ""], id="a part of nothing"),
    pytest.param([""], id="nothing"),
]


@pytest.mark.parametrize(("parts", "spans"), PARTS)
def test_the_parts_of_a_quote_are_found_where_they_follow_each_other(
    parts: list[str], spans: list[tuple[int, int]]
) -> None:
    expected = tuple(Span(*span) for span in spans)
    assert sealed().find(parts) == opened().find(parts) == expected


@pytest.mark.parametrize("parts", NOWHERE)
def test_what_does_not_stand_there_is_found_nowhere(parts: list[str]) -> None:
    folded = [fold(part) for part in parts]
    assert sealed().find(folded) is opened().find(folded) is None


def test_every_piece_is_found() -> None:
    folded, paragraph = fold(PARAGRAPH), sealed()
    found = tokens(folded)
    pieces = [(i, j) for i in range(len(found)) for j in range(i + 1, len(found) + 1)]
    assert len(pieces) > 300
    for i, j in pieces:
        piece = folded[found[i].start : found[j - 1].end]
        (span,) = paragraph.find([piece]) or ()
        assert folded[found[span.start].start : found[span.end - 1].end] == piece


def test_a_text_with_one_character_changed_or_left_out_is_not_found() -> None:
    folded, paragraph = fold(PARAGRAPH), sealed()
    assert paragraph.find([folded])
    changed = [
        folded[:i] + other + folded[i + 1 :]
        for i, character in enumerate(folded)
        for other in ("x", "X", character.swapcase(), "")
        if other != character
    ]
    assert len(changed) > len(folded)
    for text in changed:
        # a mark cut off at either end leaves a quote that does stand there
        assert not paragraph.find([text]) or text in folded, text


@pytest.mark.parametrize(
    ("tokens_open", "parts", "found"),
    [
        pytest.param({3, 4}, ["keeper lit"], True, id="what is open"),
        pytest.param({3}, ["keeper lit"], False, id="what is open in part"),
        pytest.param({4}, ["keeper lit"], False, id="but its first word"),
        pytest.param({3, 4, 19}, ["keeper lit", "fire"], True, id="two parts that are open"),
        pytest.param({3, 4}, ["keeper lit", "fire"], False, id="two parts, of which one is"),
        pytest.param({16, 17}, ["keeper lit"], True, id="the second place, if that is open"),
        pytest.param(set(), ["keeper lit"], False, id="nothing"),
    ],
)
def test_only_what_is_open_is_found(tokens_open: set[int], parts: list[str], found: bool) -> None:
    salts = {index: opened().salt(index) for index in tokens_open}
    assert (sealed(salts=salts).find(parts) is not None) is found


@pytest.mark.parametrize("salt", [b"", b"\0" * SIZE, opened().salt(3), opened(SHORT, 2).salt(4)])
def test_a_wrong_salt_opens_nothing(salt: bytes) -> None:
    right = {3: opened().salt(3), 4: opened().salt(4)}
    assert sealed(salts=right).find(["keeper lit"])
    if salt != right[4]:
        assert sealed(salts=right | {4: salt}).find(["keeper lit"]) is None
    assert sealed(salts={3: right[4], 4: right[3]}).find(["keeper lit"]) is None


def test_a_fingerprint_has_the_salts_that_it_is_given_and_no_others() -> None:
    whole = take("a", SHORT.encode())
    salt = opened(SHORT, 2).salt(3)
    some = whole.with_salts({2: {3: salt}, 9: {1: salt}})
    assert [dict(paragraph.salts) for paragraph in some.paragraphs] == [{}, {3: salt}, {}]
    assert some.paragraphs[1].find(["keeper"])
    assert some.with_salts({}) == whole
    assert some.with_salts({}).paragraphs[1].find(["keeper"]) is None


def test_salts_and_seals_are_written_in_twenty_two_characters() -> None:
    for value in (b"\0" * SIZE, b"\xff" * SIZE, opened().salt(0)):
        assert len(encode(value)) == 22
        assert decode(encode(value)) == value
    with pytest.raises(ValueError, match="is no Base64"):
        decode("a")


@pytest.mark.parametrize("number", range(1, 6))
def test_the_seals_of_any_paragraph_come_out_of_it_and_what_its_key_is_made_from(number: int) -> None:
    text = f"{SHORT}\u201cFrom the paper\u201d\n{PARAGRAPH} {PARAGRAPH}\n"
    paragraph = take("a", text.encode()).paragraphs[number - 1]
    lines = [paragraphs_of(text)[n - 1] for n in paragraph.key]
    assert open_paragraph(number, paragraph.key, lines).seals == paragraph.seals
    assert open_paragraph(number, paragraph.key, [*lines[:-1], lines[-1] + " more"]).seals != paragraph.seals
