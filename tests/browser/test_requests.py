"""Pages keep to themselves: nothing from outside, nothing that fails, not a word in the console."""

import pytest
from playwright.sync_api import BrowserContext, Page, Request, Route


class Log:
    """What happened while pages were open."""

    def __init__(self, page: Page, home: str) -> None:
        self.page = page
        self.home = home
        self.said: list[str] = []
        self.asked = 0
        page.route("**/*", self._route)
        page.on("console", lambda message: self.said.append(f"{page.url}: {message.text}"))
        page.on("pageerror", lambda error: self.said.append(f"{page.url}: {error}"))
        page.on("requestfailed", self._failed)
        page.on("response", lambda r: self.said.append(f"{page.url}: {r.status} {r.url}") if r.status >= 400 else None)

    def _failed(self, request: Request) -> None:
        # The browser itself drops what is still on its way when the next page is asked for.
        if request.failure != "net::ERR_ABORTED":
            self.said.append(f"{self.page.url}: failed {request.url} ({request.failure})")

    def _route(self, route: Route, request: Request) -> None:
        self.asked += 1
        if request.url.startswith((self.home, "data:")):
            route.continue_()
        else:
            self.said.append(f"{self.page.url}: outside {request.url}")
            route.abort()


@pytest.mark.parametrize("kind", ["origin", "folder"])
def test_no_page_asks_outside_fails_or_complains(
    kind: str, context: BrowserContext, pages: tuple[str, ...], request: pytest.FixtureRequest
) -> None:
    home: str = request.getfixturevalue(kind)
    # The page for lost readers is served from any address and therefore links from the root.
    names = [name for name in pages if kind == "origin" or name != "404.html"]
    log = Log(context.new_page(), home)
    for name in names:
        log.page.goto(f"{home}/{name}", wait_until="load")
        log.page.wait_for_timeout(50)
    log.page.locator(".md-search__input").press_sequentially("treaty")
    log.page.locator(".md-search-result__item").first.wait_for()
    assert log.asked > len(names)
    assert log.said == []


def test_pages_carry_a_strict_policy(page: Page, origin: str, pages: tuple[str, ...]) -> None:
    without = []
    for name in pages:
        page.goto(f"{origin}/{name}", wait_until="commit")
        policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content") or ""
        if "default-src 'none'" not in policy or "unsafe" in policy:
            without.append(name)
    assert without == []
