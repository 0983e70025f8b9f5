"""What is linked, embedded or named by id exists, and is of a kind that can stand there."""

from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz, process

from build_tools.check.ids import is_id
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding
from build_tools.model.markup import broken, references
from build_tools.model.place import Place

LINK = Code("link-unknown", "A link leads to an id that no entity, page, claim, question or seed has.")
EMBED = Code("embed-unknown", "A page embeds what is no claim, table, chart, question or view.")
MENTION = Code("id-unknown", "A key names an id that no note of the kind it takes has.")
BROKEN = Code("link-broken", "A link or an embed is not written as one.")
CODES = (LINK, EMBED, MENTION, BROKEN)

_LIKE = 70
"""How alike an id must be to one that there is, of 100, to be taken for a slip."""
_SPEAKER = "a speaker:"
_PLAIN = "Name an entity by its id, or write plain words, which have a space: “some people”"
_WRITE = "Write [[id]], [[id|words]] or ![[id]]; the id stands on one line"


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the links of all sentences and pages, the embeds of pages, and the ids that keys name."""
    linkable = set(explainer.labels)
    embeddable = {
        *explainer.claim_by_id,
        *explainer.table_by_id,
        *explainer.chart_by_id,
        *explainer.question_by_id,
        *explainer.views,
    }
    for text, place in _sentences(explainer):
        for _ in broken(text):
            yield BROKEN.at(place, "double brackets that are no link", _WRITE)
        for reference in references(text):
            if reference.is_embed:
                yield EMBED.at(
                    place, f"![[{reference.id}]] stands in a sentence", "Only pages embed; write [[…]] for a link"
                )
            else:
                yield from _known(explainer, LINK, reference.id, linkable, place, "a link to")
    for page in explainer.pages:
        for offset in broken(page.body):
            yield BROKEN.at(page.place_at(offset), "double brackets that are no link", _WRITE)
        for reference in references(page.body):
            place = page.place_at(reference.start)
            if reference.is_embed:
                yield from _known(explainer, EMBED, reference.id, embeddable, place, "an embed of")
            else:
                yield from _known(explainer, LINK, reference.id, linkable, place, "a link to")
    yield from _mentions(explainer)


def _sentences(explainer: Explainer) -> Iterator[tuple[str, Place]]:
    for claim in explainer.claims:
        yield claim.says, claim.place_of("says")
    for question in explainer.questions:
        yield question.explained, question.place_of("explained")


def _mentions(explainer: Explainer) -> Iterator[Finding]:
    claims, entities, seeds = explainer.claim_by_id, explainer.entity_by_id, explainer.seed_by_name
    named: list[tuple[str, Place, Iterable[str], str]] = []
    for claim in explainer.claims:
        ids = [s for s in claim.speaker if is_id(s)]
        named += [(s, claim.place_of("speaker"), entities, _SPEAKER) for s in ids]
        named += [(a, claim.place_of("after"), claims, "an event:") for a in claim.after]
        named += [(claim.as_of, claim.place_of("as-of"), seeds, "a seed:")] if claim.as_of else []
    for seed in explainer.seeds:
        named += [(s, seed.record.place_of("relays"), seeds, "a seed:") for s in seed.record.relays]
        version = seed.record.version_of
        named += [(version, seed.record.place_of("version-of"), seeds, "a seed:")] if version else []
    for entity in explainer.entities:
        named += [(c, entity.place_of("described"), claims, "a claim:") for c in entity.described]
    for question in explainer.questions:
        named += [(c, p.place_of("claims"), claims, "a claim:") for p in question.positions for c in p.claims]
    for table in explainer.tables:
        named += [
            (c, r.place_of("cells", i), claims, "a claim:")
            for r in table.rows
            for i, cell in enumerate(r.cells)
            for c in cell
        ]
    for chart in explainer.charts:
        named += [(c, m.place_of("claims", i), claims, "a claim:") for m in chart.marks for i, c in enumerate(m.claims)]
    for page in explainer.pages:
        named += [(c, page.head.place_of("summary"), claims, "a claim:") for c in page.head.summary]
        named += [(p, page.head.place_of("related"), explainer.page_by_id, "a page:") for p in page.head.related]
    for name, place, known, what in named:
        yield from _known(explainer, MENTION, name, known, place, what)


def _known(
    explainer: Explainer, code: Code, name: str, known: Iterable[str], place: Place, what: str
) -> Iterator[Finding]:
    more = _PLAIN if what == _SPEAKER else ""
    choices = list(known)
    if name in choices or name in explainer.unreadable:
        return
    yield code.at(place, f"{what} “{name}”, which does not exist", _hint(explainer, name, choices) or more)


def _hint(explainer: Explainer, name: str, choices: list[str]) -> str:
    if now := explainer.now_called.get(name):
        return f"It is now called “{now}”"
    near = process.extractOne(name, choices, scorer=fuzz.ratio, score_cutoff=_LIKE)
    return f"Did you mean “{near[0]}”?" if near else ""
