"""What the page that proves a pasted paragraph in the browser needs: the choices of its form, and the seals, a script a seed."""

import json
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from build_tools.link.addresses import PROVE, guide_addresses, seals_file
from build_tools.model.claim import MAX_RUN, MAX_WORDS, MIN_WORDS
from build_tools.model.explainer import Explainer
from build_tools.model.fingerprint import KEY_TOKENS, SealedParagraph, encode
from build_tools.model.seed import Seed
from build_tools.render.corrections import edit_address
from build_tools.render.markdown import attribute


def form_values(explainer: Explainer) -> dict[str, Any]:
    """The values of the page's template: the seeds and the files of notes to choose from, and the limits of a quote."""
    repository = explainer.settings.repository
    files = sorted({claim.place.file for claim in explainer.claims})
    return {
        "seeds": [_seed(repository, seed) for seed in explainer.seeds],
        "files": [{"name": attribute(file), "edit": attribute(edit_address(repository, file))} for file in files],
        "limits": {"least": MIN_WORDS, "most": MAX_WORDS, "run": MAX_RUN, "together": KEY_TOKENS},
        "example": f"{explainer.seeds[0].name}#2" if explainer.seeds else "a01#4",
    }


def _seed(repository: str, seed: Seed) -> dict[str, Any]:
    is_new = not any(paragraph.salts for paragraph in seed.fingerprint.paragraphs)
    return {
        "name": attribute(seed.name),
        "words": attribute(f"{seed.publisher}: {seed.title} ({seed.name})"),
        "paragraphs": len(seed.fingerprint.paragraphs),
        "language": seed.record.language or "",
        "salts": attribute(seed.salts_file),
        "edit": attribute(edit_address(repository, seed.salts_file, is_new=is_new)),
        "is_new": is_new,
    }


def seal_scripts(explainer: Explainer, left: Mapping[str, int | None]) -> dict[str, str]:
    """The seals of each seed as JavaScript, by address; none where the page that loads them is not made.

    A script, because a page that lies on a disk may load one, but may fetch nothing. `left` is how many words more of
    each seed may be quoted, None where there is no limit.
    """
    if PROVE not in guide_addresses(explainer):
        return {}
    return {seals_file(seed.name): _script(seed, left.get(seed.name)) for seed in explainer.seeds}


def _script(seed: Seed, left: int | None) -> str:
    lines = ",\n".join(
        json.dumps(_paragraph(paragraph, number in seed.record.furniture), ensure_ascii=False)
        for number, paragraph in enumerate(seed.fingerprint.paragraphs, 1)
    )
    name = json.dumps(seed.name)
    return f'(window.seals ??= {{}})[{name}] = {{"left": {json.dumps(left)}, "paragraphs": [\n{lines}\n]}}\n'


def _paragraph(paragraph: SealedParagraph, is_furniture: bool) -> dict[str, Any]:
    """A paragraph's seals, the numbers of those that its key is made from, and each run of open tokens: its first one and the salts."""
    return {
        "seals": " ".join(map(encode, paragraph.seals)),
        "key": paragraph.key,
        "open": _runs(paragraph.salts),
    } | ({"furniture": True} if is_furniture else {})


def _runs(salts: Mapping[int, bytes]) -> list[tuple[int, str]]:
    together = groupby(enumerate(sorted(salts)), lambda pair: pair[1] - pair[0])
    runs = [[index for _, index in group] for _, group in together]
    return [(run[0], " ".join(encode(salts[index]) for index in run)) for run in runs]
