"""`explainer figures`."""

from pathlib import Path

import click

from build_tools.cli.console import console
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
def figures(root: Path, texts: Path | None) -> None:
    """Show what the explainer amounts to: claims, fit, corroboration, quotations, prose of its own."""
    from build_tools.find.figures import figures as figures_of
    from build_tools.load.explainer import load

    explainer, _ = load(root, texts)
    for name, value in figures_of(explainer):
        console().print(f"{name}: {value}", markup=False, soft_wrap=True)
