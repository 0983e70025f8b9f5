"""`explainer build`."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from build_tools.cli.console import console, report, shown
from build_tools.cli.options import root_option, texts_option

if TYPE_CHECKING:
    from build_tools.pipeline import Checked


@click.command()
@root_option
@texts_option
@click.option(
    "--with-texts", is_flag=True, help="Build a private copy that shows the seeds’ texts, in build/private-site/."
)
def build(root: Path, texts: Path | None, with_texts: bool) -> None:
    """Check, then build site/; a build that fails leaves site/ as it was."""
    from build_tools import pipeline

    if with_texts and texts is None:
        raise click.UsageError("--with-texts shows the seeds’ texts: say where they are with --texts DIR.")
    built(root, texts, with_texts=with_texts)
    site = pipeline.PRIVATE_SITE if with_texts else pipeline.SITE
    console().print(f"Built {shown(root / site / 'index.html')}", markup=False, soft_wrap=True)
    if with_texts:
        console().print("It shows texts that belong to others: read it, do not publish it.")


def built(root: Path, texts: Path | None, *, with_texts: bool = False) -> "Checked":
    """Builds the site and prints what was found; ends the command with exit code 1 where it cannot be built."""
    from build_tools import pipeline
    from build_tools.publish.site import PublishError

    errors = console(stderr=True)
    quiet = bool(os.environ.get("CI")) or not errors.is_terminal
    try:
        with errors.status("") as status:
            checked = pipeline.build(root, texts, str if quiet else status.update, with_texts=with_texts)
    except PublishError as error:
        said = f"MkDocs could not build the site; the last one is as it was:\n{error}"
        errors.print(said, style="red", markup=False, soft_wrap=True)
        sys.exit(1)
    report(checked, root)
    return checked
