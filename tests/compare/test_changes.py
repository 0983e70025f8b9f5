import json
from dataclasses import replace

import pytest

from build_tools.compare.changes import Changes, PageChange, compare
from build_tools.compare.data import as_json
from build_tools.compare.markdown import as_html, as_markdown
from build_tools.compare.notes import NoteChange
from build_tools.compare.sections import summary
from build_tools.compare.terminal import as_text
from tests.compare.states import state
from tests.explainers import ENTITIES, claim

LIT = "evidence:\n  - {at: s01#2, quote: the keeper lit the lamp}"
RANG = "evidence:\n  - {at: s01#2, quote: children rang the bell}"
BEFORE = state(claim(LIT, name="lit", says="The lamp was lit.") + claim(RANG, name="rang", says="A bell rang."))
AFTER = state(
    claim(LIT, name="lit", says="The lamp was out.") + claim(LIT, name="cat", says="Cats <b>@fly</b> home."),
    "now",
    entities=ENTITIES.replace("lamp}", "lantern}"),
)
CHANGES = compare(
    replace(BEFORE, pages={"kept.md": "same", "index.md": "old", "gone.md": "x"}),
    replace(
        AFTER,
        pages={"kept.md": "same", "index.md": "new", "fresh.md": "x"},
        addresses={"lit": "index.md#claim-lit", "cat": "fresh.md#claim-cat"},
    ),
)


def text(changes: Changes) -> str:
    return "\n".join(line.plain for line in as_text(changes))


def test_pages_are_told_apart() -> None:
    assert CHANGES.pages == (
        PageChange("index.md", "changed"),
        PageChange("fresh.md", "added"),
        PageChange("gone.md", "removed"),
    )


def test_the_quoted_share_is_told_before_and_after() -> None:
    first, second = CHANGES.shares
    assert first.seed == "s01"
    assert first.before is not None
    assert first.after is not None
    assert first.before > first.after > 0
    assert (second.before, second.after) == (0.0, 0.0)


def test_other_notes_tell_the_keys_that_differ() -> None:
    (change,) = CHANGES.notes
    assert isinstance(change, NoteChange)
    assert (change.kind, change.id, change.what) == ("entity", "lamp", "changed")
    assert [value.key for value in change.values] == ["name"]


def test_the_summary_counts() -> None:
    assert summary(CHANGES) == (
        "1 claim added, 1 claim removed, 1 claim changed, 1 of them reworded, 1 other note changed, 3 pages affected."
    )
    assert summary(compare(BEFORE, BEFORE)) == "Nothing that readers see has changed."


def test_text_marks_words_without_colours() -> None:
    assert "  lit\n      says: The lamp was [-lit.-] {+out.+}\n" in text(CHANGES)


def test_errors_leave_pages_unknown_and_claims_told() -> None:
    changes = compare(BEFORE, replace(AFTER, errors=2))
    assert changes.pages is None
    assert "not known: now has 2 errors" in text(changes)
    assert [entry.id for entry in changes.added] == ["cat"]


def test_a_note_that_cannot_be_read_is_not_told_as_removed() -> None:
    broken = replace(AFTER.explainer, unreadable=frozenset({"rang"}))
    changes = compare(BEFORE, replace(AFTER, errors=1, explainer=broken))
    assert changes.removed == ()
    assert changes.unreadable == ("rang",)
    assert [change.id for change in changes.changed] == ["lit"]
    assert "Notes that cannot be read, left out here\n  rang\n" in text(changes)


def test_markdown_shows_notes_as_plain_text_and_calls_nobody() -> None:
    markdown = as_markdown(CHANGES)
    assert "&lt;b&gt;&#64;fly&lt;/b&gt;" in markdown
    assert "@" not in markdown
    assert "    - says: The lamp was <del>lit.</del> <ins>out.</ins>\n" in markdown
    assert "](" not in markdown


@pytest.mark.parametrize(("site", "start"), [(".", "./"), ("https://site.example/", "https://site.example/")])
def test_markdown_links_claims_and_pages_of_a_site(site: str, start: str) -> None:
    markdown = as_markdown(CHANGES, site)
    assert f"[<code>lit</code>]({start}index.html#claim-lit)" in markdown
    assert f"[<code>fresh.md</code>]({start}fresh.html) added" in markdown
    assert "- <code>gone.md</code> removed" in markdown


def test_html_is_a_page_with_nested_lists_and_no_foreign_markup() -> None:
    html = as_html(CHANGES, ".")
    assert html.startswith("<!doctype html>")
    assert '<a href="./index.html#claim-lit"><code>lit</code></a>' in html
    assert "<li>says: The lamp was <del>lit.</del> <ins>out.</ins></li>" in html
    assert "<b>" not in html


def test_json_holds_every_value() -> None:
    data = json.loads(as_json(CHANGES))
    assert data["version"] == 1
    assert (data["before"], data["after"]) == ("then", "now")
    assert [entry["id"] for entry in data["removed"]] == ["rang"]
    assert data["changed"][0]["says"][-1] == {"mark": "added", "words": "out."}
    assert data["changed"][0]["corroboration"]["trend"] == "level"
    assert data["pages"][0] == {"address": "index.md", "what": "changed"}


def test_what_is_sealed_otherwise_is_told_by_its_paragraphs() -> None:
    """Whether the text changed with it or not."""
    (old, other) = BEFORE.explainer.seeds
    paragraphs = old.fingerprint.paragraphs
    forged = replace(paragraphs[1], seals=(bytes(16), *paragraphs[1].seals[1:]))
    fingerprint = replace(old.fingerprint, paragraphs=(paragraphs[0], forged, *paragraphs[2:]))
    after = replace(BEFORE.explainer, seeds=(replace(old, fingerprint=fingerprint), other))
    (change,) = compare(BEFORE, replace(BEFORE, explainer=after)).notes
    assert isinstance(change, NoteChange)
    assert (change.kind, change.id) == ("fingerprint", "s01")
    assert [(value.key, value.after) for value in change.values] == [("paragraphs", "2")]
