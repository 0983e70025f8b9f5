"""Weaves notes into one page: links, sentences with their citations, and footnotes."""

from dataclasses import dataclass, field

from build_tools.link.addresses import claim_anchor
from build_tools.link.links import Links
from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.markup import replaced
from build_tools.render.citations import footnote
from build_tools.render.markdown import attribute, escape, link, one_line


@dataclass(slots=True)
class Weaver:
    """What is woven into one page, at the address `page`; remembers which claims the page already shows."""

    explainer: Explainer
    links: Links
    page: str
    shown: dict[str, Claim] = field(default_factory=dict)

    def link(self, name: str, words: str | None = None) -> str:
        """A link to an entity, page, claim, question or seed; words stay words where it leads to this very entry."""
        label = escape(words or self.explainer.labels[name])
        return link(label, self.links.address_of[name].seen_from(self.page))

    def text(self, text: str) -> str:
        """A note's text as Markdown: links resolved, everything else as it stands."""
        return replaced(one_line(text), lambda r: self.link(r.id, r.words), escape)

    def plain(self, text: str) -> str:
        """A note's text as it reads, without links."""
        return replaced(one_line(text), lambda r: r.words or self.explainer.labels[r.id])

    def claim(self, claim: Claim) -> str:
        """A claim's sentence with its citations; its first showing on the page carries its anchor."""
        anchor = "" if claim.id in self.shown else f' id="{claim_anchor(claim.id)}"'
        self.shown.setdefault(claim.id, claim)
        voices = "several" if len(self.links.publishers[claim.id]) > 1 else "one"
        marks = "".join(f"[^{self.links.labels[passage]}]" for passage in claim.passages)
        sentence = self.text(claim.says) + self._as_of(claim) + self._differs(claim)
        return f'<span class="claim voices-{voices}"{anchor}>{sentence}{marks}</span>'

    def claims(self, ids: tuple[str, ...]) -> str:
        """Several claims as one paragraph."""
        return " ".join(self.claim(self.explainer.claim_by_id[name]) for name in ids)

    def quotation(self, claim: Claim) -> str:
        """A claim's sentence, without citations, as a link to where the site states it."""
        return link(escape(self.plain(claim.says)), self.links.address_of[claim.id].seen_from(self.page))

    def footnotes(self) -> str:
        """The definitions of all footnotes that the claims shown so far refer to, each once."""
        passages = dict.fromkeys(passage for claim in self.shown.values() for passage in claim.passages)
        evidence = {e.passage: e for claim in self.shown.values() for e in reversed(claim.evidence)}
        return "\n".join(
            f"[^{self.links.labels[passage]}]: {footnote(self.explainer, evidence[passage], self.page)}"
            for passage in passages
        )

    def _as_of(self, claim: Claim) -> str:
        if claim.as_of is None:
            return ""
        seed = self.explainer.seed_by_name[claim.as_of]
        return f' <span class="as-of">(as of {seed.record.date.value.words})</span>'

    def _differs(self, claim: Claim) -> str:
        """A mark for each question that the claim is a position in; none where the question itself is shown."""
        marks = []
        for name in self.links.disputed.get(claim.id, ()):
            address = self.links.address_of[name]
            if address.page != self.page:
                asks = attribute(self.explainer.question_by_id[name].asks)
                marks.append(
                    f'<a class="differs" href="{_html(address.seen_from(self.page))}" title="The sources differ: {asks}">sources differ</a>'
                )
        return "".join(f" {mark}" for mark in marks)


def _html(address: str) -> str:
    """An address as raw HTML needs it: MkDocs rewrites links in Markdown only."""
    return address.replace(".md", ".html", 1)
