"""`explainer schemas`."""

from pathlib import Path

import click

from build_tools.cli.console import console, shown
from build_tools.cli.options import root_option


@click.command()
@root_option
def schemas(root: Path) -> None:
    """Write schemas/, from which editors complete the keys of notes, and name them in notes that do not."""
    from build_tools.write.notes import write_schemas

    for path in write_schemas(root):
        console().print(f"Wrote {shown(path)}", markup=False, soft_wrap=True)
