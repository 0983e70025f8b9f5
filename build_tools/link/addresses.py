"""Where each page and each entry stands: the site's permanent addresses."""

from dataclasses import dataclass
from posixpath import basename, dirname, relpath

from build_tools.model.claim import Paragraph
from build_tools.model.entity import Entity, Kind
from build_tools.model.explainer import Explainer
from build_tools.model.settings import Settings


@dataclass(frozen=True, slots=True)
class Address:
    """A page, by its Markdown file below the pages' folder, and an anchor on it."""

    page: str
    anchor: str = ""

    def seen_from(self, page: str) -> str:
        """The link to here that a page at the address `page` writes."""
        path = "" if page == self.page else relpath(self.page, dirname(page) or ".")
        return f"{path}#{self.anchor}" if self.anchor else path or basename(self.page)


SEEDS = "seeds/index.md"
WHOLE = "whole.md"
"""The page that holds the text of all explainer pages."""
OFFLINE = "offline.md"
"""The page that tells of the copy to take along."""
DATA = "data/index.md"
"""The page that tells of the data files."""


def seed_page(name: str) -> str:
    """The address of a seed's page."""
    return f"seeds/{name}.md"


def paragraph_address(paragraph: Paragraph) -> Address:
    """Where a paragraph stands on its seed's page."""
    return Address(seed_page(paragraph.seed), f"p{paragraph.number}")


def kind_page(kind: Kind) -> str:
    """The address of the page that lists the entities of one kind."""
    return f"{kind.plural}.md"


def entity_address(entity: Entity) -> Address:
    """Where an entity's entry stands."""
    return Address(kind_page(entity.kind), entity.id)


def former_address(name: str) -> str:
    """Where a page stood under a former id."""
    return f"{name}.md"


def html(address: str) -> str:
    """An address, or a link to one, as the built site has it: MkDocs rewrites links in Markdown only."""
    path, mark, anchor = address.partition("#")
    return path.removesuffix(".md") + ".html" * path.endswith(".md") + mark + anchor


def absolute(settings: Settings, address: Address, page: str) -> str:
    """Where an address is on the web; as seen from `page` where mkdocs.yml does not say where the site is."""
    if not settings.site_url:
        return html(address.seen_from(page))
    return f"{settings.site_url}/{html(address.page)}" + (f"#{address.anchor}" if address.anchor else "")


def claim_anchor(claim: str) -> str:
    """The anchor of a claim on each page that embeds it."""
    return f"claim-{claim}"


def edition_pages(explainer: Explainer) -> tuple[str, ...]:
    """The pages of the editions that mkdocs.yml names, in `nav` or in `not_in_nav`; others are not made."""
    return tuple(name for name in (WHOLE, OFFLINE) if name in explainer.settings.named)


def data_addresses(explainer: Explainer) -> tuple[str, ...]:
    """The address of the page that tells of the data files, where the navigation names it; else it is not made."""
    return (DATA,) if DATA in explainer.settings.navigation else ()


PROVE = "contribute/prove.md"
"""The page that proves a pasted paragraph in the browser."""
GUIDE = (
    "contribute/index.md",
    PROVE,
    "contribute/format.md",
    "contribute/findings.md",
    "contribute/own-explainer.md",
)
"""The pages for contributors."""


def seals_file(seed: str) -> str:
    """The script with a seed's seals, which the page PROVE loads."""
    return f"contribute/seals/{seed}.js"


def guide_addresses(explainer: Explainer) -> tuple[str, ...]:
    """The pages for contributors that mkdocs.yml names, in `nav` or in `not_in_nav`; others are not made."""
    return tuple(address for address in GUIDE if address in explainer.settings.named)


def generated_addresses(explainer: Explainer) -> tuple[str, ...]:
    """The addresses of the pages that no contributor writes: entities by kind, seeds, editions, data, guide."""
    kinds = dict.fromkeys(entity.kind for entity in explainer.entities)
    seeds = [SEEDS] + [seed_page(seed.name) for seed in explainer.seeds] if explainer.seeds else []
    return (
        *(kind_page(kind) for kind in Kind if kind in kinds),
        *seeds,
        *edition_pages(explainer),
        *data_addresses(explainer),
        *guide_addresses(explainer),
    )
