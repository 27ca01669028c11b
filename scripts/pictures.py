"""Photographs the pages that the documentation shows, as a reader meets them in a window of 1280 pixels.

usage: pictures.py REPORTS FOLDER    REPORTS holds westmere/interim-evaluation and draft; pictures go to FOLDER
"""

import sys
from pathlib import Path

from playwright.sync_api import Page

from browser import chromium

WIDTH = 1280
COLUMN = 832
"""How wide the page's text and tables stand where no note is open beside them."""

WESTMERE = "westmere/interim-evaluation"


def note(page: Page, above: str, key: str) -> dict:
    """What a reader sees who scrolled to `above` and followed the link of a figure or claim: the text, and the note beside it."""

    def scroll() -> None:
        page.locator(above).first.evaluate("(at) => { at.scrollIntoView(); scrollBy(0, -16) }")

    scroll()
    page.locator(f"main p a[href='#{key}']").first.click()
    scroll()
    return {}


def part(page: Page, element: str, height: int = 10_000) -> dict:
    """One element of the page, from its top."""
    box = page.locator(element).first.bounding_box()
    shown = min(height, box["height"] + 32)
    return {"full_page": True, "clip": {"x": 0, "y": max(0, box["y"] - 16), "width": COLUMN, "height": shown}}


# Name: the report, the window's height, and what is shown of it.
PICTURES = {
    "westmere-report": (WESTMERE, 900, lambda page: note(page, "#where-the-region-stands", "figure-rating-peer-support")),
    "figure-note": (WESTMERE, 800, lambda page: note(page, "p:has([href='#figure-events-held'])", "figure-event-2-attendance")),
    "claim-note": (WESTMERE, 480, lambda page: note(page, "#in-brief", "claim-buy-in-rose")),
    "participation-grid": (WESTMERE, 800, lambda page: part(page, "#table-participation", 820)),
    "draft-notice": ("draft", 800, lambda page: part(page, ".notice")),
}

reports, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
with chromium() as browser:
    for name, (report, height, shown) in PICTURES.items():
        page = browser.new_page(viewport={"width": WIDTH, "height": height}, locale="en-GB", reduced_motion="reduce")
        page.goto(f"file://{reports}/{report}/index.html")
        page.screenshot(path=folder / f"{name}.png", **shown(page))
        page.close()
