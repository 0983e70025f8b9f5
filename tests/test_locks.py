import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["package-lock.json", "requirements.txt"])
def test_a_lock_names_no_registry(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "sha512-" in text or "--hash=sha256:" in text
    assert '"resolved"' not in text
    # npm notes whom one may support; that is no place to download from
    assert "://" not in re.sub(r'"url": "[^"]*"', "", text)
