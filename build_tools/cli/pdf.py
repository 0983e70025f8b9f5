"""`explainer pdf`."""

from pathlib import Path

import click

from build_tools.cli.build import built
from build_tools.cli.console import console, shown
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
def pdf(root: Path, texts: Path | None) -> None:
    """Build the site, then print the whole explainer to dist/, with bookmarks."""
    from build_tools import pipeline
    from build_tools.publish.pdf import PdfError, print_pdf
    from build_tools.publish.site import made_on

    settings = built(root, texts).explainer.settings
    file = root / pipeline.DIST / f"{settings.edition}.pdf"
    page = root / pipeline.SITE / pipeline.WHOLE_HTML
    if not page.is_file():
        raise click.ClickException(
            "the site has no whole.html to print: name whole.md under `not_in_nav` in mkdocs.yml"
        )
    try:
        print_pdf(page, file, made_on(root), settings.site_url)
    except PdfError as error:
        raise click.ClickException(str(error)) from error
    console().print(f"Printed {shown(file)}", markup=False, soft_wrap=True)
