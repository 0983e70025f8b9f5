"""Whether a text denies or hedges: what turns a sentence's sense without changing what it names."""

import re

_NEGATIONS = r"not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|\w+n't"
_DENIALS = (
    r"den(?:y|ies|ied|ying|ial)|reject\w*|refus\w*|dismiss\w*|rebuff\w*|declin(?:e|es|ed|ing)|disput\w*|contradict\w*"
)
_NEAR = (
    r"fail\w*|lack\w*|hardly|scarcely|barely|few|fewer|little|instead|prevent\w*|stop\w*|absence|absent|exclud\w*|avoid\w*|"
    r"only|rather|else|except|doubt\w*|against|inaccura\w*|impossib\w*|despite|although|unable|un(?!der|til|ion|ite|iver|less|iq|ify)\w{4,}|"
    r"dis(?:agree|approv|believ|inclin|miss)\w*|far\sfrom|kept\sout|stayed\sout|out\sof|far\sless|less\sthan"
)
_HEDGES = (
    r"may|might|could|perhaps|possib\w*|probab\w*|reports|reported|reportedly|apparent(?:ly)?|alleged\w*|seem\w*|appear(?:s|ed|ing)?|"
    r"likel\w*|unlikely|suggest\w*|assum\w*|presum\w*|purport\w*|rumou?r\w*|speculat\w*|unconfirmed|unclear|said\sto|if"
)

_DENIES = re.compile(rf"(?<!\w)(?:{_NEGATIONS}|{_DENIALS})(?!\w)", re.I)
_REFUSES = re.compile(rf"(?<!\w)(?:{_DENIALS})(?!\w)", re.I)
_LEANS = re.compile(rf"(?<!\w)(?:{_NEGATIONS}|{_DENIALS}|{_NEAR})(?!\w)", re.I)
_HEDGED = re.compile(rf"(?<!\w)(?:{_HEDGES})(?!\w)", re.I)
_MONTH_OF_MAY = re.compile(r"\bMay\b(?=,?\s\d)|(?<=\bin\s)May\b|(?<=\d\s)May\b")


def denials(folded: str) -> list[str]:
    """The words that deny, negate or refuse, in order."""
    return [found.group() for found in _DENIES.finditer(folded)]


def refusals(folded: str) -> list[str]:
    """The words by which somebody denies or refuses something, in order."""
    return [found.group() for found in _REFUSES.finditer(folded)]


def leanings(folded: str) -> list[str]:
    """The words that could carry a denial, however weakly: "few", "unlikely", "rather than"."""
    return [found.group() for found in _LEANS.finditer(folded)]


def hedge(folded: str) -> str:
    """The first word that hedges; empty where none does."""
    found = _HEDGED.search(_MONTH_OF_MAY.sub("", folded))
    return found.group() if found else ""


def turns(folded: str) -> str:
    """The first word that negates or hedges, for what a quote leaves out; empty where none does."""
    return next(iter(denials(folded)), "") or hedge(folded)
