"""What the pages need to know of mkdocs.yml, where it says nothing."""

from build_tools.model.settings import Settings


def test_an_explainer_without_settings_has_a_name_but_no_address_and_no_pages_in_order() -> None:
    settings = Settings()
    assert settings.site_name == "Explainer"
    assert not settings.site_url
    assert not settings.repository
    assert settings.navigation == ()
