"""The checks checked: a good page has no fault, and each spoilt copy of it has the fault it was given."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from playwright.sync_api import Browser

import sites
from browser import LOOKS, PLAIN, Look
from checks import Fault
from selftest.spoilt import SPOILT

GOOD = Path(__file__).parent / "good.html"
Visit = Callable[[Browser, sites.Site, str, Look], list[Fault]]


def outcomes(browser: Browser, visit: Visit) -> Iterator[tuple[str, list[Fault]]]:
    """What each page was, and what was unexpected about it."""
    good = GOOD.read_text()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "good.html").write_text(good)
        for number, page in enumerate(SPOILT):
            assert good.count(page.old) >= 1, page
            (folder / f"spoilt-{number}.html").write_text(good.replace(page.old, page.new))
        with sites.folder(folder) as site:
            for look in LOOKS + PLAIN:
                yield f"selftest, the good page at {look}", visit(browser, site, "good.html", look)
            for number, page in enumerate(SPOILT):
                rules = {fault.rule for fault in visit(browser, site, f"spoilt-{number}.html", page.look)}
                missed = [] if page.rule in rules else [Fault(page.rule, f"not found, but {sorted(rules)}")]
                yield f"selftest, {page.what}", missed
