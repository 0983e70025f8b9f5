"""The options that commands share."""

from pathlib import Path

import click


def _find_root(_: click.Context, __: click.Parameter, value: Path | None) -> Path:
    """The folder given, or the nearest one, upwards from here, that holds `site_src`."""
    if value:
        return value.resolve()
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / "site_src").is_dir()), here)


root_option = click.option(
    "--root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    callback=_find_root,
    help="The explainer’s folder; without it, the one around you.",
)
texts_option = click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="EXPLAINER_TEXTS",
    help="A folder with the seeds’ texts, if you have them. [env: EXPLAINER_TEXTS]",
)
