"""Visits every page of every site in every look, prints what is wrong, and ends with 'N passed, N failed'."""

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Browser

import checks
import selftest
import sites
from browser import LOOKS, PLAIN, Look, chromium, opened
from checks import Fault
from sites import Site


def visit(browser: Browser, site: Site, path: str, look: Look, pictures: Path | None = None) -> list[Fault]:
    """The faults of one page in one look. The keyboard and the reading test are run once each, where they tell most."""
    with opened(browser, site.address + path, look) as (page, complaints):
        faults = checks.structure(page, reading=not look.script)
        if pictures:
            name = f"{site.name}-{path.replace('/', '-').removesuffix('.html')}-{look.width}-{look.colours}.png"
            page.screenshot(path=pictures / name, full_page=True)
        if look.script:
            faults += complaints + checks.axe(page)
            if look == LOOKS[-2]:
                faults += checks.keyboard(page, site)
        else:
            faults += checks.links(page, site) + complaints
        return list(dict.fromkeys(faults))


def report(name: str, faults: list[Fault]) -> bool:
    for fault in faults[:20]:
        print(f"FAIL {name}: {fault.rule}: {fault.message}")
    if len(faults) > 20:
        print(f"FAIL {name}: and {len(faults) - 20} more")
    return not faults


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Tests/Browser/run")
    parser.add_argument("folders", nargs="*", type=Path, help="folders of published pages")
    parser.add_argument("--pictures", type=Path, help="a folder for a picture of every page in every look")
    parser.add_argument("--selftest", action="store_true", help="check the checks")
    return parser.parse_args()


def main() -> int:
    given = arguments()
    results: list[bool] = []
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        browser = stack.enter_context(chromium())
        if given.selftest:
            results += [report(name, faults) for name, faults in selftest.outcomes(browser, visit)]
        for folder in given.folders:
            site = stack.enter_context(sites.folder(folder))
            if not site.paths:
                results.append(report(str(folder), [Fault("pages", "there is no HTML file in this folder")]))
            for path in site.paths:
                for look in LOOKS + PLAIN:
                    faults = visit(browser, site, path, look, given.pictures if look.script else None)
                    results.append(report(f"{site.name}/{path} at {look}", faults))
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if results and all(results) else 1


sys.exit(main())
