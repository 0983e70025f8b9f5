"""The command line: the only part that prints and sets the exit code. Imports inside commands keep `--help` quick."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from build_tools.pipeline import Checked


def _console(*, stderr: bool = False) -> "Console":
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


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


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="csto-explainer")
def main() -> None:
    """Proves the evidence of every note and weaves the notes into pages."""


@main.command()
@root_option
@texts_option
def check(root: Path, texts: Path | None) -> None:
    """Read everything and print all findings; exit 1 on any error."""
    from build_tools.pipeline import read_and_check

    _report(read_and_check(root, texts))


@main.command()
@root_option
@texts_option
def build(root: Path, texts: Path | None) -> None:
    """Check, then build site/; a build that fails leaves site/ as it was."""
    from build_tools import pipeline
    from build_tools.publish import PublishError

    console = _console(stderr=True)
    quiet = bool(os.environ.get("CI")) or not console.is_terminal
    try:
        with console.status("") as status:
            _report(pipeline.build(root, texts, str if quiet else status.update))
    except PublishError as error:
        console.print(f"MkDocs could not build the site; site/ is as it was:\n{error}", style="red", markup=False)
        sys.exit(1)
    _console().print(f"Built {_shown(root / pipeline.SITE / 'index.html')}")


@main.command()
@root_option
@texts_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve: host:port.")
def serve(root: Path, texts: Path | None, address: str) -> None:
    """Preview the site; what you save shows at once, what is wrong is printed."""
    from build_tools.pipeline import read_and_check, write_pages
    from build_tools.serve import serve as serve_pages

    def rebuild() -> "Checked":
        checked = read_and_check(root, texts)
        _print(checked)
        if checked.is_good:
            write_pages(root, checked.explainer)
        else:
            _console().print("The preview shows the last good pages.")
        return checked

    if not rebuild().is_good:
        sys.exit(1)
    serve_pages(root, rebuild, address)


@main.group()
def seed() -> None:
    """Work with seeds."""


@seed.command()
@root_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(root: Path, file: Path) -> None:
    """Make the fingerprint of a new seed, and a record to fill in."""
    from build_tools.seed_files import SeedError, add_seed

    try:
        written = add_seed(file, root / "seeds")
    except SeedError as error:
        raise click.ClickException(str(error)) from error
    for path in written:
        _console().print(f"Wrote {_shown(path)}")


@main.command()
@root_option
@texts_option
@click.argument("at")
def show(root: Path, texts: Path | None, at: str) -> None:
    """Show what a passage bears: AT is a paragraph, 001#18, or a seed, 001."""
    from build_tools.load.explainer import load
    from build_tools.passage import UnknownPassageError, describe

    explainer, _ = load(root, texts)
    try:
        lines = describe(explainer, at)
    except UnknownPassageError as error:
        raise click.ClickException(str(error)) from error
    for line in lines:
        _console().print(line, markup=False, soft_wrap=True)


def _report(checked: "Checked") -> None:
    """Prints findings and figures; ends the command with exit code 1 where there is an error."""
    _print(checked)
    if not checked.is_good:
        sys.exit(1)


def _print(checked: "Checked") -> None:
    from build_tools.report import print_findings, tally

    console = _console()
    print_findings(checked.findings, console)
    if checked.findings:
        console.print(tally(checked.findings))
    console.print(checked.figures, soft_wrap=True)


def _shown(path: Path) -> Path:
    """The path from here, where it lies below."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path
