"""The head of built pages, their links to statements and their former addresses: from a copy of the example, renamed."""

import json
import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from build_tools.cli import main
from tests.conftest import copy_example

THEME = Path(__file__).parents[2] / "templates" / "theme"
NASTY = 'A "lamp" & </script><b>more</b>'


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of a copy in which notes of all kinds were renamed and one page has a nasty title."""
    root = copy_example(tmp_path_factory.mktemp("head") / "example")
    source = root / "site_src"
    changed(root / "mkdocs.yml", "  name: material\n", f"  name: material\n  custom_dir: {THEME}\n")
    changed(root / "mkdocs.yml", "theme:\n", "extra:\n  repository: https://code.example/lamp\ntheme:\n")
    changed(source / "pages" / "lamp.md", "title: The lamp and the ferry\n", f"title: '{NASTY}'\nwas: [ferry, boat]\n")
    changed(source / "notes" / "night.yml", "- id: shutters-torn-off\n", "- id: shutters-torn-off\n  was: shutters\n")
    changed(source / "entities" / "people.yml", "- id: piers-oake\n", "- id: piers-oake\n  was: councillor\n")
    changed(
        source / "questions" / "passengers.yml", "- id: how-many-sailed\n", "- id: how-many-sailed\n  was: how-many\n"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1000000000")
        done = CliRunner().invoke(main, ["build", "--root", str(root)])
    assert done.exit_code == 0, done.output
    assert len(list((root / "site").rglob("*.html"))) > 10
    return root / "site"


def page(site: Path, name: str) -> str:
    return (site / name).read_text(encoding="utf-8")


def meta(html: str) -> dict[str, str]:
    found = re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', html)
    assert len(found) == len(dict(found))
    return {name: unescape(content) for name, content in found}


def graph(html: str) -> Any:
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.S)
    return json.loads(data)


def test_titles_and_descriptions_are_escaped(site: Path) -> None:
    html = page(site, "lamp.html")
    assert (
        "<title>A &quot;lamp&quot; &amp; &lt;/script&gt;&lt;b&gt;more&lt;/b&gt; · The lamp of Gullholm</title>" in html
    )
    assert "<b>more" not in html.partition("</head>")[0]
    assert meta(html)["og:title"] == meta(html)["og:image:alt"] == NASTY
    assert meta(html)["description"] == meta(html)["og:description"]


def test_data_for_machines_is_valid_and_cannot_end_its_script(site: Path) -> None:
    for path in [path for path in site.rglob("*.html") if path.name not in ("404.html", "ferry.html", "boat.html")]:
        told = graph(path.read_text(encoding="utf-8"))
        assert told["@context"] == "https://schema.org"
        assert told["dateModified"] == "2001-09-09"
    assert graph(page(site, "lamp.html"))["headline"] == NASTY


def test_the_head_leads_to_the_page_s_own_address_and_picture(site: Path) -> None:
    html = page(site, "lamp.html")
    assert '<link rel="canonical" href="https://gullholm.example/lamp.html">' in html
    assert meta(html)["og:url"] == "https://gullholm.example/lamp.html"
    assert (meta(html)["og:type"], meta(page(site, "index.html"))["og:type"]) == ("article", "website")
    picture = meta(html)["og:image"].removeprefix("https://gullholm.example/")
    assert (site / picture).read_bytes().startswith(b"\x89PNG")
    assert meta(html)["twitter:card"] == "summary_large_image"


def test_a_page_tells_how_long_it_takes_and_of_when_its_sources_are(site: Path) -> None:
    facts = re.search(r'<p class="facts"[^>]*>(.*?)</p>', page(site, "lamp.html"))
    assert facts
    assert re.fullmatch(r"2 minutes to read · As of its sources, 12 March 1957 to .+", facts[1])


def test_a_page_can_be_cited(site: Path) -> None:
    html = page(site, "timeline.html")
    assert (
        "The lamp of Gullholm. (2001, September 9). <cite>Timeline</cite>. https://gullholm.example/timeline.html"
        in html
    )
    assert "“Timeline”, The lamp of Gullholm, 9 September 2001, https://gullholm.example/timeline.html" in html
    assert "@misc{the-lamp-of-gullholm-timeline," in unescape(html)


def test_each_statement_has_a_link_and_a_line_to_correct(site: Path) -> None:
    html = page(site, "lamp.html")
    anchors = re.findall(r'<span class="claim [^"]*" id="(claim-[^"]+)">', html)
    assert len(anchors) > 5
    assert re.findall(r'<a class="permalink" href="#([^"]+)"[^>]* tabindex="-1" aria-hidden="true"', html) == anchors
    listed = html.partition('<details class="statements">')[2].partition("</details>")[0]
    assert re.findall(r'href="#([^"]+)"', listed) == anchors
    source = site.parent / "site_src" / "notes" / "night.yml"
    lines = source.read_text(encoding="utf-8").split("\n")
    found = re.search(r'href="#claim-petrel-strikes-the-teeth".*?notes/night.yml#L(\d+)"', listed)
    assert found
    assert lines[int(found[1]) - 1] == "- id: petrel-strikes-the-teeth"


def test_a_page_leads_to_its_own_file_for_correction(site: Path) -> None:
    for name, file in [("lamp", "site_src/pages/lamp.md"), ("seeds/a01", "seeds/a01_dark_lamp.record.yml")]:
        assert f'<a href="https://code.example/lamp/blob/HEAD/{file}#L' in page(site, f"{name}.html")


@pytest.mark.parametrize(
    ("name", "anchor"),
    [("lamp", "claim-shutters"), ("timeline", "claim-shutters"), ("people", "councillor"), ("lamp", "how-many")],
)
def test_former_anchors_are_kept(site: Path, name: str, anchor: str) -> None:
    assert page(site, f"{name}.html").count(f'id="{anchor}"') == 1


def test_a_former_anchor_leaves_the_contents_as_they_are(site: Path) -> None:
    contents = re.findall(
        r'<a href="#piers-oake" class="md-nav__link">\s*(.*?)\s*</a>', page(site, "people.html"), re.S
    )
    assert {re.sub(r"<[^>]+>|\s+", " ", text).strip() for text in contents} == {"Piers Oake"}


@pytest.mark.parametrize("former", ["ferry", "boat"])
def test_a_former_address_leads_on(site: Path, former: str) -> None:
    html = page(site, f"{former}.html")
    assert '<meta http-equiv="refresh" content="0; url=lamp.html">' in html
    assert '<a href="lamp.html">A &quot;lamp&quot; &amp; &lt;/script&gt;&lt;b&gt;more&lt;/b&gt;</a>' in html
    assert '<link rel="canonical" href="https://gullholm.example/lamp.html">' in html
    assert former not in page(site, "sitemap.xml")


def test_what_stands_at_a_page_s_end_is_not_searched(site: Path) -> None:
    found = json.loads(page(site, "search/search_index.json"))["docs"]
    assert len(found) > 10
    assert [entry["location"] for entry in found if "@misc" in entry["text"] or "minute to read" in entry["text"]] == []


def test_the_page_for_lost_readers_leads_to_all_main_pages_and_to_the_search(site: Path) -> None:
    html = page(site, "404.html")
    content = html.partition("<article")[2].partition("</article>")[0]
    names = ("index", "lamp", "timeline", "people", "bodies", "places", "documents", "terms", "seeds/index")
    assert re.findall(r'href="([^"]+)"', content) == [f"/{name}.html" for name in names]
    assert re.search(r'<form [^>]*action="/index.html" method="get">\s*<label for="find">', content)
    assert '<a class="md-skip" href="#not-found">' in html
    assert meta(html)["robots"] == "noindex"
    assert [
        address for address in re.findall(r'<(?:script|link)[^>]* (?:src|href)="([^"]+)"', html) if address[0] != "/"
    ] == []
