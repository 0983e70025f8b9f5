"""Changes true notes into false ones, kind by kind, and counts how many of the changes the check catches.

    python -m benchmarks.mutants [--each 60] [--seed 1] [--texts DIR] [--show KIND]

Each mutant changes one value of one note of the explainer. It is caught where the check then finds an error, and
warned of where it finds a warning, that was not there before.
"""

import argparse
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from build_tools.check import check
from build_tools.fit.calendar import dates
from build_tools.fit.numbers import numbers
from build_tools.load.explainer import load
from build_tools.model.claim import Claim
from build_tools.model.date import MONTHS, parse_date
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Finding
from build_tools.model.note import Note
from build_tools.model.question import Question
from build_tools.model.seed import Seed
from build_tools.model.table import Table
from build_tools.model.tokens import tokens

_OTHER_YEARS = (1989, 1994, 2003, 2008, 2014, 2019)
_LINK = re.compile(r"\[\[(?P<id>[^\[\]|]+)(?:\|(?P<words>[^\[\]]+))?\]\]")

Mutation = Callable[[Explainer, random.Random], "Explainer | None"]
"""Makes a false explainer of a true one, cut down to the note it changes; None where it finds nothing to change."""


@dataclass(frozen=True, slots=True)
class Score:
    """What became of the mutants of one kind."""

    kind: str
    made: int
    caught: int
    warned: int
    missed: tuple[str, ...]


def changed(note: Any, **values: Any) -> Any:
    """A note with other values, and without the places of a file, which do not matter here."""
    return note.model_copy(update=values)


def with_claim(explainer: Explainer, old: Claim, new: Claim) -> Explainer:
    """The explainer with one claim alone, changed."""
    return replace(
        explainer,
        claims=(new,),
        questions=(),
        tables=(),
        charts=(),
        pages=(),
        settings=replace(explainer.settings, headings=()),
    )


def in_sentence(find: Callable[[str], list[tuple[int, int, str]]]) -> Mutation:
    """Puts something else in the place of one thing that `find` finds in a claim's sentence."""

    def mutate(explainer: Explainer, rng: random.Random) -> Explainer | None:
        claim = rng.choice(explainer.claims)
        found = find(claim.says)
        if not found:
            return None
        start, end, words = rng.choice(found)
        return with_claim(explainer, claim, changed(claim, says=claim.says[:start] + words + claim.says[end:]))

    return mutate


def other_numbers(says: str) -> list[tuple[int, int, str]]:
    """Each number that is no date, with another in its place."""
    blanked = list(_LINK.sub(lambda m: " " * len(m.group()), says))
    for found in dates("".join(blanked)):
        blanked[found.start : found.end] = " " * (found.end - found.start)
    swaps = {"two": "three", "three": "five", "five": "seven", "six": "four", "seven": "nine", "ten": "twelve"}
    result = []
    for number in numbers("".join(blanked)):
        digits = re.sub(r"[^\d]", "", number.words)
        other = (
            f"{int(digits) + 1000:,}"
            if digits and int(digits) > 100
            else str(int(digits) + 3)
            if digits
            else swaps.get(number.words.lower())
        )
        if other:
            result.append((number.start, number.end, other))
    return result


def other_dates(part: str) -> Callable[[str], list[tuple[int, int, str]]]:
    """Each date with another day, month or year."""

    def find(says: str) -> list[tuple[int, int, str]]:
        result = []
        for found in dates(says):
            if part == "year" and found.date.year:
                other = str(_OTHER_YEARS[found.date.year % len(_OTHER_YEARS)])
                result.append((found.start, found.end, found.words.replace(str(found.date.year), other)))
            elif part == "month" and found.date.month:
                name = MONTHS[found.date.month - 1]
                result.append((found.start, found.end, found.words.replace(name, MONTHS[(found.date.month + 4) % 12])))
            elif part == "day" and found.date.day:
                other = str((found.date.day + 9) % 28 + 1)
                result.append((found.start, found.end, re.sub(r"\b\d{1,2}\b", other, found.words, count=1)))
        return result

    return find


def with_negation(says: str) -> list[tuple[int, int, str]]:
    """A "not" put in or taken out."""
    found = [
        (m.start(), m.end(), m.group(1))
        for m in re.finditer(r"\b(was|were|is|are|had|has|did|could|would) not\b", says)
    ]
    return found or [
        (m.end(), m.end(), " not") for m in re.finditer(r"\b(?:was|were|is|are|had|has|could|would|should)\b", says)
    ]


def said_for_denied(says: str) -> list[tuple[int, int, str]]:
    """What was said is denied, and the other way round."""
    pairs = {
        "said": "denied",
        "denied": "said",
        "argued": "denied",
        "rejected": "accepted",
        "refused": "granted",
        "declared": "denied",
    }
    return [(m.start(), m.end(), pairs[m.group()]) for m in re.finditer(rf"\b(?:{'|'.join(pairs)})\b", says)]


def other_entity(kinds: tuple[str, ...]) -> Mutation:
    """Links another entity of the same kind, with its own name."""

    def mutate(explainer: Explainer, rng: random.Random) -> Explainer | None:
        claim = rng.choice(explainer.claims)
        links = [
            m for m in _LINK.finditer(claim.says) if (e := explainer.entity_by_id.get(m["id"])) and e.kind in kinds
        ]
        if not links:
            return None
        link = rng.choice(links)
        kind = explainer.entity_by_id[link["id"]].kind
        others = [e for e in explainer.entities if e.kind is kind and f"[[{e.id}" not in claim.says]
        other = rng.choice(others)
        says = claim.says[: link.start()] + f"[[{other.id}]]" + claim.says[link.end() :]
        return with_claim(explainer, claim, changed(claim, says=says))

    return mutate


def other_link_words(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """A link keeps its target and gets another entity's name as its words."""
    claim = rng.choice(explainer.claims)
    links = [m for m in _LINK.finditer(claim.says) if m["id"] in explainer.entity_by_id]
    if not links:
        return None
    link = rng.choice(links)
    kind = explainer.entity_by_id[link["id"]].kind
    other = rng.choice([e for e in explainer.entities if e.id != link["id"] and e.kind is kind])
    says = claim.says[: link.start()] + f"[[{link['id']}|{other.label}]]" + claim.says[link.end() :]
    return with_claim(explainer, claim, changed(claim, says=says))


def names_trading_places(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """Two names of a sentence trade their places."""
    claim = rng.choice(explainer.claims)
    links = [m for m in _LINK.finditer(claim.says) if m["id"] in explainer.entity_by_id]
    pairs = [
        (a, b)
        for a in links
        for b in links
        if a.start() < b.start() and explainer.entity_by_id[a["id"]].kind is explainer.entity_by_id[b["id"]].kind
    ]
    if not pairs:
        return None
    one, two = rng.choice(pairs)
    says = claim.says
    says = says[: one.start()] + two.group() + says[one.end() : two.start()] + one.group() + says[two.end() :]
    return with_claim(explainer, claim, changed(claim, says=says))


def other_event_date(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """An event gets another date."""
    claim = rng.choice(explainer.events)
    date = parse_date(rng.choice(("1999-12-31", "2022-01-24", "2021-01-05", "2022-03", "2014")))
    return with_claim(explainer, claim, changed(claim, date=date, worked_out=None))


def no_speaker(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """A speaker is taken out of the sentence."""
    claim = rng.choice([c for c in explainer.claims if c.speaker])
    says = claim.says
    for speaker in claim.speaker:
        entity = explainer.entity_by_id.get(speaker)
        says = re.sub(rf"\[\[{re.escape(speaker)}(?:\|[^\]]*)?\]\]", "somebody", says)
        for name in entity.names if entity else (speaker,):
            says = re.sub(re.escape(name), "somebody", says, flags=re.I)
    return with_claim(explainer, claim, changed(claim, says=says))


def other_speaker(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """Another person is the speaker."""
    claim = rng.choice([c for c in explainer.claims if c.speaker])
    other = rng.choice([e.id for e in explainer.entities if e.kind == "person" and f"[[{e.id}" not in claim.says])
    return with_claim(explainer, claim, changed(claim, speaker=(other,)))


def of_quote(change: Callable[[str, random.Random], str | None]) -> Mutation:
    """Changes a quote."""

    def mutate(explainer: Explainer, rng: random.Random) -> Explainer | None:
        claim = rng.choice(explainer.claims)
        evidence = rng.choice(claim.evidence)
        quote = change(evidence.quote, rng)
        if quote is None or quote == evidence.quote:
            return None
        new = tuple(changed(e, quote=quote) if e is evidence else e for e in claim.evidence)
        return with_claim(explainer, claim, changed(claim, evidence=new))

    return mutate


def one_letter(quote: str, rng: random.Random) -> str:
    """A letter of a quote becomes another."""
    places = [i for i, letter in enumerate(quote) if letter.isalpha()]
    at = rng.choice(places)
    return quote[:at] + rng.choice("abcdefghijklmnopqrstuvwxyz".replace(quote[at].lower(), "")) + quote[at + 1 :]


def cut_word(quote: str, rng: random.Random) -> str | None:
    """A quote begins inside a word."""
    found = [t for t in tokens(quote) if t.is_word]
    return quote[2:] if len(found) > 3 and len(found[0].text) > 4 else None


def word_out(quote: str, rng: random.Random) -> str | None:
    """A word is left out of a quote without a mark."""
    words = quote.split()
    at = rng.randrange(1, len(words) - 1) if len(words) > 4 else 0
    return " ".join(words[:at] + words[at + 1 :]) if at and "…" not in words[at - 1 : at + 2] else None


def other_paragraph(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """Evidence points to another paragraph of its seed."""
    claim = rng.choice(explainer.claims)
    evidence = rng.choice(claim.evidence)
    count = len(explainer.seed_by_name[evidence.at.seed].fingerprint.paragraphs)
    number = rng.choice([n for n in range(6, count + 1) if n != evidence.at.number])
    new = tuple(changed(e, at=replace(e.at, number=number)) if e is evidence else e for e in claim.evidence)
    return with_claim(explainer, claim, changed(claim, evidence=new))


def of_record(name: str, value: Callable[[Any], Any]) -> Mutation:
    """Changes a fact of a seed's record under its unchanged passage."""

    def mutate(explainer: Explainer, rng: random.Random) -> Explainer | None:
        seed = rng.choice(explainer.seeds)
        fact = seed.record.authors[0] if name == "authors" and seed.record.authors else getattr(seed.record, name)
        if not fact or getattr(fact, "ours", False):
            return None
        new = value(fact)
        return with_seed(explainer, seed, changed(seed.record, **{name: (new,) if name == "authors" else new}))

    return mutate


def with_seed(explainer: Explainer, old: Seed, record: Any) -> Explainer:
    """The explainer with a seed's record changed."""
    seeds = tuple(replace(seed, record=record) if seed is old else seed for seed in explainer.seeds)
    return replace(
        explainer,
        seeds=seeds,
        questions=(),
        tables=(),
        charts=(),
        pages=(),
        settings=replace(explainer.settings, headings=()),
    )


def invented_salts(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """A quote that stands nowhere, with salts that somebody made up for it."""
    claim = rng.choice(explainer.claims)
    evidence = claim.evidence[0]
    quote = "the ministers never asked anybody for help"
    seed = explainer.seed_by_name[evidence.at.seed]
    sealed = seed.fingerprint.paragraphs[evidence.at.number - 1]
    salts = {evidence.at.number: dict(sealed.salts) | {i: rng.randbytes(16) for i in range(min(8, len(sealed.seals)))}}
    seeds = tuple(replace(s, fingerprint=s.fingerprint.with_salts(salts)) if s is seed else s for s in explainer.seeds)
    new = changed(claim, evidence=(changed(evidence, quote=quote), *claim.evidence[1:]))
    return replace(with_claim(explainer, claim, new), seeds=seeds)


def of_question(part: str) -> Mutation:
    """Puts another entity's name, a number or a date into a question's answer or the question itself."""

    def mutate(explainer: Explainer, rng: random.Random) -> Explainer | None:
        question = rng.choice(explainer.questions)
        words = rng.choice(_false_words(explainer, rng))
        new: Question
        if part == "asks":
            new = changed(question, asks=f"{question.asks.rstrip('?')} {words}?")
        else:
            position = rng.choice(question.positions)
            positions = tuple(
                changed(p, answer=f"{p.answer}, {words}") if p is position else p for p in question.positions
            )
            new = changed(question, positions=positions)
        return replace(
            explainer,
            questions=(new,),
            tables=(),
            charts=(),
            pages=(),
            settings=replace(explainer.settings, headings=()),
        )

    return mutate


def of_table(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """Puts something false into the head of a table's row or column, or into its title."""
    table = rng.choice(explainer.tables)
    words = rng.choice(_false_words(explainer, rng))
    new: Table
    match rng.randrange(3):
        case 0:
            new = changed(table, title=f"{table.title} {words}")
        case 1:
            at = rng.randrange(len(table.columns))
            new = changed(table, columns=tuple(f"{c} {words}" if i == at else c for i, c in enumerate(table.columns)))
        case _:
            row = rng.choice(table.rows)
            new = changed(
                table, rows=tuple(changed(r, head=f"{r.head} {words}") if r is row else r for r in table.rows)
            )
    return replace(
        explainer, tables=(new,), questions=(), charts=(), pages=(), settings=replace(explainer.settings, headings=())
    )


def of_heading(explainer: Explainer, rng: random.Random) -> Explainer | None:
    """Puts something false into a page's title or a heading of it."""
    page = rng.choice([page for page in explainer.pages if page.head.voice == "subject"])
    words = rng.choice(_false_words(explainer, rng))
    headings = [*re.finditer(r"^#+ .*$", page.body, re.M)]
    if headings and rng.random() < 0.5:
        at = rng.choice(headings).end()
        new = replace(page, body=f"{page.body[:at]} {words}{page.body[at:]}")
    else:
        new = replace(page, head=changed(page.head, title=f"{page.head.title} {words}"))
    pages = tuple(new if other is page else other for other in explainer.pages)
    return replace(explainer, pages=pages)


def _false_words(explainer: Explainer, rng: random.Random) -> list[str]:
    """A name, a number and a year that hardly anything states."""
    return [rng.choice(["of Zanzibar", "with Margaret Thatcher"]), f"with {rng.randrange(31, 99)} guests", "in 1973"]


KINDS: dict[str, Mutation] = {
    "a number in a sentence": in_sentence(other_numbers),
    "a day in a sentence": in_sentence(other_dates("day")),
    "a month in a sentence": in_sentence(other_dates("month")),
    "a year in a sentence": in_sentence(other_dates("year")),
    "a place in a sentence": other_entity(("place",)),
    "a person or body in a sentence": other_entity(("person", "body")),
    "the words of a link": other_link_words,
    "names trading places": names_trading_places,
    "a negation put in or taken out": in_sentence(with_negation),
    "said for denied": in_sentence(said_for_denied),
    "an event’s date": other_event_date,
    "a speaker taken out": no_speaker,
    "another speaker": other_speaker,
    "a letter of a quote": of_quote(one_letter),
    "a quote cut inside a word": of_quote(cut_word),
    "a word left out of a quote": of_quote(word_out),
    "a quote at another paragraph": other_paragraph,
    "an invented quote with invented salts": invented_salts,
    "a record’s title": of_record("title", lambda fact: changed(fact, value=f"No {fact.value}")),
    "a record’s publisher": of_record("publisher", lambda fact: changed(fact, value="The Times")),
    "a record’s date": of_record("date", lambda fact: changed(fact, value=parse_date("2019-05-04"))),
    "a record’s author": of_record("authors", lambda fact: changed(fact, family="Smith")),
    "a question’s answer": of_question("answer"),
    "a question": of_question("asks"),
    "a table’s title or head": of_table,
    "a page’s title or heading": of_heading,
}


def keys(findings: tuple[Finding, ...]) -> set[tuple[str, str, bool]]:
    """Findings by what they say, whatever their place."""
    return {(finding.code.name, finding.message, finding.is_error) for finding in findings}


def score(explainer: Explainer, kind: str, each: int, rng: random.Random) -> Score:
    """Makes mutants of one kind and counts those that the check finds."""
    made, caught, warned = 0, 0, 0
    missed: list[str] = []
    for _ in range(each * 60):
        if made == each:
            break
        mutant = KINDS[kind](explainer, rng)
        if mutant is None:
            continue
        made += 1
        before = _unchanged(explainer, mutant)
        new = keys(check(mutant)) - keys(check(before))
        if any(is_error for *_, is_error in new):
            caught += 1
        elif new:
            warned += 1
        else:
            missed.append(_what(mutant))
    return Score(kind, made, caught, warned, tuple(missed))


def _unchanged(explainer: Explainer, mutant: Explainer) -> Explainer:
    """The explainer with the same notes as the mutant, as they were."""

    def same(notes: tuple[Note, ...], kept: tuple[Note, ...]) -> Any:
        names = {getattr(note, "id", "") for note in kept}
        return tuple(note for note in notes if getattr(note, "id", "") in names)

    return replace(
        explainer,
        claims=same(explainer.claims, mutant.claims),
        questions=same(explainer.questions, mutant.questions),
        tables=same(explainer.tables, mutant.tables),
        charts=same(explainer.charts, mutant.charts),
        pages=explainer.pages if mutant.pages else (),
        settings=mutant.settings,
    )


def _what(mutant: Explainer) -> str:
    if len(mutant.claims) == 1:
        return f"{mutant.claims[0].id}: {mutant.claims[0].says}"
    return ", ".join(getattr(note, "id", "") for note in (*mutant.questions, *mutant.tables)) or "a record or page"


def rows(explainer: Explainer, kinds: list[str], each: int, seed: int) -> Iterator[Score]:
    """The scores, kind by kind."""
    for kind in kinds:
        yield score(explainer, kind, each, random.Random(f"{seed} {kind}"))  # noqa: S311 - repeatable, not secret


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--each", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--texts", type=Path)
    parser.add_argument("--show", help="one kind alone, with the mutants that were missed")
    given = parser.parse_args()
    explainer, _ = load(Path.cwd(), given.texts)
    print(f"{'what was changed':<40} made caught warned missed")
    for found in rows(explainer, [given.show] if given.show else list(KINDS), given.each, given.seed):
        missed = found.made - found.caught - found.warned
        print(f"{found.kind:<40} {found.made:>4} {found.caught:>6} {found.warned:>6} {missed:>6}")
        if given.show:
            print(*found.missed, sep="\n")


if __name__ == "__main__":
    main()
