"""What mkdocs.yml says that the pages need to know."""

from dataclasses import dataclass

from build_tools import __version__
from build_tools.model.place import Place


@dataclass(frozen=True, slots=True)
class Heading:
    """A label of the navigation, where it stands, and the addresses of the pages at and below it."""

    label: str
    place: Place
    pages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settings:
    """The site's name and address, where its source and its editions are kept, and the order of its pages.

    `project` and `version` name the files of the editions. `site_url`, `repository` and `downloads` are addresses without a slash at the end, empty where mkdocs.yml has none;
    `repository` is `extra: repository:`, because Material asks a server about a `repo_url`, and
    `downloads`, `extra: downloads:`, is the folder in which the files of `dist/` are published. `navigation`
    lists the addresses of pages in reading order, `beside` those of `not_in_nav`, `headings` the navigation's labels.
    `whole_seeds` (`extra: whole-seeds:`) makes it an error that a paragraph bears no claim.
    """

    site_name: str = "Explainer"
    site_url: str = ""
    repository: str = ""
    downloads: str = ""
    project: str = "explainer"
    version: str = __version__
    navigation: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    whole_seeds: bool = False
    headings: tuple[Heading, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """The addresses of all pages that mkdocs.yml names one by one."""
        return (*self.navigation, *self.beside)

    @property
    def edition(self) -> str:
        """The name, without its ending, of the files that hold the whole explainer: `name-0.1.0`."""
        return f"{self.project}-{self.version}"
