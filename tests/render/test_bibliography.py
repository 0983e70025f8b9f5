from datetime import date

import pytest

from build_tools.render.bibliography import Work

DAY = date(1957, 3, 9)
ADDRESS = "https://lamp.example/ferry.html"


@pytest.mark.parametrize(
    ("work", "apa"),
    [
        (Work("The ferry", "The lamp", ADDRESS, DAY), f"The lamp. (1957, March 9). The ferry. {ADDRESS}"),
        (Work("Who rang?", "The lamp", ADDRESS, DAY), f"The lamp. (1957, March 9). Who rang? {ADDRESS}"),
        (Work("The ferry", "The lamp", "", None), "The lamp. (n.d.). The ferry."),
        (Work("The lamp", "The lamp", ADDRESS, DAY), f"The lamp. (1957, March 9). {ADDRESS}"),
        (Work("What lamp?", "What lamp?", "", None), "What lamp? (n.d.)."),
    ],
)
def test_apa(work: Work, apa: str) -> None:
    assert "".join(work.apa) == apa


def test_apa_sets_the_title_apart() -> None:
    assert Work("The ferry", "The lamp", "", None).apa[1] == "The ferry"


@pytest.mark.parametrize(
    ("work", "plain"),
    [
        (Work("The ferry", "The lamp", ADDRESS, DAY), f"“The ferry”, The lamp, 9 March 1957, {ADDRESS}"),
        (Work("The lamp", "The lamp", "", None), "The lamp, no date"),
    ],
)
def test_plain(work: Work, plain: str) -> None:
    assert work.plain == plain


def test_bibtex() -> None:
    assert Work("The ferry", "The lamp", ADDRESS, DAY).bibtex.split("\n") == [
        "@misc{the-lamp-the-ferry,",
        "  author = {{The lamp}},",
        "  title = {{The ferry}},",
        "  year = {1957},",
        "  month = mar,",
        f"  url = {{{ADDRESS}}},",
        "}",
    ]


def test_bibtex_leaves_out_what_is_not_known() -> None:
    assert Work("The ferry", "The lamp", "", None).bibtex.count("=") == 2


def test_bibtex_escapes_what_tex_would_read() -> None:
    title = Work(r"50% of {A} & B_c ~ \d", "S", "", None).bibtex.split("\n")[2]
    assert title == r"  title = {{50\% of \{A\} \& B\_c \textasciitilde{} \textbackslash{}d}},"
