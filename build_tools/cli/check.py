"""`explainer check`."""

from pathlib import Path

import click

from build_tools.cli.console import report
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
def check(root: Path, texts: Path | None) -> None:
    """Read everything and print all findings; exit 1 on any error."""
    from build_tools.pipeline import read_and_check

    report(read_and_check(root, texts))
