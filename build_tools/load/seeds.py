"""Reads seeds: a record, a fingerprint and the open salts of each, and the texts where they are at hand."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from build_tools.load.codes import FINGERPRINT_BROKEN, SALTS_BROKEN, TEXT_MISSING
from build_tools.load.files import read_text
from build_tools.load.notes import read_note
from build_tools.model.explainer import Texts
from build_tools.model.finding import Finding
from build_tools.model.fingerprint import Fingerprint, SealedParagraph, decode, encode
from build_tools.model.place import Place
from build_tools.model.seed import SALTS, Record, Seed

RECORD = ".record.yml"
FINGERPRINT = ".fingerprint.json"
"""The endings of a seed's files, beside SALTS."""

_SALT = re.compile(r"(?P<paragraph>[1-9]\d{0,5}):(?P<token>\d{1,6}) (?P<salt>[A-Za-z0-9_-]{22})")
_HINT = "Make it anew from the seed’s text: explainer seed add FILE"

Salts = Mapping[int, Mapping[int, bytes]]
"""Open salts by the paragraph's number and the token's index."""


class _Paragraph(BaseModel):
    words: Annotated[int, Field(ge=0)]
    key: Annotated[list[Annotated[int, Field(ge=1)]], Field(min_length=1)]
    seals: Annotated[str, StringConstraints(pattern=r"^(?:[A-Za-z0-9_-]{22}(?: [A-Za-z0-9_-]{22})*)?$")]


class _Form(BaseModel):
    """A fingerprint's JSON."""

    model_config = ConfigDict(strict=True, extra="ignore")

    file: Annotated[str, StringConstraints(pattern=r"^[^/\\]+$")]
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    paragraphs: list[_Paragraph]

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        for number, paragraph in enumerate(self.paragraphs, 1):
            if paragraph.words > len(paragraph.seals.split()):
                raise ValueError(f"paragraph {number} has more words than seals")
            if (
                number not in paragraph.key
                or paragraph.key != sorted(set(paragraph.key))
                or paragraph.key[-1] > len(self.paragraphs)
            ):
                raise ValueError(
                    f"the key of paragraph {number} is not made from itself and others there are, in order"
                )
        return self


@dataclass(frozen=True, slots=True)
class ReadSalts:
    """The salts of a file, and what is wrong with it."""

    salts: Salts
    findings: tuple[Finding, ...] = ()


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
        salts = read_salts(path.with_name(stem + SALTS), root, fingerprint)
        findings += [*record.findings, *broken, *salts.findings]
        if record.notes and fingerprint:
            seeds.append(Seed(short_name(stem), record.notes[0], fingerprint.with_salts(salts.salts), stem))
        else:
            unreadable.add(short_name(stem))
    return seeds, frozenset(unreadable), findings


def _read_fingerprint(path: Path, root: Path) -> tuple[Fingerprint | None, list[Finding]]:
    place = Place(path.relative_to(root).as_posix())
    if not path.is_file():
        return None, [FINGERPRINT_BROKEN.at(place, "the seed’s fingerprint is missing", _HINT)]
    file = read_text(path, root)
    try:
        return fingerprint_from_json(file.text or ""), list(file.findings)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        message = f"the fingerprint cannot be read: {where}: {first['msg']}"
        return None, [FINGERPRINT_BROKEN.at(place, message, _HINT)]


def fingerprint_from_json(text: str) -> Fingerprint:
    """Reads a fingerprint's JSON, all sealed. Raises ValidationError where it is not of that form."""
    form = _Form.model_validate_json(text)
    seals = [tuple(map(decode, paragraph.seals.split())) for paragraph in form.paragraphs]
    return Fingerprint(
        form.file,
        form.sha256,
        tuple(
            SealedParagraph(paragraph.words, several, tuple(paragraph.key))
            for paragraph, several in zip(form.paragraphs, seals, strict=True)
        ),
    )


def fingerprint_to_json(fingerprint: Fingerprint, made_by: str) -> str:
    """A fingerprint as JSON, a paragraph a line: its number of words, and the seals of its tokens."""
    head = {
        "made-by": made_by,
        "form": "a line a paragraph: its words, counted; the paragraphs that its key is made from; the seal of each token. build_tools/model/fingerprint.py tells how",
        "file": fingerprint.file,
        "sha256": fingerprint.sha256,
    }
    lines = ",\n".join(
        json.dumps({"words": p.words, "key": p.key, "seals": " ".join(map(encode, p.seals))})
        for p in fingerprint.paragraphs
    )
    return json.dumps(head, indent=1, ensure_ascii=False)[:-2] + f',\n "paragraphs": [\n{lines}\n ]\n}}\n'


def read_salts(path: Path, root: Path, fingerprint: Fingerprint | None) -> ReadSalts:
    """The open salts of a seed: a line a token, `paragraph:token salt`; none where there is no file."""
    if not path.is_file():
        return ReadSalts({})
    file = read_text(path, root)
    salts: dict[int, dict[int, bytes]] = {}
    findings = list(file.findings)
    for number, line in enumerate((file.text or "").split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        found = _SALT.fullmatch(line.strip())
        paragraph = fingerprint.paragraph(int(found["paragraph"])) if found and fingerprint else None
        if found and (fingerprint is None or (paragraph and int(found["token"]) < len(paragraph.seals))):
            salts.setdefault(int(found["paragraph"]), {})[int(found["token"])] = decode(found["salt"])
            continue
        what = "names a token that the seed does not have" if found else "is not `paragraph:token salt`"
        hint = "Take the line out; explainer prove, or the page that proves a paragraph, writes it anew"
        findings.append(SALTS_BROKEN.at(Place(file.name, number), f"the line {what}", hint))
    return ReadSalts(salts, tuple(findings))


def salts_to_text(salts: Salts, made_by: str) -> str:
    """Open salts as the text of their file, in order."""
    head = f"# Made by {made_by}. A line opens a token that a note quotes: paragraph, token, salt.\n"
    return head + "".join(
        f"{number}:{token} {encode(salt)}\n"
        for number, several in sorted(salts.items())
        for token, salt in sorted(several.items())
    )


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
            hint = f"What needs it is not checked; put it into {folder} if you have it"
            findings.append(TEXT_MISSING.at(seed.record.place, message, hint))
    return texts, findings
