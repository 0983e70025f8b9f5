"""What is told of a claim that was added, removed or changed."""

from collections.abc import Iterator

from build_tools.compare.claims import ClaimChange, ClaimEntry, Corroboration, Trend
from build_tools.compare.evidence import EvidenceChange, Quote
from build_tools.compare.lines import Item, Line, Span, Style, added, lost, named, plain, reworded, value
from build_tools.compare.values import ValueChange


def claim_entry(claim: ClaimEntry) -> Item:
    """A claim that was added or removed, with its date, evidence and origins."""
    dated = ((plain(f"date: {claim.date}"),),) if claim.date else ()
    evidence = ((plain(f"evidence: {_quote(quote)}"),) for quote in claim.evidence)
    many = f"{len(claim.origins)} independent source{'' if len(claim.origins) == 1 else 's'}"
    voices = (plain(f"corroboration: {many} ({', '.join(claim.origins) or 'none bears all of it'})"),)
    return Item((*named(claim.id, claim.address), plain(f": {claim.says}")), (*dated, *evidence, voices))


def claim_change(change: ClaimChange) -> Item:
    """A claim that changed, with all that did."""
    details = (
        *reworded("says", change.says),
        *map(value, filter(None, (*change.values, change.links))),
        *_evidence(change.evidence),
        *_corroboration(change.corroboration),
    )
    return Item(named(change.id, change.address, change.former), details)


def _evidence(change: EvidenceChange) -> Iterator[Line]:
    yield from (added("evidence added", _quote(quote)) for quote in change.added)
    yield from (lost("evidence lost", _quote(quote)) for quote in change.lost)
    for move in change.moved:
        yield (*lost("evidence moved", _quote(move.before)), plain(" "), Span(_quote(move.after), Style.ADDED))


def _quote(quote: Quote) -> str:
    bears = "" if quote.bears == "all" else f" ({quote.bears})"
    return f"{quote.at} “{quote.quote}”{bears}"


def _corroboration(change: Corroboration) -> Iterator[Line]:
    if change.trend is not Trend.LEVEL:
        count = f"{len(change.before)} → {len(change.after)}"
        yield (plain(f"corroboration {change.trend}: {count} ({', '.join(change.after) or 'no source'})"),)
    elif change.before != change.after:
        yield value(ValueChange("origins", ", ".join(change.before), ", ".join(change.after)))
