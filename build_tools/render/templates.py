"""Jinja2 over sources that were read beforehand."""

from collections.abc import Mapping
from typing import Any

from jinja2 import DictLoader, Environment, StrictUndefined

from build_tools.model.explainer import Explainer


def environment(explainer: Explainer) -> Environment:
    """The environment in which all templates are drawn: an unknown name is an error, and blocks leave no lines."""
    # The result is Markdown: what comes from notes is escaped for that where it is woven, not as HTML here.
    return Environment(
        loader=DictLoader(dict(explainer.templates)),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - the result is Markdown, see above
    )


def draw(templates: Environment, name: str, values: Mapping[str, Any]) -> str:
    """A template's text with runs of empty lines folded to one."""
    lines: list[str] = []
    for line in templates.get_template(name).render(values).split("\n"):
        if line.strip() or (lines and lines[-1]):
            lines.append(line.rstrip())
    return "\n".join(lines).strip("\n") + "\n"
