"""Explainer pages: Markdown that embeds claims."""

from dataclasses import dataclass
from enum import StrEnum

from pydantic import Field

from build_tools.model.note import Note, OneOrMany
from build_tools.model.place import Place


class Voice(StrEnum):
    """Whether a page speaks of the subject, and then states facts by claims alone, or of this site."""

    SUBJECT = "subject"
    SITE = "site"


class FrontMatter(Note):
    """What stands between the `---` lines of a page."""

    id: str = Field(description="Permanent: lower-case words and hyphens")
    title: str = Field(description="The page's heading")
    short: str | None = Field(None, description="The name inside sentences, if another than the title")
    voice: Voice = Field(Voice.SUBJECT, description="subject: facts by claims alone; site: about this site itself")
    description: str | None = Field(None, description="For search engines, on pages without a summary")
    summary: OneOrMany = Field((), description="The claims that sum the page up")
    related: OneOrMany = Field((), description="Pages to read next")
    was: OneOrMany = Field((), description="Former ids; each was the page’s address too and leads here from there")


@dataclass(frozen=True, slots=True)
class Page:
    """An explainer page: its address (below the pages' folder, with `/`), front matter and Markdown body."""

    address: str
    head: FrontMatter
    body: str
    body_place: Place

    @property
    def id(self) -> str:
        """The page's permanent id."""
        return self.head.id

    @property
    def label(self) -> str:
        """The page's name inside sentences."""
        return self.head.short or self.head.title

    def place_at(self, offset: int) -> Place:
        """Where in its file the character at this offset of the body stands."""
        before = self.body[:offset]
        column = offset - (before.rfind("\n") + 1) + 1
        return Place(self.body_place.file, self.body_place.line + before.count("\n"), column)
