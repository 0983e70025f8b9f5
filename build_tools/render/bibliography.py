"""How to cite a page of the site: in the style of the APA (7th edition), as BibTeX, and plainly."""

import re
from dataclasses import dataclass
from datetime import date

from build_tools.model.date import MONTHS

_BIBTEX = str.maketrans(
    {character: f"\\{character}" for character in "&%$#_{}"}
    | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}", "\\": r"\textbackslash{}"}
)


@dataclass(frozen=True, slots=True)
class Work:
    """A page as something to cite: its title, the site it is part of, its address (may be empty) and its date."""

    title: str
    site: str
    address: str
    dated: date | None

    @property
    def apa(self) -> tuple[str, str, str]:
        """The reference in three parts, the middle one to be set in italics."""
        when = f"{self.dated.year}, {MONTHS[self.dated.month - 1]} {self.dated.day}" if self.dated else "n.d."
        stop = "" if self.title[-1:] in ".?!" else "."
        address = f" {self.address}" if self.address else ""
        if self.title == self.site:
            return "", self.title, f"{stop} ({when}).{address}"
        return f"{self.site}{'' if self.site[-1:] in '.?!' else '.'} ({when}). ", self.title, f"{stop}{address}"

    @property
    def plain(self) -> str:
        """The reference in words."""
        when = f"{self.dated.day} {MONTHS[self.dated.month - 1]} {self.dated.year}" if self.dated else "no date"
        names = [self.title] if self.title == self.site else [f"“{self.title}”", self.site]
        return ", ".join([*names, when, *filter(None, [self.address])])

    @property
    def bibtex(self) -> str:
        """A BibTeX entry; `@misc`, which every style knows."""
        fields = {"author": f"{{{_tex(self.site)}}}", "title": f"{{{_tex(self.title)}}}"}
        if self.dated:
            fields |= {"year": str(self.dated.year), "month": MONTHS[self.dated.month - 1][:3].lower()}
        if self.address:
            fields |= {"url": self.address}
        lines = [f"  {name} = {value if name == 'month' else '{' + value + '}'}," for name, value in fields.items()]
        return "\n".join([f"@misc{{{self._key},", *lines, "}"])

    @property
    def _key(self) -> str:
        return re.sub(r"[^a-z0-9]+", "-", f"{self.site} {self.title}".lower()).strip("-") or "page"


def _tex(text: str) -> str:
    return text.translate(_BIBTEX)
