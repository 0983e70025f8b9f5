"""`explainer seed`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from build_tools.cli.console import console, print_written, shown
from build_tools.cli.options import root_option

if TYPE_CHECKING:
    from build_tools.write.seeds import AddedSeed


def print_added(added: "AddedSeed") -> None:
    """Says what was written for a seed, and what is odd about its text."""
    for path in added.files:
        console().print(f"Wrote {shown(path)}", markup=False, soft_wrap=True)
    for remark in added.oddities:
        console().print(f"Note: {remark}", markup=False, soft_wrap=True)


def print_shared(root: Path, file: Path) -> None:
    """Says where a new seed shares long runs of words with others, whose texts must lie beside its own."""
    from build_tools.check import relays
    from build_tools.load.explainer import load

    explainer, _ = load(root, file.parent)
    if missing := [seed.name for seed in explainer.seeds if seed.name not in explainer.open_paragraphs]:
        listed = ", ".join(missing)
        console().print(f"Not compared, as their texts do not lie beside it: {listed}", markup=False, soft_wrap=True)
    for finding in relays.check(explainer):
        if file.stem in finding.message + finding.place.file:
            console().print(f"Note: {finding.message}. {finding.hint}", markup=False, soft_wrap=True)


@click.group()
def seed() -> None:
    """Work with seeds."""


@seed.command()
@root_option
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def add(root: Path, file: Path) -> None:
    """Make the fingerprint of a new seed, and a record to fill in."""
    from build_tools.write.seeds import SeedError, add_seed, open_all

    try:
        added = add_seed(file, root / "seeds")
    except SeedError as error:
        raise click.ClickException(str(error)) from error
    print_added(added)
    for path in open_all(root, file.parent):
        print_written(path)
    print_shared(root, file)
