"""What the commands under `explainer new` share: asking for what is missing, and saving the note."""

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from build_tools.cli.console import console, shown

if TYPE_CHECKING:
    from build_tools.edit.draft import Value
    from build_tools.model.explainer import Explainer
    from build_tools.model.kinds import NoteFile

T = TypeVar("T")

id_option = click.option("--id", "name", help="The note’s permanent id; without it, one is suggested.")
file_option = click.option("--in", "file", help="The subject’s file, without its folder and ending.")


def listed(typed: str) -> tuple[str, ...]:
    """Ids typed in a row, with commas or spaces between them."""
    return tuple(typed.replace(",", " ").split())


def asked_list(question: str) -> tuple[str, ...]:
    """Ids that are asked for; none where Enter alone is pressed."""
    return listed(click.prompt(f"{question} (Enter for none)", default="", show_default=False))


def asked_id(explainer: "Explainer", text: str, *, ask: bool) -> str:
    """An id for what the text says: suggested, and, if `ask`, confirmed or replaced."""
    from build_tools.check.ids import ids
    from build_tools.edit.names import suggested_id

    suggested = suggested_id(text, {name for name, _ in ids(explainer)})
    return click.prompt("Id", default=suggested) if ask else suggested


def asked_file(root: Path, kind: "NoteFile", given: str | None) -> str:
    """The name, without folder and ending, of the file that takes the note."""
    if given:
        return _plain_name(given, kind)
    there = sorted(path.stem for path in (root / kind.folder).glob(f"*{kind.ending}"))
    click.echo(f"Files in {kind.folder}: {', '.join(there) or 'none yet'}")
    return asked_until("File, one of these or a new one", lambda typed: _plain_name(typed, kind))


def _plain_name(typed: str, kind: "NoteFile") -> str:
    """A file's name without its ending. Raises ClickException where it has a folder or is no name."""
    name = typed.strip().removesuffix(kind.ending)
    if not re.fullmatch(r"\w[\w.-]*", name):
        raise click.ClickException(f"“{typed}” is no file's name: letters, figures and hyphens, without a folder")
    return name


def asked_until(question: str, read: Callable[[str], T]) -> T:
    """What `read` makes of the answer; asks again where it raises a ClickException."""
    while True:
        try:
            return read(click.prompt(question))
        except click.ClickException as error:
            error.show()


def save(root: Path, explainer: "Explainer", kind: "NoteFile", file: str, values: Mapping[str, "Value"]) -> None:
    """Writes the note and says what to do next; where it would be wrong, prints it with the findings, and exits 1."""
    from build_tools.edit.addition import AdditionError, propose
    from build_tools.report.text import print_findings
    from build_tools.write.notes import text_of, write_addition
    from build_tools.write.seeds import write_salts

    name = f"{kind.folder}/{file}{kind.ending}"
    try:
        addition = propose(explainer, kind, name, text_of(root, name), values)
    except AdditionError as error:
        raise click.ClickException(f"{name}: {error}") from error
    lines = addition.text.split("\n")
    output = console()
    for line in lines[addition.place.line - 1 :]:
        output.print(line, markup=False, soft_wrap=True, style="green")
    if addition.errors:
        print_findings(addition.errors, output, lambda place: lines[place.line - 1] if place.file == name else None)
        output.print("Nothing was written.")
        sys.exit(1)
    print_findings(addition.warnings, output, lambda place: lines[place.line - 1] if place.file == name else None)
    write_addition(root, addition)
    for seed in explainer.seeds:
        write_salts(root, seed, addition.opening.salts[seed.name])
    output.print(f"Wrote {shown(root / name)}, line {addition.place.line}", markup=False, soft_wrap=True)
    for finding in addition.to_do:
        output.print(f"Next: {finding.hint}", markup=False, soft_wrap=True)
