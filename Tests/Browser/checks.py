"""The checks. Each takes an open page and gives back its faults, empty when there are none."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from sites import Site

STRUCTURE = (Path(__file__).parent / "structure.js").read_text()
ACTIVE = (Path(__file__).parent / "active.js").read_text()
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MOST_STOPS = 1500


@dataclass(frozen=True)
class Fault:
    """A rule and what broke it."""

    rule: str
    message: str


def structure(page: Page, *, reading: bool) -> list[Fault]:
    """Width, headings, tables, pictures, links and sizes; with `reading`, also that no text waits for a script."""
    return [Fault(**fault) for fault in page.evaluate(STRUCTURE, {"reading": reading})]


def axe(page: Page) -> list[Fault]:
    """What axe-core finds for WCAG 2.2 A and AA and its best practice."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]})
    return [
        Fault("axe", f"{violation['id']}: {violation['help']}: {node['html'][:120]}")
        for violation in found.response["violations"]
        for node in violation["nodes"][:3]
    ]


def links(page: Page, site: Site) -> list[Fault]:
    """Every link within the site is answered, and every link within the page brings its target into view."""
    faults = []
    here = urldefrag(page.url).url
    written = page.eval_on_selector_all("a[href]", "links => links.map((link) => link.getAttribute('href'))")
    for address in dict.fromkeys(urljoin(here, link) for link in written):
        target, fragment = urldefrag(address)
        if target != here:
            if target.startswith(site.address) and page.request.head(target).status != 200:
                faults.append(Fault("links", f"{target.removeprefix(site.address)} is not there"))
        elif fragment:
            page.goto(address)
            if not page.evaluate(
                """() => {
                    const target = document.querySelector(":target");
                    if (!target || !target.checkVisibility({ visibilityProperty: true })) return false;
                    const box = target.getBoundingClientRect();
                    return box.bottom >= 0 && box.top < innerHeight && box.left < innerWidth;
                }"""
            ):
                faults.append(Fault("links", f"#{fragment} does not come into view"))
    page.goto(here)
    return faults


def keyboard(page: Page, site: Site) -> list[Fault]:
    """Tab reaches everything that can be used, in the page's order, starting with the skip link, and shows where it is."""
    faults = []
    page.goto(urldefrag(page.url).url)
    expected = page.evaluate(
        """() => {
            const usable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";
            const stops = [...document.querySelectorAll(usable)].filter(
                (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility());
            stops.forEach((element, number) => { element.dataset.stop = number; });
            return stops.length;
        }"""
    )
    for number in range(min(expected, MOST_STOPS)):
        page.keyboard.press("Tab")
        stop = page.evaluate(ACTIVE)
        if stop is None or stop["stop"] != str(number):
            at = stop["name"] if stop else "nothing"
            faults.append(Fault("keyboard", f"stop {number + 1} of {expected} should be another than {at}"))
            break
        if number == 0 and not (stop["skip"] and stop["seen"]):
            faults.append(Fault("keyboard", f"the first stop is {stop['name']}, not a link in sight that skips to the main part"))
        if not stop["outlined"]:
            faults.append(Fault("keyboard", f"nothing shows that {stop['name']} has the focus"))
    return faults + skipping(page) + (report_stops(page) if site.report else [])


def skipping(page: Page) -> list[Fault]:
    """The skip link leads into main: the next stop after it is there, when main has one."""
    page.goto(urldefrag(page.url).url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    inside = page.evaluate(
        """() => {
            const main = document.querySelector("main");
            return Boolean(main) && (main.contains(document.activeElement) || !main.querySelector("a[href], button, summary"));
        }"""
    )
    return [] if inside else [Fault("keyboard", "the skip link does not lead into main")]


def report_stops(page: Page) -> list[Fault]:
    """A report can be used by keyboard only if it has what to use: contents, and figures that lead on to their notes."""
    faults = []
    if page.locator("nav a[href^='#']").count() == 0:
        faults.append(Fault("keyboard", "no contents: nothing in a nav leads into the page"))
    figures = page.evaluate(
        """() => [...document.querySelectorAll("main a[href^='#']")].filter((link) => {
            const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
            return !link.closest("nav") && note && link.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING;
        }).length"""
    )
    if figures == 0:
        faults.append(Fault("keyboard", "no figure in main leads on to its note"))
    return faults
