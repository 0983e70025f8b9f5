"""Where the texts are at hand, the fingerprints are proved against them."""

import pytest

from build_tools.check.fingerprints import check
from tests.explainers import TEXT, explainer, lines


@pytest.mark.parametrize(
    ("content", "differs"),
    [
        pytest.param(TEXT.encode(), False, id="the text itself"),
        pytest.param(TEXT.replace("lamp", "lump", 1).encode(), True, id="a letter changed"),
        pytest.param(TEXT.encode() + b"\n", True, id="a blank line more"),
        pytest.param(b"caf\xe9", True, id="not UTF-8"),
        pytest.param(b"", True, id="nothing"),
    ],
)
def test_a_text_is_the_one_that_its_fingerprint_was_taken_from(content: bytes, differs: bool) -> None:
    findings = lines(check(explainer(texts={"s01": content})))
    assert findings == (["seeds/s01.record.yml:1 fingerprint-differs"] if differs else [])


def test_without_texts_there_is_nothing_to_say() -> None:
    assert not list(check(explainer()))
