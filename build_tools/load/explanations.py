"""Reads what each kind of finding means: a Markdown file a code, with a bad and a good example."""

from collections.abc import Mapping
from pathlib import Path

EXPLANATIONS = Path(__file__).parents[1] / "explain"


def read_explanations() -> Mapping[str, str]:
    """The explanations by the names of their codes."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted(EXPLANATIONS.glob("*.md"))}
