import Documents
import Foundation
import Statistics
import Values

/// Documents in a private folder, read through the one door.
enum ReadingSample {
    static func read(_ bytes: some Sequence<UInt8>, as ending: String, limits: ReadingLimits = .standard) throws -> CheckedText {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("report." + ending)
        try Data(bytes).write(to: file)
        return try ReadableDocument.read(file, named: "report." + ending, limits: limits)
    }

    static func read(_ text: String, as ending: String, limits: ReadingLimits = .standard) throws -> CheckedText {
        try read(text.utf8, as: ending, limits: limits)
    }

    /// What reading says against a document; nil where it is read.
    static func refusal(_ bytes: some Sequence<UInt8>, as ending: String, limits: ReadingLimits = .standard) throws -> String? {
        do {
            _ = try read(bytes, as: ending, limits: limits)
            return nil
        } catch let fault as Fault {
            return fault.description
        }
    }

    /// A Word document with this body, and further parts.
    static func word(_ body: String, styles: String = "", footnotes: String? = nil) throws -> [UInt8] {
        let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        func part(_ name: String, _ content: String) -> [UInt8] {
            Array(#"<?xml version="1.0" encoding="UTF-8"?><w:\#(name) xmlns:w="\#(namespace)">\#(content)</w:\#(name)>"#.utf8)
        }
        var entries = [
            ZipEntry(path: "word/document.xml", bytes: part("document", "<w:body>\(body)</w:body>")),
            ZipEntry(path: "word/styles.xml", bytes: part("styles", styles)),
        ]
        if let footnotes { entries.append(ZipEntry(path: "word/footnotes.xml", bytes: part("footnotes", footnotes))) }
        return try ZipArchive.write(entries, day: OfficeSamples.day)
    }
}

extension CheckedText {
    /// What stands in passages and cells.
    var texts: [String] {
        blocks.flatMap { block in
            switch block {
            case .passage(let passage): [passage.text]
            case .table(let table): (table.header + table.rows.joined()).map(\.text).filter { !$0.isEmpty }
            }
        }
    }

    /// A line for each passage and row, with places and sections, to compare documents that are too long to write as values.
    var outline: [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .passage(let passage): [passage.outline]
            case .table(let table):
                [
                    "table: \(table.caption ?? "-") [\(table.section ?? "-")]",
                    "  " + table.header.map(\.text).joined(separator: " | "),
                ]
                    + table.rows.map { row in "  \(row.first?.place ?? "") " + row.map(\.text).joined(separator: " | ") }.map {
                        $0.replacing("\n", with: "⏎")
                    }
            }
        }
    }
}

extension Passage {
    fileprivate var place: String { [page.map { "p\($0)" }, "\(line)", "\(column)"].compactMap(\.self).joined(separator: ":") }

    fileprivate var outline: String {
        "\(place) \(kind) [\(section ?? "-")] \(text.replacing("\n", with: "⏎"))"
    }
}
