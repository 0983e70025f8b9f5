"""Two findings that the tests of all forms show."""

from build_tools.model.finding import Code, Severity
from build_tools.model.place import Place

SHORT = Code("quote-short", "A quote is short.")
UNUSED = Code("claim-unused", "A claim is unused.", Severity.WARNING)

FINDINGS = (
    SHORT.at(Place("notes/a b.yml", 5, 7), "“100%, lamp” is short", "Quote more"),
    UNUSED.at(Place("notes/b.yml", 1, 3), "nobody reads it"),
)
