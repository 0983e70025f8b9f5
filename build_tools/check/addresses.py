"""Each page has an address of its own, and a place in the navigation."""

from collections.abc import Iterator

from build_tools.link.addresses import generated_addresses
from build_tools.model.explainer import Explainer
from build_tools.model.finding import Code, Finding

REPEATED = Code("address-repeated", "Two pages have one address.")
NAVIGATION = Code("page-not-in-nav", "A page stands nowhere in the navigation.")
CODES = (REPEATED, NAVIGATION)


def check(explainer: Explainer) -> Iterator[Finding]:
    """Looks at the addresses of explainer pages, against each other and against the generated pages."""
    taken = dict.fromkeys(generated_addresses(explainer), "a generated page")
    for page in explainer.pages:
        address = page.address.lower()
        if address in taken:
            message = f"the address {page.address} is that of {taken[address]} too"
            yield REPEATED.at(page.head.place, message, "Rename the file; capitals make no difference")
        taken.setdefault(address, page.body_place.file)
        if page.address not in explainer.settings.navigation:
            message = f"{page.address} is not in the navigation of mkdocs.yml"
            yield NAVIGATION.at(page.head.place, message, f"Add `- {page.address}` to `nav`")
