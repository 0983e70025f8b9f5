"""Each page has an address of its own and a place in the navigation."""

import pytest

from build_tools.check.addresses import check
from tests.explainers import explainer, lines, page


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        pytest.param(["a.md", "b.md"], [], id="two addresses"),
        pytest.param(["a.md", "A.md"], ["pages/A.md:2 address-repeated"], id="capitals make no difference"),
        pytest.param(["people.md"], ["pages/people.md:2 address-repeated"], id="the page of the people"),
        pytest.param(["bodies.md"], [], id="a kind of which there is no entity"),
        pytest.param(["seeds/s01.md"], ["pages/seeds/s01.md:2 address-repeated"], id="a seed's page"),
        pytest.param(["seeds/index.md"], ["pages/seeds/index.md:2 address-repeated"], id="the index of the seeds"),
    ],
)
def test_no_two_pages_have_one_address(addresses: list[str], expected: list[str]) -> None:
    pages = [page(address=address) for address in addresses]
    assert lines(check(explainer(pages=pages, navigation=addresses))) == expected


def test_a_page_that_the_navigation_does_not_have_is_a_finding() -> None:
    findings = list(check(explainer(pages=[page(address="a.md"), page(address="b.md")], navigation=["a.md"])))
    assert lines(findings) == ["pages/b.md:2 page-not-in-nav"]
    assert findings[0].hint == "Add `- b.md` to `nav`"
