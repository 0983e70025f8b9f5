"""`explainer show`."""

from pathlib import Path

import click

from build_tools.cli.console import console
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
@click.argument("at")
def show(root: Path, texts: Path | None, at: str) -> None:
    """Show what a passage bears: AT is a paragraph, 001#18, or a seed, 001."""
    from build_tools.find.passage import UnknownPassageError, describe
    from build_tools.load.explainer import load

    explainer, _ = load(root, texts)
    try:
        lines = describe(explainer, at)
    except UnknownPassageError as error:
        raise click.ClickException(str(error)) from error
    for line in lines:
        console().print(line, markup=False, soft_wrap=True)
