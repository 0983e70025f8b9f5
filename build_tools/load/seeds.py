"""Reads seeds: a record and a fingerprint each, and the texts where they are at hand."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from build_tools.load.codes import FINGERPRINT_BROKEN, TEXT_MISSING
from build_tools.load.files import TextFile, read_text
from build_tools.load.notes import read_note
from build_tools.model.explainer import Texts
from build_tools.model.finding import Finding
from build_tools.model.fingerprint import Fingerprint, ParagraphPrint
from build_tools.model.place import Place
from build_tools.model.seed import Record, Seed

RECORD = ".record.yml"
FINGERPRINT = ".fingerprint.json"


def short_name(stem: str) -> str:
    """A seed's short name: what stands before the first underscore of its file's name."""
    return stem.partition("_")[0]


def read_seeds(folder: Path, root: Path) -> tuple[list[Seed], frozenset[str], list[Finding]]:
    """All seeds that have a record and a fingerprint, the short names of the others, and the findings."""
    seeds: list[Seed] = []
    unreadable: set[str] = set()
    findings: list[Finding] = []
    for path in sorted(folder.glob(f"*{RECORD}")):
        stem = path.name.removesuffix(RECORD)
        record = read_note(Record, read_text(path, root))
        fingerprint, broken = _read_fingerprint(path.with_name(stem + FINGERPRINT), root)
        findings += [*record.findings, *broken]
        if record.notes and fingerprint:
            seeds.append(Seed(short_name(stem), record.notes[0], fingerprint))
        else:
            unreadable.add(short_name(stem))
    return seeds, frozenset(unreadable), findings


def _read_fingerprint(path: Path, root: Path) -> tuple[Fingerprint | None, list[Finding]]:
    place = Place(path.relative_to(root).as_posix())
    hint = "Make it anew from the seed’s text: explainer seed add FILE"
    if not path.is_file():
        return None, [FINGERPRINT_BROKEN.at(place, "the seed’s fingerprint is missing", hint)]
    file: TextFile = read_text(path, root)
    try:
        return fingerprint_from_json(json.loads(file.text or "")), list(file.findings)
    except (ValueError, KeyError, TypeError) as error:
        return None, [FINGERPRINT_BROKEN.at(place, f"the fingerprint cannot be read: {error}", hint)]


def fingerprint_from_json(data: Any) -> Fingerprint:
    """Reads a fingerprint's JSON. Raises KeyError, TypeError or ValueError where it is not of that form."""
    return Fingerprint(
        data["file"],
        data["sha256"],
        tuple(ParagraphPrint(int(words), tuple(str(hashes).split())) for words, hashes in data["paragraphs"]),
    )


def fingerprint_to_json(fingerprint: Fingerprint, made_by: str) -> str:
    """A fingerprint as JSON, a paragraph a line: its number of words, and its hashes."""
    head = {
        "made-by": made_by,
        "form": "a line a paragraph: words, and the first 48 bits of SHA-256 of each run of three tokens",
        "file": fingerprint.file,
        "sha256": fingerprint.sha256,
    }
    lines = ",\n".join(json.dumps([p.words, " ".join(p.hashes)]) for p in fingerprint.paragraphs)
    return json.dumps(head, indent=1, ensure_ascii=False)[:-2] + f',\n "paragraphs": [\n{lines}\n ]\n}}\n'


def read_seed_texts(folder: Path, seeds: Iterable[Seed]) -> tuple[Texts, list[Finding]]:
    """The seeds' files from a folder that holds them under the names that their fingerprints give."""
    texts: dict[str, bytes] = {}
    findings: list[Finding] = []
    for seed in seeds:
        path = folder / seed.fingerprint.file
        if path.is_file():
            texts[seed.name] = path.read_bytes()
        else:
            message = f"the folder of texts has no {seed.fingerprint.file}"
            findings.append(TEXT_MISSING.at(seed.record.place, message, f"Put it into {folder} or leave --texts out"))
    return texts, findings
