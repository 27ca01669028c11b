import Foundation
import Values

/// Workbooks as XLSX (ISO/IEC 29500), by libxlsxwriter; its archive is written again by `ZipArchive`, so that bytes are
/// the same in every run and time zone.
public enum SpreadsheetXLSX {
    /// The bytes of an XLSX file with a cover, contents with links, notes, and one marked table a sheet.
    ///
    /// Numbers are numbers where a cell's text says just its number; every other cell is text, never a formula. Texts over
    /// 32,767 characters, the most that the format holds, end with a note that says so.
    public static func write(_ workbook: Workbook) throws(SpreadsheetError) -> [UInt8] {
        try write(SheetPlan.sheets(of: workbook), properties: SpreadsheetProperties(workbook))
    }

    static func write(_ sheets: [Sheet], properties: SpreadsheetProperties) throws(SpreadsheetError) -> [UInt8] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try XLSXFile(path: path).write(sheets, properties: properties)
        guard let written = FileManager.default.contents(atPath: path) else { throw .temporaryFile(path) }
        do {
            let entries = try ZipArchive.read([UInt8](written), limit: .max)
            return try ZipArchive.write(entries.map { addingLanguage(properties.language, to: $0) }, day: properties.date)
        } catch {
            throw .archive(error)
        }
    }

    /// Adds `dc:language`, which libxlsxwriter cannot write, to the core properties.
    private static func addingLanguage(_ language: String, to entry: ZipEntry) -> ZipEntry {
        guard entry.path == "docProps/core.xml" else { return entry }
        let element: XMLText = "<dc:language>\(language)</dc:language></cp:coreProperties>"
        let core = String(decoding: entry.bytes, as: UTF8.self)
        return ZipEntry(path: entry.path, bytes: Array(core.replacing("</cp:coreProperties>", with: element.text).utf8))
    }
}
