"""`explainer check`."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from build_tools.cli.console import console, report
from build_tools.cli.options import root_option, texts_option

if TYPE_CHECKING:
    from build_tools.model.finding import Finding
    from build_tools.pipeline import Checked

FORMATS = ("text", "github", "json", "sarif")


@click.command()
@root_option
@texts_option
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="For whom: you, GitHub, programs.")
@click.option(
    "--since",
    default="HEAD",
    show_default=True,
    help="What is too much is found in the files changed since this revision.",
)
@click.option("--fix", is_flag=True, help="First repair what is safe: quotation marks, order of keys, white space.")
@click.argument("files", nargs=-1, type=click.Path(exists=True, path_type=Path))
def check(root: Path, texts: Path | None, form: str, since: str, fix: bool, files: tuple[Path, ...]) -> None:
    """Read everything and print all findings; exit 1 on any error.

    With FILES, everything is read all the same, but only what is found in these counts and is printed.
    """
    from build_tools.load.revision import touched_files
    from build_tools.pipeline import read_and_check

    names = _names(root, files)
    if fix:
        _fix(root, names)
    checked = read_and_check(root, texts, names or touched_files(root, since))
    if files:
        checked = replace(checked, findings=tuple(f for f in checked.findings if _concerns(f, names)))
    if form == "text":
        report(checked, root)
    else:
        click.echo(_formatted(checked, form), nl=False)
        sys.exit(not checked.is_good)


def _concerns(finding: "Finding", names: frozenset[str]) -> bool:
    """Whether a finding is on one of these files, or on another because of it."""
    return finding.place.file in names or any(name in finding.message for name in names)


def _names(root: Path, files: tuple[Path, ...]) -> frozenset[str]:
    """The files as findings name them; those outside the explainer are left out."""
    whole = (file.resolve() for file in files)
    return frozenset(file.relative_to(root).as_posix() for file in whole if file.is_relative_to(root))


def _fix(root: Path, names: frozenset[str]) -> None:
    from build_tools.write.notes import repair_notes

    for name in repair_notes(root, names):
        console(stderr=True).print(f"Repaired {name}", markup=False, soft_wrap=True)


def _formatted(checked: "Checked", form: str) -> str:
    from build_tools.report.data import as_json
    from build_tools.report.github import annotations
    from build_tools.report.sarif import as_sarif

    return {"github": annotations, "json": as_json, "sarif": as_sarif}[form](checked.findings)
