"""An explainer as it was at one point of its history."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from build_tools.link.origins import origins
from build_tools.model.explainer import Explainer
from build_tools.model.markup import replaced


@dataclass(frozen=True)
class State:
    """An explainer with the name of the git revision that it was read from, or of the working tree.

    `errors`: how many errors the check found. `pages`: the pages woven from it, by address, and `addresses`:
    where each id stands on them; both empty where errors forbid to weave.
    """

    name: str
    explainer: Explainer
    errors: int = 0
    pages: Mapping[str, str] = field(default_factory=dict)
    addresses: Mapping[str, str] = field(default_factory=dict)

    def words(self, text: str) -> str:
        """A note's text as readers see it: links as their words, white space folded."""
        labels = self.explainer.labels
        return " ".join(replaced(text, lambda link: link.words or labels.get(link.id, link.id)).split())

    def origins(self, claim: str) -> tuple[str, ...]:
        """The independent origins that bear all of a claim out; those of a claim that is not there are none."""
        known = self.explainer.claim_by_id.get(claim)
        seeds = self.explainer.seed_by_name
        return origins(self.explainer, known) if known and all(e.at.seed in seeds for e in known.evidence) else ()
