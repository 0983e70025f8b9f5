"""`explainer offline`."""

from pathlib import Path

import click

from build_tools.cli.build import built
from build_tools.cli.console import console, shown
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
def offline(root: Path, texts: Path | None) -> None:
    """Build the site, then lay out dist/offline/ and pack it, to read without a network."""
    from build_tools import pipeline
    from build_tools.publish.offline import make_offline

    edition = built(root, texts).explainer.settings.edition
    for file in make_offline(root, root / pipeline.SITE, root / pipeline.DIST, edition):
        console().print(f"Wrote {shown(file)}", markup=False, soft_wrap=True)
