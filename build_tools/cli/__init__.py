"""The command line: the only part that prints and sets the exit code.

Modules here import nothing heavy at their top, so that `--help` is quick; commands import what they need.
"""

from pathlib import Path

import click

from build_tools import __version__
from build_tools.cli.build import build
from build_tools.cli.check import check
from build_tools.cli.coverage import coverage
from build_tools.cli.diff import diff
from build_tools.cli.explain import explain
from build_tools.cli.figures import figures
from build_tools.cli.find import find
from build_tools.cli.init import init
from build_tools.cli.leaks import leaks
from build_tools.cli.new import new
from build_tools.cli.offline import offline
from build_tools.cli.options import main_root_option
from build_tools.cli.pdf import pdf
from build_tools.cli.prove import prove
from build_tools.cli.schemas import schemas
from build_tools.cli.seed import seed
from build_tools.cli.serve import serve
from build_tools.cli.show import show

COMMANDS: tuple[click.Command, ...] = (
    build,
    check,
    coverage,
    diff,
    explain,
    figures,
    find,
    init,
    leaks,
    new,
    offline,
    pdf,
    prove,
    schemas,
    seed,
    serve,
    show,
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="explainer")
@main_root_option
def main(root: Path | None) -> None:
    """Proves the evidence of every note and weaves the notes into pages."""


for command in COMMANDS:
    main.add_command(command)
