import pytest

from build_tools.link.addresses import Address, absolute, former_address, html
from build_tools.model.settings import Settings


@pytest.mark.parametrize(
    ("link", "built"),
    [
        ("lamp.md", "lamp.html"),
        ("../lamp.md#claim-a", "../lamp.html#claim-a"),
        ("#claim-a.md", "#claim-a.md"),
        ("a.md.png", "a.md.png"),
    ],
)
def test_a_link_as_the_built_site_has_it(link: str, built: str) -> None:
    assert html(link) == built


def test_an_address_on_the_web() -> None:
    settings = Settings(site_url="https://lamp.example")
    assert absolute(settings, Address("seeds/a.md", "p1"), "index.md") == "https://lamp.example/seeds/a.html#p1"
    assert absolute(settings, Address("index.md"), "seeds/a.md") == "https://lamp.example/index.html"


def test_a_site_without_an_address_links_from_page_to_page() -> None:
    assert absolute(Settings(), Address("lamp.md", "x"), "seeds/a.md") == "../lamp.html#x"


def test_a_former_address_is_made_of_the_former_id() -> None:
    assert former_address("old-lamp") == "old-lamp.md"
