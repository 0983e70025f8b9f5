"""The web addresses that exported files write."""

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from build_tools.link.addresses import Address
from build_tools.model.settings import Settings

_PAGE = ".md"
_HTML = ".html"


@dataclass(frozen=True, slots=True)
class Web:
    """Writes addresses into the exported file `file`: whole ones where the site has an address, else relative ones."""

    settings: Settings
    file: str

    def to(self, address: Address) -> str:
        """The web address of a page, or of an anchor on it."""
        return self.to_file(html(address.page), address.anchor)

    def to_file(self, path: str, anchor: str = "") -> str:
        """The web address of a file of the site."""
        if not self.settings.site_url:
            return Address(path, anchor).seen_from(self.file)
        return f"{self.settings.site_url}/{path}" + (f"#{anchor}" if anchor else "")

    def urn(self, *names: str) -> str:
        """A permanent `urn:uuid:` (RFC 4122, version 5) for what these names name on this site."""
        return f"urn:uuid:{self.uuid(*names)}"

    def uuid(self, *names: str) -> str:
        """The same without `urn:uuid:`."""
        return str(uuid5(NAMESPACE_URL, "/".join((self.settings.site_url or self.settings.site_name, *names))))


def html(page: str) -> str:
    """Where MkDocs puts the page that it makes of this Markdown file."""
    return page.removesuffix(_PAGE) + _HTML
