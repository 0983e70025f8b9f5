"""`explainer seed`."""

from pathlib import Path

import click

from build_tools.cli.console import console, shown
from build_tools.cli.options import root_option


@click.group()
def seed() -> None:
    """Work with seeds."""


@seed.command()
@root_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(root: Path, file: Path) -> None:
    """Make the fingerprint of a new seed, and a record to fill in."""
    from build_tools.write.seeds import SeedError, add_seed

    try:
        written = add_seed(file, root / "seeds")
    except SeedError as error:
        raise click.ClickException(str(error)) from error
    for path in written:
        console().print(f"Wrote {shown(path)}", markup=False, soft_wrap=True)
