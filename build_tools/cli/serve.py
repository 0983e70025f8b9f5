"""`explainer serve`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from build_tools.cli.console import console, print_checked
from build_tools.cli.options import root_option, texts_option

if TYPE_CHECKING:
    from build_tools.pipeline import Checked


@click.command()
@root_option
@texts_option
@click.option("--address", default="127.0.0.1:8000", show_default=True, help="Where to serve: host:port.")
def serve(root: Path, texts: Path | None, address: str) -> None:
    """Preview the site; what you save shows at once, what is wrong is printed."""
    from build_tools.pipeline import read_and_check, write_pages
    from build_tools.publish.serve import serve as serve_pages

    def rebuild() -> "Checked":
        checked = read_and_check(root, texts)
        print_checked(checked, root)
        if checked.is_good:
            write_pages(root, checked.explainer)
        else:
            console().print("The preview shows the last good pages.")
        return checked

    if not rebuild().is_good:
        sys.exit(1)
    serve_pages(root, rebuild, address)
