"""What an explainer amounts to, in figures: its claims and how well they are borne out, its quotations, its own prose."""

from build_tools.check.account import accounts
from build_tools.check.coverage import coverage, share
from build_tools.check.proof import proofs
from build_tools.check.prose import own_prose
from build_tools.model.claim import Claim
from build_tools.model.explainer import Explainer
from build_tools.model.page import Voice
from build_tools.model.tokens import count_words


def figures(explainer: Explainer) -> list[tuple[str, str]]:
    """Each figure's name and its value in words."""
    claims = len(explainer.claims)
    several = sum(len(_publishers(explainer, claim)) > 1 for claim in explainer.claims)
    verified = sum(proof.holds for _, proof in proofs(explainer))
    rows = coverage(explainer)
    return [
        ("Claims", f"{claims}, {len(explainer.events)} of them events"),
        ("Evidence", f"{len(explainer.evidence)} pieces, {verified} verified"),
        ("Claims borne out by two or more publishers", f"{several} ({several / claims:.0%})" if claims else "0"),
        ("Questions", str(len(explainer.questions))),
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


def _publishers(explainer: Explainer, claim: Claim) -> set[str]:
    return {explainer.seed_by_name[e.at.seed].publisher for e in claim.evidence if e.at.seed in explainer.seed_by_name}
