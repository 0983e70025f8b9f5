"""Prints the whole explainer as one PDF, tagged and with bookmarks, by a Chromium that Playwright drives."""

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
CHROMIUM = "EXPLAINER_CHROMIUM"
"""The variable that names a Chromium which is not found by itself."""

_POINT_OUT = """site => {
  for (const link of document.querySelectorAll("a[href]")) {
    const [address, anchor] = link.href.split("#");
    const here = location.href.split("#")[0];
    if (link.protocol === "file:" && address !== here) {
      if (!site) link.removeAttribute("href");
      else link.href = address.replace(here.slice(0, here.lastIndexOf("/")), site) + (anchor ? "#" + anchor : "");
    }
  }
}"""
"""Makes links to other files of the site lead to where it is published, or nowhere: a PDF travels without them."""


class PdfError(Exception):
    """There is nothing to print with; the message says what is needed."""


def print_pdf(page: Path, pdf: Path, site_url: str = "") -> None:
    """Prints a built page on A4 to the file `pdf`. Raises PdfError where there is no Playwright or no Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise PdfError("a PDF needs Playwright for Python: pip install playwright") from error
    fresh = pdf.with_name(f"{pdf.name}.new")
    pdf.parent.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = _launch(playwright)
        try:
            sheet = browser.new_page(java_script_enabled=True, color_scheme="light")
            sheet.goto(page.resolve().as_uri(), wait_until="load")
            sheet.evaluate(_POINT_OUT, site_url)
            sheet.pdf(path=fresh, format="A4", prefer_css_page_size=True, tagged=True, outline=True)
        finally:
            browser.close()
    fresh.replace(pdf)


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
