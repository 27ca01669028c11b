import Foundation
import Testing
import Values

@testable import Documents

/// Small spreadsheets written by hand, and what is read from them.
enum SpreadsheetSample {
    static func reader(
        _ bytes: [UInt8], _ file: String, sheet: String? = nil, limits: SpreadsheetLimits = .standard
    ) throws -> SpreadsheetReader {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // What is open stays readable once its name is gone.
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appendingPathComponent(file)
        try Data(bytes).write(to: url)
        return try SpreadsheetReader(url: url, file: file, sheet: sheet, limits: limits)
    }

    static func rows(
        _ bytes: [UInt8], _ file: String, sheet: String? = nil, limits: SpreadsheetLimits = .standard
    ) throws -> [SpreadsheetRow] {
        let reader = try reader(bytes, file, sheet: sheet, limits: limits)
        var rows: [SpreadsheetRow] = []
        while let row = try reader.next() { rows.append(row) }
        return rows
    }

    /// What reading to the end throws, in words.
    static func fault(
        _ bytes: [UInt8], _ file: String, sheet: String? = nil, limits: SpreadsheetLimits = .standard
    ) -> String? {
        do {
            _ = try rows(bytes, file, sheet: sheet, limits: limits)
            return nil
        } catch {
            return (error as? Fault)?.description ?? "not a fault: \(error)"
        }
    }

    static func zip(_ parts: [(String, String)]) throws -> [UInt8] {
        let entries = parts.map { ZipEntry(path: $0.0, bytes: Array($0.1.utf8)) }
        return try ZipArchive.write(entries, day: Day(year: 2026, month: 3, day: 20)!)
    }
}
