"""`explainer new`: asks for what a note needs, or takes it as options, and writes the note where it belongs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from build_tools.cli.asking import asked_file, asked_id, file_option, id_option, listed, save
from build_tools.cli.console import console
from build_tools.cli.new_claim import claim, event
from build_tools.cli.options import root_option
from build_tools.cli.seed import print_added, print_shared

if TYPE_CHECKING:
    from build_tools.edit.draft import Value

KINDS = ("person", "body", "place", "document", "term")
QUESTION_KINDS = ("conflict", "judgement", "moments", "aspects", "slip")


class _Edtf(click.ParamType[str]):
    """A date as notes write it; asked for again where it is none."""

    name = "date"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from build_tools.model.date import parse_date

        try:
            return parse_date(value).text
        except ValueError as error:
            self.fail(f"{error}; write 2022-01-05, 2022-01 or 2022", param, ctx)


EDTF = _Edtf()


@click.group()
def new() -> None:
    """Write a new note; asks for what you do not give as an option."""


new.add_command(claim)
new.add_command(event)


@new.command()
@root_option
@click.option("--kind", type=click.Choice(KINDS), prompt="Kind", help="Which page it stands on.")
@click.option("--full", prompt="Full name", help="The full name, the entry’s heading.")
@click.option("--short", default="", help="The name inside sentences, if another.")
@click.option("--alias", multiple=True, help="Another spelling; repeatable.")
@click.option("--described", multiple=True, help="A claim that says what it is; repeatable.")
@id_option
def entity(
    root: Path, kind: str, full: str, short: str, alias: tuple[str, ...], described: tuple[str, ...], name: str | None
) -> None:
    """A person, body, place, document or term with an entry of its own."""
    from build_tools.load.explainer import load
    from build_tools.model.entity import Kind
    from build_tools.model.kinds import ENTITIES

    explainer, _ = load(root)
    chosen = name or asked_id(explainer, short or full, ask=False)
    values = {"id": chosen, "kind": kind, "name": full, "short": short, "aliases": alias, "described": described}
    save(root, explainer, ENTITIES, Kind(kind).plural, values)


@new.command()
@root_option
@click.option("--asks", prompt="The question, ending in a question mark", help="The question.")
@click.option(
    "--kind",
    type=click.Choice(QUESTION_KINDS),
    prompt="In what way the answers differ",
    help="How the answers differ.",
)
@click.option("--position", "positions", multiple=True, help="“The answer: claim, claim”; two or more.")
@click.option("--explained", prompt="What explains it, or that the seeds do not say", help="What explains it.")
@id_option
@file_option
def question(
    root: Path,
    asks: str,
    kind: str,
    positions: tuple[str, ...],
    explained: str,
    name: str | None,
    file: str | None,
) -> None:
    """A point on which the seeds differ, with its positions."""
    from build_tools.load.explainer import load
    from build_tools.model.kinds import QUESTIONS

    explainer, _ = load(root)
    typed = positions or _asked_positions()
    answers = [position.rpartition(":") for position in typed]
    values: dict[str, Value] = {
        "id": name or asked_id(explainer, asks, ask=False),
        "asks": asks,
        "kind": kind,
        "positions": [{"answer": answer.strip(), "claims": listed(claims)} for answer, _, claims in answers],
        "explained": explained,
    }
    save(root, explainer, QUESTIONS, asked_file(root, QUESTIONS, file), values)


def _asked_positions() -> tuple[str, ...]:
    words = "as “The answer: claim, claim”"
    asked = [click.prompt(f"Position 1, {words}"), click.prompt(f"Position 2, {words}")]
    while further := click.prompt("A further position (Enter for none)", default="", show_default=False):
        asked.append(further)
    return tuple(asked)


@new.command()
@root_option
@click.option("--title", prompt="Title", help="The page’s heading.")
@click.option("--summary", multiple=True, help="A claim that sums the page up; repeatable.")
@click.option("--related", multiple=True, help="A page to read next, by id; repeatable.")
@id_option
def page(root: Path, title: str, summary: tuple[str, ...], related: tuple[str, ...], name: str | None) -> None:
    """An explainer page, to embed claims in."""
    from build_tools.load.explainer import load
    from build_tools.model.kinds import PAGES

    explainer, _ = load(root)
    chosen = name or asked_id(explainer, title, ask=False)
    save(root, explainer, PAGES, chosen, {"id": chosen, "title": title, "summary": summary, "related": related})


@new.command()
@root_option
@click.argument("text", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--title", prompt="Title", help="Its title.")
@click.option("--publisher", prompt="Publisher", help="Who published it.")
@click.option("--date", type=EDTF, prompt="Date, such as 2022-01-05 or 2022-01", help="When, as EDTF.")
@click.option("--author", default="", prompt="Author (Enter if not known)", help="Who wrote it.")
@click.option(
    "--address", default="", prompt="Address (Enter if not known)", help="Where it stands at its publisher’s."
)
@click.option("--found", prompt="Where you know this from, if not from the text", help="Where, outside the text.")
def seed(root: Path, text: Path, found: str, **facts: str) -> None:
    """A source document: the fingerprint of the file TEXT, and its record."""
    from build_tools.edit.record import record_facts
    from build_tools.write.seeds import SeedError, add_seed, open_all

    try:
        added = add_seed(text, root / "seeds", lambda name, opened: record_facts(name, opened, facts, found))
    except SeedError as error:
        raise click.ClickException(str(error)) from error
    print_added(added)
    print_shared(root, text)
    open_all(root, text.parent)
    console().print(
        "Next: list `furniture` and `headings` in the record, by number; seal it anew without the furniture, "
        f"explainer seed add {text}; then write claims on it",
        soft_wrap=True,
    )
