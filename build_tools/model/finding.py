"""One thing wrong with the notes: data first, text last."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from build_tools.model.place import Place


class Severity(StrEnum):
    """An error stops the build; a warning is reported and lets it pass."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of finding: its permanent name, its purpose in a line, and how grave it is."""

    name: str
    purpose: str
    severity: Severity = Severity.ERROR

    def at(self, place: Place, message: str, hint: str = "") -> "Finding":
        """A finding of this kind: `message` says what is wrong and expected, `hint` the likely fix."""
        return Finding(place, self, message, hint)


@dataclass(frozen=True, slots=True)
class Finding:
    """A finding; sorts by file and line."""

    place: Place
    code: Code
    message: str
    hint: str = ""

    @property
    def is_error(self) -> bool:
        """Whether this finding stops the build."""
        return self.code.severity is Severity.ERROR


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings by file, line and code, each once."""
    unique = dict.fromkeys(findings)
    return tuple(sorted(unique, key=lambda f: (f.place, f.code.name, f.message)))
