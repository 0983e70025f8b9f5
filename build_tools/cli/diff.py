"""`explainer diff`."""

from pathlib import Path

import click

from build_tools.cli.console import console
from build_tools.cli.options import root_option


@click.command()
@root_option
@click.argument("base")
@click.argument("head", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "html", "json"]),
    default="text",
    show_default=True,
    help="How to print what changed.",
)
@click.option(
    "--site", default="", help="Where a built site is, for the links of markdown and html: an address or “.”."
)
def diff(root: Path, base: str, head: str | None, form: str, site: str) -> None:
    """Show what changed on the level of claims from the git revision BASE to HEAD, or to the files as they are."""
    from build_tools.load.revision import RevisionError
    from build_tools.revisions import compare_revisions

    try:
        changes = compare_revisions(root, base, head)
    except RevisionError as error:
        raise click.ClickException(str(error)) from error
    match form:
        case "json":
            from build_tools.compare.data import as_json

            click.echo(as_json(changes), nl=False)
        case "markdown" | "html":
            from build_tools.compare.markdown import as_html, as_markdown

            click.echo((as_html if form == "html" else as_markdown)(changes, site), nl=False)
        case _:
            from build_tools.compare.terminal import as_text

            output = console()
            for line in as_text(changes):
                output.print(line, soft_wrap=True)
