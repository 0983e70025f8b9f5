"""A tiny explainer, invented whole, whose seeds hold what is hard to prove: for the page that proves a pasted paragraph."""

import re
import shutil
from pathlib import Path

from build_tools.load.explainer import BUILTIN_TEMPLATES
from build_tools.write.seeds import add_seed, open_all
from build_tools.write.starter import BUILTIN_ASSETS, STARTER, THEME

REPOSITORY = "https://code.example/gauge"

LONG = (
    "On Monday the gauge at Saltby stood at 3.2 metres, the keeper said; on Tuesday the gauge at Saltby stood at 12 500 "
    "millimetres less, or 40 %, and “nobody minded it,” the keeper said … that was all, because the well-known pilot "
    "Jo O’Hara had gone inland with the only ladder, two lamps, a bag of chalk, and the dog that barks at herons "
    "whenever the tide turns before noon: such was the week, and such was the tide, and of the boats that were counted on the "
    "Wednesday none came back in before the Thursday after the next. "
    + " ".join(f"Boat {number}." for number in range(60))
)
SHORT = "Rain came on Friday."
STRANGE = (
    "# Cafe\u0301 Øre\u00adsund sold 12\u00a0500 crabs at −5\u202f°C for $3.50 each (−\u200b40\u00a0%) in 2013–19; 東京の潮 and น้ำขึ้น "
    "read “‘high’ ‐ low‑water”... or so: ‹the› sign said, ²nd of its kind—it’s “A. B. C’s” own, 1/2 of it at 07:30. "
    "The rest of the board had been painted over in three colours by somebody with little patience and a broad brush, so that "
    "neither the price of mussels nor the name of the landlord could be made out from the road. "
    + " ".join(f"Board {number}." for number in range(60))
)
OTHER = (
    "The surveyors of the coast met at Low Point in 1952, drank what there was, counted the posts along the dunes twice "
    "over, found one more the second time, and agreed to publish the smaller figure in their yearly report."
)

NOTES = """\
- id: gauge-at-saltby
  says: The gauge at Saltby stood at 3.2 metres.
  evidence: [{at: g1#2, quote: the gauge at Saltby stood at 3.2 metres}]
- id: posts-were-counted
  says: The posts along the dunes were counted twice.
  evidence: [{at: g2#1, quote: The surveyors … counted the posts along the dunes twice}]
"""

RECORD = """\
title: {{value: {title}, found: outside the text}}
publisher: {{value: {publisher}, found: outside the text}}
date: {{value: 1957-03-12, found: outside the text}}
language: en
"""

NAVIGATION = """\
nav:
  - Home: index.md
  - The sources: seeds/index.md
  - About:
      - Contribute: contribute/index.md
      - Prove a quote: contribute/prove.md
not_in_nav:"""


def make_gauge(root: Path) -> Path:
    """Writes the explainer to the folder `root`, ready to build, its texts to `root`/texts; returns that folder of texts."""
    config = (STARTER / "mkdocs.yml").read_text(encoding="utf-8")
    config, renamed = re.subn(r"^site_name: .*$", "site_name: The Gauge", config, count=1, flags=re.M)
    config, laid = re.subn(r"^nav:\n.*?^not_in_nav:", NAVIGATION, config, count=1, flags=re.M | re.S)
    config, set_up = re.subn(r"^extra:\n", f"extra:\n  repository: {REPOSITORY}\n", config, count=1, flags=re.M)
    assert renamed == laid == set_up == 1
    texts = root / "texts"
    files = {
        root / "mkdocs.yml": config,
        root / "site_src/notes/tide.yml": NOTES,
        root
        / "site_src/pages/index.md": "---\nid: home\ntitle: The Gauge\nsummary: [gauge-at-saltby, posts-were-counted]\n---\n",
        root / "seeds/g1_the_gauge.record.yml": RECORD.format(title="The Gauge & “the Tide”", publisher="Saltby Post")
        + "furniture: 1\nset-aside: [{paragraphs: 3-4, why: of no account}]\n",
        root / "seeds/g2_posts.record.yml": RECORD.format(title="The Posts", publisher="The Coast")
        + "rights: open\nlicence: CC-BY-4.0\n",
        root / "seeds/g3_empty.record.yml": RECORD.format(title="Nothing Yet", publisher="The Coast")
        + "set-aside: [{paragraphs: 1, why: not read yet}]\n",
        texts / "g1_the_gauge.txt": f"Saltby Post\n{LONG}\n{SHORT}\n{STRANGE}\n",
        texts / "g2_posts.txt": f"{OTHER}\n",
        texts / "g3_empty.txt": f"{OTHER.replace('1952', '1953')}\n",
    }
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for folder in ("entities", "questions", "tables"):
        (root / "site_src" / folder).mkdir()
    shutil.copytree(BUILTIN_ASSETS, root / "site_src/assets")
    shutil.copytree(BUILTIN_TEMPLATES / THEME, root / "templates" / THEME)
    for path in sorted(texts.iterdir()):
        add_seed(path, root / "seeds")
    open_all(root, texts)
    return texts
