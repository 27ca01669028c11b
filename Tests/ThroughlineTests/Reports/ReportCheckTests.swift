import Foundation
import Statistics
import TestSupport
import Testing
import Values

@testable import Throughline

struct ReportCheckTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func check(_ text: String, waivers: String? = nil) throws -> ReportCheck {
        try folder.write("note.md", text)
        if let waivers { try folder.write("note.md.waivers.csv", waivers) }
        return try ReportCheck(of: folder.url.appendingPathComponent("note.md"), named: "note.md")
    }

    @Test func `the guide's transcript is what the command prints`() throws {
        let page = try Writing("docs/guides/check-a-report.md")
        try folder.write("board-note.md", page.blocks(of: "md")[0])

        let check = try ReportCheck(of: folder.url.appendingPathComponent("board-note.md"), named: "board-note.md")

        #expect((check.findings.map(\.line) + [check.summary]).joined(separator: "\n") == page.blocks(of: "text")[0])
    }

    @Test func `a text without a contradiction is not at fault`() throws {
        let check = try check("Of the 25 who replied, 21 (84%) were content.\n")

        #expect(check.findings == [])
        #expect(check.summary == "note.md: nothing found")
        #expect(!check.isAtFault(strictly: true))
    }

    @Test func `a contradiction is at fault, and what is not supported is so only strictly`() throws {
        let rated =
            "| Domain | Emerging | Developing | Embedded |\n|---|---|---|---|\n| A side | 1 | 8 | 3 |\n| B side | 0 | 9 | 3 |\n"

        #expect(try check("21 of 25 (86%) were content.\n").isAtFault(strictly: false))
        #expect(try !check("A side is the strongest.\n\n" + rated).isAtFault(strictly: false))
        #expect(try check("A side is the strongest.\n\n" + rated).isAtFault(strictly: true))
    }

    @Test func `a waiver lets its finding stand, and one that does nothing is named`() throws {
        let waivers = "quote,rule,reason\n21 of 25 (86%),percentage-of-base,as printed in 2019\n9 of 12,told-twice,gone\n"

        let check = try check("21 of 25 (86%) were content.\n", waivers: waivers)

        #expect(check.findings.map(\.waived) == ["as printed in 2019"])
        #expect(check.unusedWaivers == ["note.md.waivers.csv:3: nothing is found in '9 of 12' by told-twice; remove the waiver"])
        #expect(check.summary == "note.md: 1 waived")
        #expect(!check.isAtFault(strictly: true))
    }

    @Test func `waivers at fault are refused with their places`() throws {
        let faults = #expect(throws: Faults.self) { try check("Text.\n", waivers: "quote,rul,reason\na,b,c\n") }

        #expect(
            faults?.lines == [
                "note.md.waivers.csv:1:1: column 'rule' is missing",
                "note.md.waivers.csv:1:7: unknown column 'rul'; did you mean 'rule'?",
            ])
    }

    @Test func `JSON holds every finding`() throws {
        let check = try check("We heard from 21 of 25 (86%).\n")

        #expect(
            ReportCheck.json([check])
                == #"{"findings":[{"certainty":"contradiction","file":"note.md","message":"21 of 25 is 84%","place":"1:15","quote":"21 of 25 (86%)","right":"84%","rule":"percentage-of-base"}]}"#
        )
    }

    @Test func `the page holds the report with its findings marked`() throws {
        let html = try check("## Reply\n\nWe heard from **21 of 25** (86%), & more.\n").html(on: day("2026-03-20"))

        #expect(
            html.contains(
                ##"<p>We heard from   <a class="claim" href="#finding-1">21 of 25   (86%)</a>, &amp; more.</p>"##
            ))
    }

    @Test func `a file that is not there or of another kind is a fault`() throws {
        let missing = #expect(throws: Fault.self) { try ReportCheck(of: URL(fileURLWithPath: "/nowhere/a.md"), named: "a.md") }
        try FileManager.default.createDirectory(at: folder.url.appendingPathComponent("b.md"), withIntermediateDirectories: false)
        let inside = #expect(throws: Fault.self) { try ReportCheck(of: folder.url.appendingPathComponent("b.md"), named: "b.md") }
        let other = #expect(throws: Fault.self) { try ReportCheck(of: URL(fileURLWithPath: "/nowhere/a.rtf"), named: "a.rtf") }

        #expect(missing?.description == "a.md: there is no such file")
        #expect(inside?.description == "b.md: this is a folder, not a file")
        #expect(other?.description == "a.rtf: a report is read from .md, .txt, .html, .htm, .docx or .pdf files")
    }

    @Test(arguments: ["south-east", "westmere"])
    func `a published report is clean, and every fault planted in a copy is found`(pack: String) throws {
        let region = try Region.temporary()
        try region.load(Repository.pack(pack), rowLimit: 1000)
        _ = try region.publish("\(pack)/interim-evaluation", to: folder.url, pdf: TestRenderer.copying(in: folder))
        let faults = PlantedFaults(in: try folder.text("index.html"), count: 5)
        try folder.write("planted.html", faults.html)

        let own = try ReportCheck(of: folder.url.appendingPathComponent("index.html"), named: "index.html")
        let planted = try ReportCheck(of: folder.url.appendingPathComponent("planted.html"), named: "planted.html")

        #expect(own.findings.map(\.line) + [own.summary] == ["index.html: nothing found"])
        #expect(faults.planted.count == 5)
        #expect(
            faults.planted.filter { fault in !planted.findings.contains { $0.quote.contains(fault) || fault.contains($0.quote) } }
                == [])
    }

    @Test func `beside the evidence, attendance and superlatives are held against it`() throws {
        let region = try Region.temporary()
        try region.load(Repository.pack("south-east"), rowLimit: 1000)
        let evidence = try region.checkEvidence(for: "south-east/interim-evaluation")
        try folder.write(
            "note.md",
            """
            Attendance was 95% (19 November 2025), 68% (online) and 84% (20 March 2026).

            Peer-to-peer support is the strongest domain. The team around the school needs the most development.

            Nineteen of the 19 local authorities came to event 1.

            """)

        let check = try ReportCheck(of: folder.url.appendingPathComponent("note.md"), named: "note.md", against: evidence)

        #expect(
            check.findings.map { "\($0.place) \($0.quote): \($0.certainty.words), \($0.right ?? $0.message)" } == [
                "1:40 68%: unlikely, 13 to 14 of 19",
                "3:29 strongest: not supported here, These ratings alone do not show it: Co-production with stakeholders stands above it; other evidence may",
                "3:84 most development: not supported here, These ratings alone do not show it: Training and workforce development stands below it; other evidence may",
                "5:1 Nineteen of the 19: does not agree, 18 of 19",
            ])
    }
}
