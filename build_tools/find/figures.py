"""What an explainer amounts to, in figures: its claims and how well they are borne out, its quotations, its own prose."""

from collections import Counter
from statistics import median

from build_tools.check import fit
from build_tools.check.account import accounts
from build_tools.check.coverage import coverage, share
from build_tools.check.proof import proofs
from build_tools.check.prose import own_prose
from build_tools.check.sense import gaps
from build_tools.link.origins import origins
from build_tools.model.claim import MIN_WORDS
from build_tools.model.explainer import Explainer
from build_tools.model.page import Voice
from build_tools.model.question import QuestionKind
from build_tools.model.tokens import count_words


def figures(explainer: Explainer) -> list[tuple[str, str]]:
    """Each figure's name and its value in words."""
    claims = len(explainer.claims)
    proved = [proof.holds for _, proof in proofs(explainer)]
    unfit = {finding.place for finding in fit.check(explainer)}
    fitting = sum(
        claim.place_of("says") not in unfit and claim.place_of("date") not in unfit for claim in explainer.claims
    )
    rows = coverage(explainer)
    return [
        (
            "Claims",
            f"{claims}, {len(explainer.events)} of them events ({sum(c.planned for c in explainer.events)} planned)",
        ),
        (
            "Claims whose numbers, dates, quotations and names all stand in their quotes or records",
            _part(fitting, claims),
        ),
        (
            "Evidence",
            f"{len(explainer.evidence)} pieces; {sum(proved)} of {len(proved)} quotes verified, records’ included",
        ),
        ("Words of a quote", _quote_words(explainer)),
        ("Gaps in quotes judged for what they leave out", _gaps(explainer)),
        ("Claims by independent origins that bear all of them out", _origins(explainer)),
        ("Claims that are a speaker’s, a seed’s view, stated as fact", _voices(explainer)),
        ("Questions", _questions(explainer)),
        ("Entities", str(len(explainer.entities))),
        ("Words of the pages’ own prose, outside claims and headings", str(own_words(explainer))),
        *(
            (
                f"Seed {account.seed.name}",
                f"{share([row for row in rows if row.seed is account.seed]):.0%} of its paragraphs in use, "
                f"{account.quoted} of {account.words} words quoted ({account.share:.1%})",
            )
            for account in accounts(explainer)
        ),
    ]


def own_words(explainer: Explainer) -> int:
    """The words of prose, outside claims, on pages that speak of the subject, and of what explains the questions."""
    bodies = [page.body for page in explainer.pages if page.head.voice is Voice.SUBJECT]
    texts = [line for body in bodies for line in own_prose(body).split("\n") if not line.startswith("#")]
    return sum(count_words(text) for text in (*texts, *(own_prose(q.explained) for q in explainer.questions)))


def _part(some: int, all_: int) -> str:
    return f"{some} of {all_} ({some / all_:.0%})" if all_ else "none"


def _quote_words(explainer: Explainer) -> str:
    words = [count_words(evidence.quote) for _, evidence in explainer.evidence]
    if not words:
        return "none"
    fewest = sum(count <= MIN_WORDS for count in words)
    return f"median {median(words):g}, {_part(fewest, len(words))} of {MIN_WORDS}, longest {max(words)}"


def _gaps(explainer: Explainer) -> str:
    judged = [gaps(explainer, evidence) for _, evidence in explainer.evidence]
    there = sum(len(evidence.passage.parts) - 1 for _, evidence in explainer.evidence)
    return _part(sum(len(found) for found in judged if found is not None), there)


def _origins(explainer: Explainer) -> str:
    counted = Counter(len(origins(explainer, claim)) for claim in explainer.claims)
    return ", ".join(f"{number}: {count}" for number, count in sorted(counted.items()))


def _voices(explainer: Explainer) -> str:
    spoken = sum(bool(claim.speaker) for claim in explainer.claims)
    views = sum(claim.view for claim in explainer.claims)
    return f"{spoken}, {views}, {len(explainer.claims) - spoken - views}"


def _questions(explainer: Explainer) -> str:
    counted = Counter(question.kind for question in explainer.questions)
    return f"{len(explainer.questions)}: " + ", ".join(f"{counted[kind]} {kind}" for kind in QuestionKind)
