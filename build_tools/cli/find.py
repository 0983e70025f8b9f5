"""`explainer find`."""

import sys
from pathlib import Path

import click

from build_tools.cli.console import console
from build_tools.cli.options import root_option, texts_option


@click.command()
@root_option
@texts_option
@click.argument("words", nargs=-1, required=True)
def find(root: Path, texts: Path | None, words: tuple[str, ...]) -> None:
    """Find the paragraphs in which WORDS stand, as evidence to paste; exit 1 where they stand nowhere."""
    from build_tools.edit.paste import describe_words
    from build_tools.find.concordance import TooFewWordsError, stands
    from build_tools.load.explainer import load

    explainer, _ = load(root, texts)
    wanted = " ".join(words)
    try:
        lines = list(describe_words(explainer, wanted))
    except TooFewWordsError as error:
        raise click.ClickException(str(error)) from error
    for line in lines:
        console().print(line, markup=False, soft_wrap=True)
    sys.exit(not stands(explainer, wanted))
