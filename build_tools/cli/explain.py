"""`explainer explain`."""

import click

from build_tools.cli.console import console


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Tell what a finding means, with a bad and a good example; without CODE, list all."""
    from rapidfuzz import process
    from rich.markdown import Markdown

    from build_tools.codes import ALL_CODES
    from build_tools.load.explanations import read_explanations

    codes = {known.name: known for known in ALL_CODES}
    if code is None:
        for known in ALL_CODES:
            console().print(f"{known.name:<22} {known.purpose}", markup=False, soft_wrap=True)
        return
    if code not in codes:
        near = process.extractOne(code, list(codes))
        likely = f"Did you mean {near[0]}? " if near else ""
        raise click.ClickException(f"there is no finding “{code}”. {likely}All: explainer explain")
    found = codes[code]
    console().print(
        Markdown(f"**{found.name}** ({found.severity.value}): {found.purpose}\n\n{read_explanations()[code]}")
    )
