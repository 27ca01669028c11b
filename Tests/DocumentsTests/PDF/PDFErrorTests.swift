import Documents
import Foundation
import Testing
import Values

/// What needs no WeasyPrint.
struct PDFErrorTests {
    private let day = Day("2026-03-31")!
    private let place = URL(fileURLWithPath: "/nonexistent/x.pdf")

    @Test func `a missing helper says how to install it`() throws {
        let renderer = PDFRenderer(weasyprint: URL(fileURLWithPath: "/nonexistent/weasyprint"))

        #expect(throws: PDFError.missingHelper(path: "/nonexistent/weasyprint")) {
            try renderer.render(html: "<p>x</p>", date: day, to: place)
        }
        #expect(
            PDFError.missingHelper(path: "/w").description
                == "a PDF needs WeasyPrint 70.0, which is not at /w; run 'make setup', or set THROUGHLINE_WEASYPRINT to its path")
    }

    @Test func `whatever the page asks for is named before anything runs`() {
        let html = """
            <html><head><link rel="stylesheet" href="http://a.example/x.css"><style>@import "rel.css"; p { background: url('b.png') }</style></head>
            <body><a href="https://fine.example/">fine</a> <a href="#x">fine</a> <a rel=attachment href=c.zip>c</a>
            <img alt="src=no" src='file:///etc/hostname'><img src="data:image/png;base64,AA=="><svg><use href="other.svg#a"/><use href="#a"/></svg>
            <p data-label=" src='no'" style="background: url(d.png)">src=no url(no)</p></body></html>
            """

        #expect(
            throws: PDFError.outsideResources([
                "http://a.example/x.css", "c.zip", "file:///etc/hostname", "other.svg#a", "rel.css", "b.png", "d.png",
            ])
        ) {
            try PDFRenderer(weasyprint: URL(fileURLWithPath: "/nonexistent")).render(html: html, date: day, to: place)
        }
    }

    @Test func `addresses are found in any way of writing a tag`() throws {
        let html = """
            <IMG class=wide SRC = "a.png"><img alt="a > b = c" src='b.png'/><img src=c.png><p title='d" src="no'>x < y src="no"</p>
            <br><img hidden src="é.png" hidden><a href="no" title="attachment">x</a><a href="d.zip" rel="x Attachment">x</a>
            <STYLE media="print">a > b { background: URL( e.png ) }</STYLE><img src="no" alt="not closed
            """

        #expect(throws: PDFError.outsideResources(["a.png", "b.png", "c.png", "é.png", "d.zip", "e.png "])) {
            try PDFRenderer(weasyprint: URL(fileURLWithPath: "/nonexistent")).render(html: html, date: day, to: place)
        }
    }

    @Test func `a helper that does not end is stopped at the time limit`() throws {
        try withHelper("exec sleep 600") { helper in
            #expect(throws: PDFError.timedOut(.milliseconds(200))) {
                try PDFRenderer(weasyprint: helper, timeout: .milliseconds(200)).render(html: "<p>x</p>", date: day, to: place)
            }
        }
    }

    @Test func `a helper that fails is quoted`() throws {
        try withHelper("echo 'Traceback' >&2; echo 'OSError: cannot load library pango' >&2; exit 1") { helper in
            #expect(throws: PDFError.renderingFailed("OSError: cannot load library pango")) {
                try PDFRenderer(weasyprint: helper).render(html: "<p>x</p>", date: day, to: place)
            }
        }
    }

    @Test func `the helper sees a clean environment, the document's day and only data addresses`() throws {
        try withHelper("env | sort >&2; echo \"ERROR: $*\" >&2; exit 1") { helper in
            #expect {
                try PDFRenderer(weasyprint: helper).render(html: "<p>x</p>", date: day, identifier: "id", to: place)
            } throws: { error in
                guard case PDFError.renderingFailed(let message) = error else { return false }
                return message.hasPrefix(
                    "--pdf-variant pdf/ua-1 --pdf-identifier id --allowed-protocols data --base-url  --encoding utf-8 - ")
            }
        }
    }
}
