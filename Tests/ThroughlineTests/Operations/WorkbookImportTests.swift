import Documents
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// The same list from a workbook of either format, below a title and beside other sheets.
struct WorkbookImportTests {
    private let workbook = Workbook(
        title: "Register of the launch", date: day("2025-11-19"), publisher: "Small partnership", banner: nil,
        cover: ["Kept at the door"],
        notes: ["None"],
        tables: [
            Table(
                id: "register", number: nil, caption: "Register", shorthand: [],
                columns: [Table.Column("Local Authority"), Table.Column("Attended?"), Table.Column("Recorded on")],
                rows: [
                    [Cell("Alder Council"), Cell("Yes"), Cell("20/11/2025")], [Cell("Elm"), Cell("no"), Cell("20 November 2025")],
                ], notes: [])
        ])

    private func sheets(_ bytes: [UInt8], _ name: String) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(name, bytes: bytes)
        return try SpreadsheetReader(url: folder.url.appendingPathComponent(name), file: name).sheets.map(\.name)
    }

    @Test(arguments: ["register.xlsx", "register.ods"]) func `a list is read from a workbook as from CSV`(name: String) throws {
        let bytes = name.hasSuffix("xlsx") ? try SpreadsheetXLSX.write(workbook) : try SpreadsheetODS.write(workbook)
        let sheet = try #require(try sheets(bytes, name).last)
        let region = try ImportPack.region()

        let (summary, rows) = try region.take(.attendance, bytes: bytes, named: name) {
            $0.event = "launch"
            $0.sheet = sheet
        }

        #expect(region.counts(summary) == [1, 1, 0, 0, 0])
        #expect(rows.map(\.record) == ["launch/alder", "launch/elm"])
        #expect(
            rows[0].reasons == ["recordedOn: 2025-11-19 → 2025-11-20", "source: register → \(name)"])
        #expect(summary.notices.count == 1)
        let kept = try region.change { stores, id in try stores.imports.records(of: 1, in: id).compactMap(\.line) }
        #expect(kept == rows.map(\.line))
    }

    @Test func `a sheet that is not there is told from one that is`() throws {
        let bytes = try SpreadsheetODS.write(workbook)
        let sheet = try #require(try sheets(bytes, "register.ods").last)
        let region = try ImportPack.region()

        #expect(throws: Fault.self) {
            try region.take(.attendance, bytes: bytes, named: "register.ods") {
                $0.event = "launch"
                $0.sheet = sheet + "x"
            }
        }
    }
}
