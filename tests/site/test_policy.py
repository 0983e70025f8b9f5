"""The pages' Content Security Policy names exactly the inline scripts that the pages carry."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

SITE = Path(__file__).parents[2] / "site"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="(?P<content>[^"]*)">')
SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
HASH = re.compile(r"'(sha256-[^']+)'")


def hashes(text: str) -> set[str]:
    """The hashes of the inline scripts that a browser would run (CSP Level 3); data blocks are none."""
    codes = [match["code"] for match in SCRIPT.finditer(text) if "json" not in match["attributes"]]
    return {f"sha256-{b64encode(sha256(code.encode()).digest()).decode()}" for code in codes}


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    found = {path.relative_to(SITE).as_posix(): path.read_text(encoding="utf-8") for path in SITE.rglob("*.html")}
    assert len(found) > 10, "build the site first: make site"
    return found


def test_every_page_carries_the_policy_before_any_script(pages: dict[str, str]) -> None:
    late = []
    for name, text in pages.items():
        policy = POLICY.search(text)
        if policy is None or policy.start() > text.index("<script"):
            late.append(name)
    assert late == []


def test_policy_names_the_inline_scripts_and_no_others(pages: dict[str, str]) -> None:
    named = {name for text in pages.values() for policy in POLICY.findall(text) for name in HASH.findall(policy)}
    carried = set().union(*map(hashes, pages.values()))
    assert carried
    assert named == carried, "templates/theme/partials/policy.html must name these: " + " ".join(sorted(carried))


def test_no_page_has_inline_styles_or_handlers(pages: dict[str, str]) -> None:
    inline = re.compile(r"<[a-z][^>]*\s(?:style|on[a-z]+)=\"[^\"]*\"|<style\b", re.I)
    assert [name for name, text in pages.items() if inline.search(text)] == []
