"""Prints the whole explainer as one PDF, tagged and with bookmarks, by a Chromium that Playwright drives."""

import os
import re
import shutil
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
CHROMIUM = "EXPLAINER_CHROMIUM"
"""The variable that names a Chromium which is not found by itself."""

_DATE = re.compile(rb"(/(?:Creation|Mod)Date \()D:\d{14}\+00'00'")
_NODE = re.compile(rb"(?<=\()node\d{8}(?=\))")
_POINT_OUT = """site => {
  const here = location.href.split("#")[0];
  const folder = here.slice(0, here.lastIndexOf("/"));
  for (const link of document.querySelectorAll("a[href]")) {
    const [address, anchor] = link.href.split("#");
    if (link.protocol !== "file:" || (address === here && anchor)) continue;
    if (site && address !== here) link.href = link.href.replace(folder, site);
    else link.removeAttribute("href");
  }
}"""
"""Makes links to other files of the site lead to where it is published, or nowhere: a PDF travels without them."""


class PdfError(Exception):
    """There is nothing to print with; the message says what is needed."""


def print_pdf(page: Path, pdf: Path, made: datetime, site_url: str = "") -> None:
    """Prints a built page on A4 to the file `pdf`, dated `made`, in UTC. Raises PdfError where there is no Playwright or no Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise PdfError("a PDF needs Playwright for Python: pip install playwright") from error
    fresh = pdf.with_name(f"{pdf.name}.new")
    pdf.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = _launch(playwright)
        try:
            sheet = browser.new_page(java_script_enabled=False)
            sheet.goto(page.resolve().as_uri(), wait_until="load")
            sheet.evaluate(_POINT_OUT, site_url)
            printed = sheet.pdf(format="A4", prefer_css_page_size=True, tagged=True, outline=True)
        finally:
            browser.close()
    fresh.write_bytes(settled(printed, made))
    fresh.replace(pdf)


def settled(pdf: bytes, made: datetime) -> bytes:
    """A PDF of Chromium's with this time for the clock's and its nodes counted anew: the same pages, the same bytes."""
    pdf = _DATE.sub(lambda m: m[1] + made.strftime("D:%Y%m%d%H%M%S+00'00'").encode(), pdf)
    nodes = {name: b"node%08d" % number for number, name in enumerate(sorted(set(_NODE.findall(pdf))), 1)}
    return _NODE.sub(lambda m: nodes[m[0]], pdf)


def find_chromium() -> str | None:
    """The Chromium that EXPLAINER_CHROMIUM names, or the first on the path; None where there is none."""
    return os.environ.get(CHROMIUM) or next(filter(None, map(shutil.which, NAMES)), None)


def _launch(playwright: "Playwright") -> "Browser":
    from playwright.sync_api import Error

    try:
        return playwright.chromium.launch(executable_path=find_chromium())
    except Error as error:
        raise PdfError(
            f"a PDF needs a Chromium: install one ({', '.join(NAMES)} on the path, or playwright install chromium), "
            f"or set {CHROMIUM} to its path\n{error.message.splitlines()[0]}"
        ) from error
