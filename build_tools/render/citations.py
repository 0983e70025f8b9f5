"""Citations: footnotes that lead to the passage, here and at its publisher's."""

import re
from urllib.parse import quote as percent

from build_tools.link.addresses import Address, paragraph_address, seed_page
from build_tools.model.claim import Evidence
from build_tools.model.explainer import Explainer
from build_tools.model.seed import Seed
from build_tools.model.tokens import ELLIPSIS
from build_tools.render.markdown import escape, link, one_line

_WHOLE = 8
"""Words up to which a text fragment spells a part out; longer parts are given by their first and last words."""
_END = 3
_SAFE = ":/?#@!$&'()+,;=%-._~"
"""What an address keeps as it is; the rest would mean something to Markdown or end the attribute."""


def footnote(explainer: Explainer, evidence: Evidence, page: str) -> str:
    """A footnote's text on a page: publisher, title, date, paragraph, quote and links to the words."""
    seed = explainer.seed_by_name[evidence.at.seed]
    title = link(escape(seed.title), Address(seed_page(seed.name)).seen_from(page))
    paragraph = link(escape(str(evidence.at)), paragraph_address(evidence.at).seen_from(page))
    words = [
        f"{escape(seed.publisher)}, “{title}”, {escape(seed.record.date.value.words)},",
        f"{paragraph}: {quotation(evidence)}",
        *([f"({escape(one_line(evidence.note))})"] if evidence.note else []),
    ]
    if address := fragment_address(seed, evidence):
        words.append(link("Open at the publisher", address) + printed_address(seed))
    return " ".join(words)


def quotation(evidence: Evidence) -> str:
    """The quote in quotation marks, those inside it single, the seed's slips marked [sic]."""
    text = one_line(evidence.quote)
    if evidence.sic:
        text = re.sub(rf"(?<!\w){re.escape(evidence.sic)}(?!\w)", f"{evidence.sic} [sic]", text, count=1)
    inner = re.sub(r'"([^"]*)"', r"‘\1’", text.translate(str.maketrans("“”", "‘’"))).replace('"', "’")
    return f"“{escape(inner)}”"


def printed_address(seed: Seed) -> str:
    """An attribute (Python-Markdown's attr_list) by which the link before it is written out on paper, in short."""
    if seed.record.address is None:
        return ""
    return f'{{ data-address="{percent(seed.record.address.value, safe=_SAFE)}" }}'


def fragment_address(seed: Seed, evidence: Evidence) -> str | None:
    """The publisher's page, opened at the quote by a text fragment (WICG URL Fragment Text Directives)."""
    if seed.record.address is None:
        return None
    return f"{seed.record.address.value}#:~:" + "&".join(
        f"text={text_directive(part)}" for part in telling_parts(evidence)
    )


def telling_parts(evidence: Evidence) -> list[str]:
    """The parts of a quote that are long enough to be found at their place; the longest one where none is."""
    parts = [part.strip() for part in one_line(evidence.quote).split(ELLIPSIS)]
    return [part for part in parts if part.count(" ") + 1 >= _END] or [max(parts, key=len)]


def text_directive(part: str) -> str:
    """What follows `text=` in a text fragment that finds this part of a quote."""
    words = part.split(" ")
    if len(words) <= _WHOLE:
        return _encoded(part)
    return f"{_encoded(' '.join(words[:_END]))},{_encoded(' '.join(words[-_END:]))}"


def _encoded(text: str) -> str:
    return percent(text, safe="").replace("-", "%2D")
