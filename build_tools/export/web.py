"""The web addresses that exported files write."""

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from build_tools.link.addresses import Address, absolute
from build_tools.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Web:
    """Writes addresses into the exported file `file`: whole ones where the site has an address, else relative ones."""

    settings: Settings
    file: str

    def to(self, address: Address) -> str:
        """The web address of a page, or of an anchor on it."""
        return absolute(self.settings, address, self.file)

    def to_file(self, path: str, anchor: str = "") -> str:
        """The web address of a file of the site."""
        return absolute(self.settings, Address(path, anchor), self.file)

    def urn(self, *names: str) -> str:
        """A permanent `urn:uuid:` (RFC 4122, version 5) for what these names name on this site."""
        return f"urn:uuid:{self.uuid(*names)}"

    def uuid(self, *names: str) -> str:
        """The same without `urn:uuid:`."""
        return str(uuid5(NAMESPACE_URL, "/".join((self.settings.site_url or self.settings.site_name, *names))))
