"""What the pages need to know of mkdocs.yml, where it says nothing."""

from build_tools.model.settings import Settings


def test_an_explainer_without_settings_has_a_name_and_no_address() -> None:
    assert Settings() == Settings(site_name="Explainer", site_url="", repository="", navigation=())
