import gzip
import json
from pathlib import Path
from zipfile import ZipFile

import pytest

from build_tools.publish.leaks import RUN, leak_in, runs_of, search, words_of

WORDS = [f"word{number}" for number in range(60)]
TEXTS = {"s1": ("Title\n" + " ".join(WORDS)).encode()}
ALLOWED, TOO_MANY = " ".join(WORDS[3 : RUN + 2]), " ".join(WORDS[3 : RUN + 3])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Plain words, “quoted”.", ["plain", "words", "quoted"]),
        ("<p>a <b>c</b><sup>x</sup> d</p><!-- e --><script>f()</script>", ["a", "c", "d"]),
        ("Caf&eacute; &lt;i&gt;x&lt;/i&gt;", ["café", "x"]),
        (r'{"text": "a\u2019b\nc"}', ["text", "a", "b", "c"]),
    ],
    ids=["plain", "HTML", "escaped HTML", "JSON"],
)
def test_words_are_those_that_readers_see(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_as_much_as_a_quotation_may_hold_is_no_leak() -> None:
    runs = runs_of(TEXTS)
    assert leak_in(f"They wrote: {ALLOWED} and so on", "a.md", runs) is None
    leak = leak_in(f"They wrote: {TOO_MANY} and so on", "a.md", runs)
    assert leak is not None
    assert (leak.file, leak.seed, leak.words.split()[0]) == ("a.md", "s1", "word3")


@pytest.mark.parametrize(
    "hidden",
    [
        TOO_MANY.upper(),
        TOO_MANY.replace(" ", ",\n"),
        "".join(f"<mark>{word}</mark><sup>a</sup> " for word in TOO_MANY.split()),
        json.dumps({"a": f"<p>{TOO_MANY}</p>"}).replace("word9", "word\\u0039"),
    ],
    ids=["capitals", "punctuation", "tags", "escapes"],
)
def test_dress_hides_nothing(hidden: str) -> None:
    assert leak_in(hidden, "a", runs_of(TEXTS)) is not None


def test_looks_into_packed_files_and_says_what_it_cannot_read(tmp_path: Path) -> None:
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/b.txt", TOO_MANY)
        archive.writestr("in/c.woff2", b"\x00")
    (tmp_path / "d.xml.gz").write_bytes(gzip.compress(TOO_MANY.encode()))
    (tmp_path / "e.bin").write_bytes(b"\xff\xfe\x00")
    (tmp_path / "f.txt").write_text(ALLOWED, encoding="utf-8")
    found = search(sorted(tmp_path.iterdir()), TEXTS)
    assert found.read == 3
    assert [Path(leak.file).name for leak in found.leaks] == ["b.txt", "d.xml"]
    assert [Path(name).name for name in found.unread] == ["c.woff2", "e.bin"]
