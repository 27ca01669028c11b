"""The good page spoilt in one place at a time, and the rule that each one breaks."""

from dataclasses import dataclass

from browser import LOOKS, PLAIN, Look

PHONE, PHONE_DARK, _, _, DESK, DESK_DARK = LOOKS
PLAIN_DESK = PLAIN[1]


@dataclass(frozen=True)
class Spoilt:
    """A copy of the good page with `old` replaced by `new`, which breaks `rule` in `look`."""

    what: str
    rule: str
    old: str
    new: str
    look: Look = DESK


TABLE_HEAD = '<th scope="col">Authority</th>'
TABLE_HEADS = f"""<tr>{TABLE_HEAD}<th scope="col">First</th><th scope="col">Second</th><th scope="col">Third</th></tr>
<tr><th scope="row">Northmere</th>"""
PICTURE = 'aria-labelledby="bars" viewBox="0 0 40 10" width="200" height="50"><title id="bars">7 of 12 answered</title>'

SPOILT = [
    Spoilt("no language", "axe", ' lang="en-GB"', ""),
    Spoilt("pale words", "axe", "color: #111; background: #fff", "color: #aaa; background: #fff"),
    Spoilt("dark words on dark", "axe", "color: #eee; background: #111", "color: #333; background: #111", DESK_DARK),
    Spoilt("a style that the policy refuses", "policy", "<p>The same", '<p style="color: #222">The same'),
    Spoilt("a script that the policy refuses", "policy", "</main>", "</main><script>document.title = 'x'</script>"),
    Spoilt("a picture from elsewhere", "policy", "</main>", '<img src="picture.png" alt="x"></main>'),
    Spoilt("a page wider than a phone", "reflow", 'class="wide"', 'style=""', PHONE),
    Spoilt("a page wider than a phone, in dark", "reflow", "max-width: 44rem", "min-width: 44rem", PHONE_DARK),
    Spoilt("a link to nowhere in the page", "links", 'href="#note-vision"', 'href="#note-version"'),
    Spoilt("a link to a file that is not there", "links", 'href="#figure-vision"', 'href="report.docx"', PLAIN_DESK),
    Spoilt("a link whose target stays out of sight", "links", '<p id="note-vision">', '<p id="note-vision" hidden>', PLAIN_DESK),
    Spoilt("the same id twice", "links", 'id="findings"', 'id="main"'),
    Spoilt("a link without words", "links", "7 of 12 (58%)</a>", "</a>"),
    Spoilt("a small target", "target-size", "nav a { display: inline-block; padding: .25rem 0; }", ""),
    Spoilt("a heading level left out", "headings", "<h3>Who took part</h3>", "<h4>Who took part</h4>"),
    Spoilt("no heading of level 1", "headings", "<h1>A small report</h1>", "<h2>A small report</h2>"),
    Spoilt("a table without a caption", "tables", "<caption>Who took part in the three events</caption>", ""),
    Spoilt("a header cell without a scope", "tables", TABLE_HEAD, "<th>Authority</th>"),
    Spoilt("a table without header cells", "tables", TABLE_HEADS, "<tr><td>Northmere</td>"),
    Spoilt("a picture without a name", "svg", PICTURE, 'viewBox="0 0 40 10" width="200" height="50">'),
    Spoilt("words that wait for a script", "reading", '<p id="note-vision">', '<p id="note-vision" hidden>', PLAIN_DESK),
    Spoilt("a figure that cannot be seen", "reading", 'id="figure-vision"', 'id="figure-vision" hidden', PLAIN_DESK),
    Spoilt("words that cannot be seen", "reading", "<p>The same", '<p class="gone">The same', PLAIN_DESK),
    Spoilt("no skip link", "keyboard", '<a class="skip" href="#main">Skip to the report</a>', ""),
    Spoilt("a skip link that stays out of sight", "keyboard", ".skip:focus { left: 1rem; }", ""),
    Spoilt("a skip link that does not lead to main", "keyboard", 'class="skip" href="#main"', 'class="skip" href="#top"'),
    Spoilt("a focus that cannot be seen", "keyboard", "outline: 3px solid #b35900", "outline: none"),
    Spoilt("another order for the keyboard", "keyboard", 'id="figure-vision"', 'id="figure-vision" tabindex="1"'),
    Spoilt("no contents", "keyboard", '<nav aria-label="Contents">', '<div aria-label="Contents">'),
    Spoilt("no figure that leads to a note", "keyboard", 'href="#note-vision"', 'href="#findings"'),
]
