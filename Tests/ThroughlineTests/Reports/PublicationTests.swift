import Documents
import Foundation
import TestSupport
import Testing
@testable import Throughline
import Values

struct PublicationTests {
    @Test func `a report is published in every format and counted`() throws {
        let publishing = try Publishing()

        let summary = try publishing.publish()

        #expect(summary.version == 1)
        #expect(summary.figures == 3)
        #expect(summary.claims == 1)
        #expect(summary.findings.isEmpty)
        #expect(
            summary.files == [
                "checksums.txt", "csv/claims.csv", "csv/figures.csv", "evidence-pack.zip", "index.html", "report.docx",
                "report.pdf",
                "tables.ods", "tables.xlsx",
            ])
        #expect(try publishing.files().keys.sorted() == summary.files)
    }

    @Test func `a claim that the evidence does not support stops publication, and nothing is stored or written`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace(
            "{{figure rating}}", with: "{{claim vision-most}}Most have one{{/claim}}.", in: "reports/summary.md")
        try publishing.load()

        #expect(publishing.stopping() == ["claim/vision-most"])
        #expect(try publishing.files().isEmpty)
        #expect(try publishing.region.status(of: SmallPack.report) == nil)
    }

    @Test func `a waiver lets a claim stand and is printed with role, organisation and reason`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace(
            "{{figure rating}}", with: "{{claim vision-most}}Most have one{{/claim}}.", in: "reports/summary.md")
        try publishing.pack.replace(
            "approved_by:",
            with: """
                waivers:
                  - {finding: claim/vision-most, role: Programme director, organisation: Small partnership, reason: Told so by all four}
                approved_by:
                """, in: "reports/summary.md")
        try publishing.load()

        let summary = try publishing.publish()

        #expect(summary.waivers == 1)
        let page = try publishing.text("index.html")
        #expect(page.contains("Let stand by Programme director, Small partnership: Told so by all four"))
        #expect(page.contains("Published against the evidence, and why"))
    }

    @Test func `a typed number that contradicts itself stops publication with its place and what would be right`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace("{{figure rating}}", with: "Of those, 9 of 12 (74%) said so.", in: "reports/summary.md")
        try publishing.load()

        do {
            try publishing.publish()
            Issue.record("published")
        } catch PublicationRefusal.findings(let findings) {
            #expect(findings.map(\.place) == ["reports/summary.md:14:77"])
            #expect(findings.map(\.quote) == ["9 of 12 (74%)"])
            #expect(findings.map(\.right) == ["75%"])
        }
    }

    @Test func `a typed number that no figure supports is published and listed`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace("{{figure rating}}", with: "The team wrote to 41 schools.", in: "reports/summary.md")
        try publishing.load()

        let summary = try publishing.publish()

        #expect(summary.findings.map(\.id) == ["number/41"])
        #expect(try publishing.text("index.html").contains("Numbers that no figure here supports"))
    }

    @Test func `a claim's note has every wording of it once, and the words of figures inside`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace(
            "{{figure rating}}",
            with:
                "{{claim half-came}}Said of {{figure launch-attendance}}{{/claim}}. {{claim half-came}}as before{{/claim}}. {{claim half-came}}As before{{/claim}}.",
            in: "reports/summary.md")
        try publishing.load()

        try publishing.publish()

        let page = try publishing.text("index.html")
        #expect(
            page.contains(
                "‘Half or more came’</h4>\n<dl>\n<dt>Also worded</dt><dd>‘Said of 2 of 4, 2 to 3 as one is not recorded’; ‘as before’</dd>\n"
            ))
    }

    @Test func `a base of nobody prints in words, and a claim on it has no evidence`() throws {
        let pack = try SmallPack.write()
        try pack.append(
            "  - {key: nobody, label: Nobody, source: survey/inclusion/baseline, variable: vision, categories: [very-clear], filter: {rating: [emerging]}, show: share}\n",
            to: "figures.yaml")
        try pack.append("  - {key: nobody-half, rule: at-least, figure: nobody, share: 50%}\n", to: "claims.yaml")
        try pack.replace("{{figure rating}}", with: "Of those, {{figure nobody}}.", in: "reports/summary.md")
        let publishing = try Publishing(pack: pack)

        try publishing.publish()
        let row = try publishing.text("csv/figures.csv").split(whereSeparator: \.isNewline).first {
            $0.contains("no local authority answered")
        }
        try publishing.pack.replace("{{figure nobody}}", with: "{{claim nobody-half}}half do{{/claim}}", in: "reports/summary.md")
        try publishing.load()

        #expect(
            row
                == "nobody,Nobody,no local authority answered,0 local authorities: all that answered this,None,Inclusion survey: Baseline. 'I do not know' is an answer and is in the base,8e8dc5c86c39"
        )
        do {
            try publishing.publish(.revision("A claim"))
            Issue.record("published")
        } catch PublicationRefusal.findings(let findings) {
            #expect(findings.map(\.place) == ["reports/summary.md:14:77"])
            #expect(findings.map(\.message) == ["no evidence: Nothing to count: nobody has a base of 0"])
        }
    }

    @Test func `a draft carries a watermark and its findings, and stores nothing`() throws {
        let publishing = try Publishing()
        try publishing.pack.replace(
            "{{figure rating}}", with: "{{claim vision-most}}Most have one{{/claim}}.", in: "reports/summary.md")
        try publishing.load()

        let summary = try publishing.publish(isDraft: true)

        #expect(summary.version == nil)
        let page = try publishing.text("index.html")
        #expect(page.contains("Draft: what the checks found"))
        #expect(page.contains("class=\"watermark\""))
        #expect(page.contains("noindex"))
        #expect(try publishing.region.status(of: SmallPack.report) == nil)
    }

    @Test func `the same content is the same version and the same bytes, wherever it is written`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        let first = try publishing.files()

        let again = try publishing.publish(into: "again")

        #expect(again.version == 1)
        #expect(try publishing.files(in: "again") == first)
    }

    @Test func `another database loaded with the rows in another order publishes the same bytes`() throws {
        let one = try Publishing()
        try one.publish()
        let other = try SmallPack.write()
        for path in ["returns/baseline.csv", "attendance.csv", "organisations.csv"] {
            let lines = try other.text(path).split(separator: "\n")
            try other.write(path, ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n")
        }

        let two = try Publishing(pack: other)
        try two.publish()

        #expect(try two.files() == one.files())
    }

    @Test func `changed content needs a reason, and says what changes`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        try publishing.pack.replace("cedar,did-not-attend", with: "cedar,attended", in: "attendance.csv")
        try publishing.load()

        do {
            try publishing.publish()
            Issue.record("published")
        } catch PublicationRefusal.needsReason(let version, let changes) {
            #expect(version == 1)
            #expect(changes.map(\.key) == ["launch-attendance"])
            #expect(changes.map(\.old) == ["2 of 4, 2 to 3 as one is not recorded"])
            #expect(changes.map(\.new) == ["3 of 4, 3 to 4 as one is not recorded"])
        }
    }

    @Test func `a correction is a new version that lists old and new, and the first stays what it was`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        let first = try publishing.files()
        try publishing.pack.replace("cedar,did-not-attend", with: "cedar,attended", in: "attendance.csv")
        try publishing.load()

        let second = try publishing.publish(.correction("A register was misread"), into: "second")

        #expect(second.version == 2)
        let page = try publishing.text("index.html", in: "second")
        #expect(page.contains("Version 2, correction, evidence as of 31 March 2026. A register was misread"))
        #expect(page.contains("Figures that changed"))
        #expect(try publishing.files() == first)
    }

    @Test func `publishing again after a correction writes the corrected version`() throws {
        let publishing = try Publishing()
        try publishing.publish()
        try publishing.pack.replace("cedar,did-not-attend", with: "cedar,attended", in: "attendance.csv")
        try publishing.load()
        try publishing.publish(.revision("More is known"), into: "second")
        let second = try publishing.files(in: "second")

        let again = try publishing.publish(into: "third")

        #expect(again.version == 2)
        #expect(try publishing.files(in: "third") == second)
    }

    @Test func `a report that does not exist is named with its nearest neighbour`() throws {
        let publishing = try Publishing()

        #expect {
            try publishing.region.publish("small/sumary", to: publishing.out.url, pdf: publishing.pdf)
        } throws: { error in
            "\(error)" == "there is no report 'small/sumary'; did you mean 'small/summary'?"
        }
    }

    @Test func `without the PDF helper no file is written, and the publication waits for it`() throws {
        let publishing = try Publishing()
        let missing = PDFRenderer(weasyprint: publishing.out.url.appendingPathComponent("none"))

        #expect(throws: PDFError.self) {
            try publishing.region.publish(SmallPack.report, to: publishing.out.url.appendingPathComponent("report"), pdf: missing)
        }

        #expect(try publishing.files().isEmpty)
        #expect(try publishing.publish().version == 1)
    }
}
