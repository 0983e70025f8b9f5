"""`explainer coverage`."""

import sys
from itertools import groupby
from pathlib import Path

import click

from build_tools.cli.console import console
from build_tools.cli.options import root_option


@click.command()
@root_option
def coverage(root: Path) -> None:
    """Show, paragraph by paragraph, what rests on each seed; exit 1 on a gap where seeds are used whole."""
    from rich.table import Table

    from build_tools.check import coverage as check
    from build_tools.load.explainer import load

    explainer, _ = load(root)
    rows = check.coverage(explainer)
    for seed, group in groupby(rows, key=lambda row: row.seed):
        paragraphs = list(group)
        table = Table(title=f"{seed.name}: {seed.title} ({seed.publisher})", title_justify="left")
        table.add_column("Paragraph")
        table.add_column("Claims", justify="right")
        table.add_column("What it is")
        for row in paragraphs:
            what = ", ".join(claim.id for claim in row.claims) or row.aside or "NOT USED"
            table.add_row(f"{seed.name}#{row.number}", str(len(row.claims) or ""), what)
        console().print(table)
        console().print(
            f"{seed.name}: {check.share(paragraphs):.0%} of the paragraphs that carry evidence are in use\n"
        )
    if explainer.settings.whole_seeds and any(row.is_gap for row in rows):
        sys.exit(1)
