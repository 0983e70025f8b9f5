from build_tools.render.markdown import front_matter
from build_tools.render.pictures import Picture, pictures


def test_other_words_have_another_address() -> None:
    addresses = {Picture(title, site).address for title in ("A", "B") for site in ("A", "B", "")}
    assert len(addresses) == 6
    assert all(address.startswith("assets/og/") and address.endswith(".png") for address in addresses)


def test_pictures_are_those_that_pages_name() -> None:
    pages = {
        "a.md": front_matter(title="A", picture="assets/og/a.png") + "# A\n",
        "b.md": front_matter(title="B") + "# B\n",
        "c.md": front_matter(title="A", picture="assets/og/a.png") + "# A\n",
        "old.html": "<!doctype html>\n",
    }
    assert pictures(pages, "Site") == (Picture("A", "Site"),)
