"""The options that commands share."""

from pathlib import Path

import click


def _find_root(context: click.Context, _: click.Parameter, value: Path | None) -> Path:
    """The folder given after the command or before it, or the nearest one, upwards from here, that holds `site_src`."""
    given = value or context.find_root().params.get("root")
    if isinstance(given, Path):
        return given.resolve()
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / "site_src").is_dir()), here)


_ROOT = click.Path(exists=True, file_okay=False, path_type=Path)
_ROOT_HELP = "The explainer’s folder; without it, the one around you."

root_option = click.option("--root", type=_ROOT, callback=_find_root, help=_ROOT_HELP)
main_root_option = click.option("--root", type=_ROOT, expose_value=True, help=f"{_ROOT_HELP} Also after the command.")
texts_option = click.option(
    "--texts",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    envvar="EXPLAINER_TEXTS",
    help="A folder with the seeds’ texts, if you have them. [env: EXPLAINER_TEXTS]",
)
