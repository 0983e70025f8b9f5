"""What mkdocs.yml says that the pages need to know."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The site's name and address, where its source is kept, and the order of its pages.

    `site_url` and `repository` are addresses without a slash at the end, empty where mkdocs.yml has none;
    `repository` is `extra: repository:`, because Material asks a server about a `repo_url`. `navigation`
    lists the addresses of pages in reading order.
    """

    site_name: str = "Explainer"
    site_url: str = ""
    repository: str = ""
    navigation: tuple[str, ...] = ()
