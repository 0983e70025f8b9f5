"""`explainer leaks`."""

import sys
from pathlib import Path

import click

from build_tools.cli.console import console, shown
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
def leaks(root: Path, texts: Path | None, paths: tuple[Path, ...]) -> None:
    """Prove that no file holds more of a seed's text in one run than a quotation may.

    PATHS are files and folders; without any: site/, dist/ and the files that git tracks.
    """
    from build_tools.load.explainer import load
    from build_tools.publish.leaks import RUN, search
    from build_tools.publish.publishable import files_in, publishable

    if texts is None:
        raise click.UsageError("Whether a text leaks is proved against the texts: say where they are with --texts DIR.")
    explainer, _ = load(root, texts)
    if not explainer.seeds:
        raise click.ClickException(f"{root} has no seeds: there is nothing to prove.")
    if missing := [seed.name for seed in explainer.seeds if seed.name not in explainer.texts]:
        raise click.ClickException(f"{texts} lacks the texts of {', '.join(missing)}: nothing would be proved of them.")
    found = search(files_in(paths) if paths else publishable(root), explainer.texts)
    for leak in found.leaks:
        line = f"{shown(Path(leak.file))}: {RUN} words or more of {leak.seed}, from “{leak.words} …”"
        console().print(line, style="red", markup=False, soft_wrap=True)
    unread = f"; no text in {len(found.unread)} more" if found.unread else ""
    console().print(f"{found.read} files read against {len(explainer.texts)} texts: {len(found.leaks)} leaks{unread}")
    if found.leaks or not found.read:
        sys.exit(1)
