"""A tiny explainer, invented whole, with quotes that overlap and a text long enough to leak; for the editions' tests."""

from pathlib import Path

from build_tools.write.seeds import add_seed, open_all

TEXT = """\
The Islet Herald
Before dawn on Monday the miller of Low Islet walked the whole length of the sea wall with a lantern, counted forty \
loose stones, wrote each of them down in a blue book, and told the harbour board that the wall would not outlast \
another winter unless somebody paid for mortar, for masons and for a cart to bring them both across the sand.
The board met for an hour, drank its tea, thanked the miller for the book, and put the matter off until the herring \
season was over, because, as the chairman said, a wall that has stood for ninety years may well be asked to stand for \
one more, whatever its stones may think of it.
Rain is expected.
"""

FILES = {
    "mkdocs.yml": """\
site_name: Low Islet
site_url: https://islet.example/
docs_dir: build/docs
site_dir: site
use_directory_urls: false
strict: true
nav: [index.md, walls/wall.md, doubts.md, people.md, bodies.md, seeds/index.md]
not_in_nav: |
  /seeds/
  /whole.md
  /offline.md
theme: {name: material, font: false}
plugins: [search]
markdown_extensions: [attr_list, def_list, footnotes, md_in_html, tables, toc]
extra: {downloads: https://islet.example/files/}
""",
    "seeds/h1_herald.record.yml": """\
title: {value: The Wall, found: outside the text}
publisher: {value: The Islet Herald, found: outside the text}
date: {value: 1931-02-02, found: outside the text}
address: {value: https://herald.example/the-wall/, found: outside the text}
furniture: 1
set-aside: [{paragraphs: 4, why: the weather of a day long gone}]
""",
    "site_src/notes/wall.yml": """\
- id: stones-were-loose
  says: The [[miller]] found parts of the wall to be anything but firm.
  evidence: [{at: h1#2, quote: the miller of Low Islet … counted forty loose stones}]
- id: stones-were-listed
  says: A list was made.
  evidence: [{at: h1#2, quote: "loose stones, wrote each of them down"}]
- id: no-stone-left-out
  says: It was complete.
  evidence: [{at: h1#2, quote: each of them}]
- id: tea-was-had
  says: There was a pause for refreshment at the [[board]].
  evidence: [{at: h1#3, quote: The board met … drank its tea}]
""",
    "site_src/entities/all.yml": """\
- {id: miller, kind: person, name: the miller, described: stones-were-loose}
- {id: board, kind: body, name: the board, forms: The board}
""",
    "site_src/questions/safe.yml": """\
- id: was-it-safe
  asks: Was the wall safe?
  kind: judgement
  positions:
    - {answer: No, claims: [stones-were-loose]}
    - {answer: It was left as it was, claims: [tea-was-had]}
  explained: Nobody says.
""",
    "site_src/pages/index.md": "---\nid: home\ntitle: Low Islet\nsummary: tea-was-had\n---\n\n## Why\n\n![[stones-were-loose]]\n\nMore on [[wall]].\n",
    "site_src/pages/walls/wall.md": "---\nid: wall\ntitle: The wall\nvoice: site\n---\n\n[Back](../index.md)\n\n## Why\n\n![[stones-were-listed]]\n![[no-stone-left-out]]\n\n![[was-it-safe]]\n\n```sh\n# no heading\n```\n",
    "site_src/pages/doubts.md": "---\nid: doubts\ntitle: Doubts\nvoice: site\n---\n\n![[questions]]\n",
}


def make_islet(root: Path) -> Path:
    """Writes the explainer to the folder `root`, its text to `root`/texts; returns the folder of texts."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for folder in ("tables", "assets"):
        (root / "site_src" / folder).mkdir()
    texts = root / "texts"
    texts.mkdir()
    (texts / "h1_herald.txt").write_text(TEXT, encoding="utf-8")
    add_seed(texts / "h1_herald.txt", root / "seeds")
    open_all(root, texts)
    return texts
