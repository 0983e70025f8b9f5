"""`explainer init`."""

from pathlib import Path

import click

from build_tools.cli.console import console, shown


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Lay out a new explainer in DIR, with a small invented subject; it builds at once."""
    from build_tools.write.starter import StarterError, lay_out

    try:
        written = lay_out(folder.resolve())
    except StarterError as error:
        raise click.ClickException(str(error)) from error
    console().print(f"Laid out {len(written)} files in {shown(folder.resolve())}", soft_wrap=True)
    console().print(f"Next: explainer --root {folder} build; README.md tells the rest", markup=False, soft_wrap=True)
