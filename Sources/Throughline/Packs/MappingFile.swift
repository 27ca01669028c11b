import Documents
import Foundation
import Values

/// A mapping as people keep it: YAML, or CSV with the columns `column`, `value` and `means`.
package enum MappingFile {
    package static func read(_ url: URL) throws -> ImportMapping {
        let name = url.lastPathComponent
        guard FileManager.default.isReadableFile(atPath: url.path) else { throw Fault(file: name, "cannot be opened") }
        let folder = try PackFolder(url.deletingLastPathComponent(), rowLimit: 100_000)
        let faults = FaultList()
        let mapping =
            name.lowercased().hasSuffix(".csv")
            ? folder.table(name, faults: faults).map { table($0, faults) }
            : folder.yaml(name, faults: faults).map { tree($0, faults) }
        try faults.throwIfAny()
        return mapping ?? ImportMapping()
    }

    /// Written as YAML with every text in double quotes, so that no word is taken for something else.
    package static func write(_ mapping: ImportMapping, to url: URL) throws {
        var lines = ["# column of the file: field of the import, question/option, or ignore", "columns:"]
        lines += pairs(mapping.columns, indent: "  ")
        if mapping.columns.isEmpty { lines[1] = "columns: {}" }
        if !mapping.values.isEmpty { lines += ["# field: value of the file: key", "values:"] }
        for (field, values) in mapping.values.sorted(by: { $0.key < $1.key }) {
            lines += ["  \(quoted(field)):"] + pairs(values, indent: "    ")
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: url, options: .atomic)
    }

    private static func tree(_ fields: ContentFields, _ faults: FaultList) -> ImportMapping {
        let columns = fields.fields("columns").map { texts($0) } ?? [:]
        var values: [String: [String: String]] = [:]
        if let fields = fields.fields("values") {
            for (name, _) in fields.names { values[name] = fields.fields(name).map { texts($0) } ?? [:] }
        }
        fields.finish()
        return ImportMapping(columns: columns, values: values)
    }

    private static func texts(_ fields: ContentFields) -> [String: String] {
        var texts: [String: String] = [:]
        for (name, _) in fields.names { texts[name] = fields.optionalText(name) }
        return texts
    }

    private static func table(_ table: ContentTable, _ faults: FaultList) -> ImportMapping {
        var mapping = ImportMapping()
        table.forEach(columns: ["column", "value", "means"], faults: faults) { fields in
            guard let column = fields.text("column"), let means = fields.text("means") else { return }
            if let value = fields.optionalText("value") {
                mapping.values[column, default: [:]][value] = means
            } else {
                mapping.columns[column] = means
            }
        }
        return mapping
    }

    private static func pairs(_ texts: [String: String], indent: String) -> [String] {
        texts.sorted { $0.key < $1.key }.map { "\(indent)\(quoted($0.key)): \(quoted($0.value))" }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\" + String(scalar)
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20: continue
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
