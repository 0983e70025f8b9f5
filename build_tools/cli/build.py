"""`explainer build`."""

import os
import sys
from pathlib import Path

import click

from build_tools.cli.console import console, report, shown
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
def build(root: Path, texts: Path | None) -> None:
    """Check, then build site/; a build that fails leaves site/ as it was."""
    from build_tools import pipeline
    from build_tools.publish import PublishError

    errors = console(stderr=True)
    quiet = bool(os.environ.get("CI")) or not errors.is_terminal
    try:
        with errors.status("") as status:
            report(pipeline.build(root, texts, str if quiet else status.update))
    except PublishError as error:
        errors.print(
            f"MkDocs could not build the site; site/ is as it was:\n{error}", style="red", markup=False, soft_wrap=True
        )
        sys.exit(1)
    console().print(f"Built {shown(root / pipeline.SITE / 'index.html')}", markup=False, soft_wrap=True)
