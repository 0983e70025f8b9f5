"""Weaves notes into one page: links, sentences with their citations, and footnotes."""

from dataclasses import dataclass, field

from build_tools.link.addresses import claim_anchor, html
from build_tools.link.links import Links
from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.markup import Reference, replaced
from build_tools.model.question import QuestionKind
from build_tools.render.citations import footnote
from build_tools.render.markdown import attribute, escape, link, one_line, paragraph
from build_tools.render.marks import corroboration, search_words


@dataclass(slots=True)
class Weaver:
    """What is woven into one page, at the address `page`.

    Remembers which claims the page already shows, and what the current section already links. `questions`
    are those that the page shows: there, their claims need no mark that leads to them. `own` are the claims
    that the page's own text shows, `anchored` those whose anchor stands already.
    """

    explainer: Explainer
    links: Links
    page: str
    shown: dict[str, Claim] = field(default_factory=dict)
    linked: set[str] = field(default_factory=set)
    questions: frozenset[str] = frozenset()
    anchored: set[str] = field(default_factory=set)
    own: frozenset[str] = frozenset()

    def link(self, name: str, words: str | None = None) -> str:
        """A link to an entity, page, claim, question or seed; an entity's has as its title what the entity is."""
        label = escape(words or self.explainer.labels[name])
        return link(label, self.links.address_of[name].seen_from(self.page), self._preview(name))

    def _preview(self, name: str) -> str:
        """The most telling sentence on an entity, without links; nothing for anything else."""
        entity = self.explainer.entity_by_id.get(name)
        if entity is None or not entity.described:
            return ""
        return self.plain(self.explainer.claim_by_id[entity.described[0]].says)

    def text(self, text: str) -> str:
        """A note's text as Markdown: the section's first mention of each id a link, everything else as it stands."""
        return paragraph(replaced(one_line(text), self._mention, escape))

    def _mention(self, reference: Reference) -> str:
        if reference.id in self.linked:
            return escape(reference.words or self.explainer.labels[reference.id])
        self.linked.add(reference.id)
        entity = self.explainer.entity_by_id.get(reference.id)
        return self.link(reference.id, reference.words or (entity.first_label if entity else None))

    def new_section(self) -> None:
        """Lets the next mention of everything be a link again."""
        self.linked.clear()

    def plain(self, text: str) -> str:
        """A note's text as it reads, without links."""
        return replaced(one_line(text), lambda r: r.words or self.explainer.labels[r.id])

    def claim(self, claim: Claim, *, folded: bool = False) -> str:
        """A claim's sentence with its citations; its first showing on the page carries its anchor.

        What stands `folded` away leaves the anchor to the page's own text, if that shows the claim too.
        """
        anchor, former, permalink = "", "", ""
        if claim.id not in self.anchored and not (folded and claim.id in self.own):
            self.anchored.add(claim.id)
            anchor = f' id="{claim_anchor(claim.id)}"'
            former = "".join(f'<span id="{claim_anchor(name)}"></span>' for name in claim.was)
            permalink = self._permalink(claim)
        self.shown.setdefault(claim.id, claim)
        notes = "".join(f"[^{self.links.labels[passage]}]" for passage in claim.passages)
        found_by = search_words(self.explainer, claim, without=self.linked)
        sentence = self.text(claim.says) + self._as_of(claim)
        origins = self.links.origins[claim.id]
        marks = corroboration(origins) + self._told(claim) + self._differs(claim) + found_by
        many = "several" if len(origins) > 1 else "one"
        return f'<span class="claim voices-{many}"{anchor}>{former}{sentence}{notes}{marks}{permalink}</span>'

    def claims(self, ids: tuple[str, ...], *, folded: bool = False) -> str:
        """Several claims as one paragraph."""
        return " ".join(self.claim(self.explainer.claim_by_id[name], folded=folded) for name in ids)

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

    def _permalink(self, claim: Claim) -> str:
        """The link to a claim beside it, for pointers alone: readers by ear or keyboard find all links at the page's end."""
        address = f"#{claim_anchor(claim.id)}"
        return f'<a class="permalink" href="{address}" title="Link to this statement" tabindex="-1" aria-hidden="true"></a>'

    def _as_of(self, claim: Claim) -> str:
        """The mark that tells a seed's "now"; none where the sentence itself names that month."""
        if claim.as_of is None:
            return ""
        date = self.explainer.seed_by_name[claim.as_of].record.date.value
        if " ".join(date.words.split()[-2:]) in self.plain(claim.says):
            return ""
        return f' <span class="as-of">(as of {date.words})</span>'

    def _told(self, claim: Claim) -> str:
        """The mark of an event that is only planned, or that a heading alone dates; nothing for any other claim."""
        words = ["planned"] * claim.planned + ["dated by a heading alone"] * (claim.dated_by is not None)
        return f' <span class="as-of">({", ".join(words)})</span>' if words else ""

    def _differs(self, claim: Claim) -> str:
        """The mark of a claim that another contradicts, leading to the first such question; none on a page that shows it."""
        several = [self.explainer.question_by_id[name] for name in self.links.disputed.get(claim.id, ())]
        questions = [question for question in several if question.kind is QuestionKind.CONFLICT]
        if not questions or questions[0].id in self.questions:
            return ""
        address = html(self.links.address_of[questions[0].id].seen_from(self.page))
        title = attribute(" ".join(question.asks for question in questions))
        return f' <a class="differs" href="{address}" title="{title}">sources differ</a>'
