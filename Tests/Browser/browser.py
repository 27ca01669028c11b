"""Debian's Chromium, driven by Playwright, and the ways in which a page is opened."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, sync_playwright

from checks import Fault


@dataclass(frozen=True)
class Look:
    """A window's width, its colours, and whether the page may run scripts."""

    width: int
    colours: str
    script: bool = True

    def __str__(self) -> str:
        return f"{self.width} px, {self.colours}" + ("" if self.script else ", no script")


LOOKS = [Look(width, colours) for width in (320, 768, 1280) for colours in ("light", "dark")]
PLAIN = [Look(320, "light", script=False), Look(1280, "light", script=False)]


@contextmanager
def chromium() -> Iterator[Browser]:
    """Starts the browser named by CHROMIUM, or the one on the path."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if not path:
        raise SystemExit("No browser: install the package chromium, or name one in CHROMIUM.")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path)
        yield browser
        browser.close()


@contextmanager
def opened(browser: Browser, address: str, look: Look) -> Iterator[tuple[Page, list[Fault]]]:
    """Opens `address`; what the browser complains of, refused styles and scripts among it, is added to the list as it comes."""
    context = browser.new_context(
        viewport={"width": look.width, "height": 800},
        color_scheme=look.colours,
        java_script_enabled=look.script,
        reduced_motion="reduce",
        locale="en-GB",
    )
    page = context.new_page()
    complaints: list[Fault] = []

    def heard(kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            rule = "policy" if "Content Security Policy" in text else "console"
            complaints.append(Fault(rule, text[:200]))

    page.on("console", lambda message: heard(message.type, message.text))
    page.on("pageerror", lambda error: heard("error", str(error)))
    page.goto(address)
    yield page, complaints
    context.close()
