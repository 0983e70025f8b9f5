"""`explainer new claim` and `explainer new event`."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from build_tools.cli.asking import asked_file, asked_id, asked_until, file_option, id_option, save
from build_tools.cli.options import root_option, texts_option

if TYPE_CHECKING:
    from build_tools.edit.draft import Value
    from build_tools.model.explainer import Explainer


def _options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that a claim and an event share, in the order in which help lists them."""
    options = (
        root_option,
        texts_option,
        click.option("--says", help="The statement, in your own words; [[id]] links."),
        click.option("--evidence", multiple=True, help="“000#16 the exact words”, or the words alone; repeatable."),
        click.option(
            "--speaker",
            multiple=True,
            help="Whose words or view it passes on: an entity’s id, or plain words; repeatable.",
        ),
        click.option("--view", is_flag=True, help="It is the seed’s own judgement, not what it states as fact."),
        click.option("--as-of", help="The seed whose “now” the claim means."),
        id_option,
        file_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.command()
@_options
def claim(root: Path, texts: Path | None, file: str | None, **given: Any) -> None:
    """One statement in our own words, with its evidence."""
    _write(root, texts, file, given)


@click.command()
@_options
@click.option("--date", help="When it happened, as EDTF: 2022-01-05, 1992-05, 2020-23 (autumn), 2022-01~ (about).")
@click.option(
    "--worked-out", nargs=2, metavar="WORDS FROM", help="How the date was counted: “On Wednesday” 2022-01-07."
)
@click.option("--by-heading", is_flag=True, help="Only a heading above the passage gives the date.")
@click.option("--planned", is_flag=True, help="It was announced for that date, not told as done.")
def event(root: Path, texts: Path | None, file: str | None, **given: Any) -> None:
    """A claim with a date; it stands on the timeline."""
    given["date"] = given["date"] or click.prompt("When, such as 2022-01-05, 1992-05 or 2020-23 for autumn")
    _write(root, texts, file, given)


def _write(root: Path, texts: Path | None, file: str | None, given: Mapping[str, Any]) -> None:
    from build_tools.load.explainer import load
    from build_tools.model.kinds import CLAIMS

    explainer, _ = load(root, texts)
    ask = not given["says"]
    says: str = given["says"] or click.prompt("What it says, in your own words ([[id]] links)")
    evidence = [_evidence(explainer, typed) for typed in given["evidence"]] or _asked_evidence(explainer)
    speakers = given["speaker"] or (_asked_speakers() if ask else ())
    values: dict[str, Value] = {
        "id": given["name"] or asked_id(explainer, says, ask=ask),
        "date": given.get("date") or "",
        "worked-out": dict(zip(("words", "from"), given.get("worked_out") or (), strict=False)),
        "dated-by": "heading" if given.get("by_heading") else "",
        "planned": "yes" if given.get("planned") else "",
        "as-of": given["as_of"] or "",
        "speaker": speakers[0] if len(speakers) == 1 else speakers,
        "view": "yes" if given["view"] else "",
        "says": says,
        "evidence": evidence,
    }
    save(root, explainer, CLAIMS, asked_file(root, CLAIMS, file), values)


def _asked_speakers() -> tuple[str, ...]:
    question = "Whose words or view it passes on: an id, or plain words such as “some analysts” (Enter for nobody’s)"
    typed = click.prompt(question, default="", show_default=False)
    return tuple(filter(None, (name.strip() for name in typed.split(","))))


def _asked_evidence(explainer: "Explainer") -> list[dict[str, "Value"]]:
    question = "The seed’s exact words, with or without the paragraph (000#16 the words)"
    evidence = [asked_until(question, lambda typed: _evidence(explainer, typed))]
    while click.confirm("Another passage?", default=False):
        evidence.append(asked_until(question, lambda typed: _evidence(explainer, typed)))
    return evidence


def _evidence(explainer: "Explainer", typed: str) -> dict[str, "Value"]:
    from build_tools.edit.evidence import NoPassageError, read_evidence
    from build_tools.find.concordance import TooFewWordsError

    try:
        read = read_evidence(explainer, typed)
    except (NoPassageError, TooFewWordsError) as error:
        raise click.ClickException(str(error)) from error
    return {"at": read.at, "quote": read.quote}
