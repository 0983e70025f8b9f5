"""Links for whoever wants to point to one statement, or to correct it where it is written."""

from posixpath import basename, dirname
from urllib.parse import quote

from build_tools.link.addresses import claim_anchor
from build_tools.model.place import Place
from build_tools.render.markdown import escape
from build_tools.render.weaver import Weaver

_WORDS = 9
"""Words of a sentence by which a list of sentences names it."""


def source_address(repository: str, place: Place) -> str:
    """A file's line in the repository, on its main branch, as GitHub addresses it; empty where there is no repository."""
    return f"{repository}/blob/HEAD/{place.file}#L{place.line}" if repository else ""


def edit_address(repository: str, file: str, *, is_new: bool = False) -> str:
    """Where GitHub has a file of the main branch changed, or made; empty where there is no repository."""
    if not repository:
        return ""
    if is_new:
        return f"{repository}/new/HEAD/{quote(dirname(file))}?filename={quote(basename(file), safe='')}"
    return f"{repository}/edit/HEAD/{quote(file)}"


def statements(weaver: Weaver) -> list[dict[str, str]]:
    """Each statement that the page shows so far: its first words, the link to it, and its note in the repository."""
    return [
        {
            "words": escape(beginning(weaver.plain(claim.says))),
            "address": f"#{claim_anchor(claim.id)}",
            "source": source_address(weaver.explainer.settings.repository, claim.place),
        }
        for claim in weaver.shown.values()
    ]


def beginning(sentence: str) -> str:
    """The first words of a sentence, with an ellipsis if there are more."""
    words = sentence.split()
    return sentence if len(words) <= _WORDS + 1 else " ".join(words[:_WORDS]).rstrip(",;:") + " …"
