import Documents
import Foundation
import Testing

@Suite(.serialized, .enabled(if: OfficeProgram.isInstalled, "LibreOffice is not installed"))
struct OfficeProgramTests {
    @Test func `an office program opens the report and makes pages of it`() throws {
        let bytes = try WordWriter.write(OfficeSamples.document(watermark: "Draft"))

        let pages = try OfficeProgram.convert(bytes, from: "docx", to: "pdf")

        #expect(Array(pages.prefix(5)) == Array("%PDF-".utf8))
    }

    @Test(arguments: ["xlsx", "ods"]) func `an office program reads the first sheet of the workbook`(format: String) throws {
        let workbook = OfficeSamples.workbook()
        let bytes = format == "xlsx" ? try SpreadsheetXLSX.write(workbook) : try SpreadsheetODS.write(workbook)

        let lines = String(decoding: try OfficeProgram.convert(bytes, from: format, to: "csv"), as: UTF8.self)

        #expect(
            lines.split(separator: "\n").map(String.init) == [
                "Interim evaluation: tables", OfficeSamples.banner, "Published by Westmere Regional Partnership",
                "\"Status: published, version 1\"",
                "Evidence as of 20 March 2026",
            ])
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["OFFICE_SAMPLES"] != nil, "OFFICE_SAMPLES names no folder"))
    func `samples are written for looking at`() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["OFFICE_SAMPLES"] ?? "")
        try Data(WordWriter.write(OfficeSamples.document(watermark: "Draft"))).write(
            to: folder.appendingPathComponent("report.docx"))
        try Data(SpreadsheetXLSX.write(OfficeSamples.workbook())).write(to: folder.appendingPathComponent("tables.xlsx"))
        try Data(SpreadsheetODS.write(OfficeSamples.workbook())).write(to: folder.appendingPathComponent("tables.ods"))
    }
}
