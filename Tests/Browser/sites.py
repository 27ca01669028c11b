"""What is visited: for now folders of published pages, served on loopback under a policy that allows the page itself alone."""

import base64
import hashlib
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

STYLE = re.compile(rb"<style[^>]*>(.*?)</style>", re.DOTALL)


@dataclass(frozen=True)
class Site:
    """A base address and the paths to visit there. `report` pages have contents and figures that link to their notes."""

    name: str
    address: str
    paths: list[str]
    report: bool


def policy(page: bytes) -> str:
    """The content security policy for `page`: its one style element by hash, images in the page, and nothing else."""
    styles = [base64.b64encode(hashlib.sha256(text).digest()).decode() for text in STYLE.findall(page)[:1]]
    allowed = " ".join(f"'sha256-{style}'" for style in styles) or "'none'"
    return f"default-src 'none'; style-src {allowed}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


class Handler(SimpleHTTPRequestHandler):
    """Serves files; an HTML file goes out with the policy of its own content."""

    def end_headers(self) -> None:
        file = Path(self.translate_path(self.path))
        if file.is_dir():
            file = file / "index.html"
        if file.suffix == ".html" and file.is_file():
            self.send_header("Content-Security-Policy", policy(file.read_bytes()))
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        pass


@contextmanager
def folder(path: Path) -> Iterator[Site]:
    """Serves every HTML file below `path`."""
    pages = sorted(page.relative_to(path).as_posix() for page in path.rglob("*.html"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), lambda *arguments: Handler(*arguments, directory=str(path)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield Site(path.name, f"http://127.0.0.1:{server.server_address[1]}/", pages, report=True)
    finally:
        server.shutdown()
        server.server_close()
