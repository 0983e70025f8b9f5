"""Running `explainer` inside a test, whatever the variables of whoever runs the tests."""

from pathlib import Path

from click.testing import CliRunner, Result

from build_tools.cli import main

PLAIN = dict.fromkeys(("EXPLAINER_TEXTS", "CI", "COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"))
"""Variables that a test does without unless it sets them."""


def run(*arguments: str | Path, env: dict[str, str] | None = None) -> Result:
    """What `explainer` with these arguments printed, and its exit code."""
    return CliRunner(env={**PLAIN, **(env or {})}).invoke(main, [str(argument) for argument in arguments])
