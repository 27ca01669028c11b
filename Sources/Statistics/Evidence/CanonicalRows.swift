extension Evidence {
    /// The rows that a figure reads, as bytes that are the same whatever order they were loaded in: the input of a fingerprint.
    ///
    /// UTF-8 lines of fields parted by tabs; a tab, line end or backslash inside a field is escaped with a backslash. Named units
    /// stand in the order of their keys; anonymous rows are sorted by what they hold. Cells hold category keys, never positions:
    /// `=key`, `=number`, or `?reason`. A variable that the evidence does not have is written as absent. Totals and listings
    /// are written whole.
    public func canonicalRows(variables: [String]) -> [UInt8] {
        var writer = CanonicalWriter()
        switch self {
        case .dataset(let dataset): writer.write(dataset, variables: variables)
        case .totals(let totals): writer.write(totals)
        case .listing(let listing): writer.write(listing)
        }
        return writer.bytes
    }
}

/// Lines of escaped fields.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ dataset: Dataset, variables: [String]) {
        line(["dataset", dataset.unit.singular, dataset.unitKeys == nil ? "anonymous" : "named"])
        missing(dataset.outside)
        let keys = Array(Set(variables)).sorted()
        for key in keys {
            guard let variable = dataset.column(key)?.variable else {
                line(["absent", key])
                continue
            }
            line(["variable", key, variable.kind.rawValue] + variable.categories.map(\.key))
        }
        let columns = keys.compactMap { dataset.column($0) }
        var rows = dataset.rowsThatDiffer(in: columns).map { row, count in
            let cells = columns.map { $0.canonicalCell(row) }
            return (text: CanonicalWriter.joined([dataset.unitKeys?[row] ?? ""] + cells), count: count)
        }
        rows.sort { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        for (text, count) in rows {
            for _ in 0..<count {
                bytes.append(contentsOf: text.utf8)
                bytes.append(0x0A)
            }
        }
    }

    mutating func write(_ totals: PublishedTotals) {
        let tabulation = totals.tabulation
        line(["totals", totals.unit.singular, totals.citation.document, totals.citation.table, totals.citation.lines])
        line(["variable", tabulation.variable.key, tabulation.variable.kind.rawValue])
        for (category, count) in zip(tabulation.variable.categories, tabulation.counts) {
            line(["count", category.key, String(count)] + (tabulation.derived.contains(category.key) ? ["derived"] : []))
        }
        line(["answered", String(tabulation.answered), "unsplit", String(tabulation.unsplit)])
        missing(tabulation.missing)
    }

    mutating func write(_ listing: Listing) {
        line(["listing"] + listing.columns)
        let rows = listing.rows.map { CanonicalWriter.joined([$0.key] + $0.cells) }
        for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            bytes.append(contentsOf: row.utf8)
            bytes.append(0x0A)
        }
    }

    private mutating func missing(_ counts: [Missing: Int]) {
        for (reason, count) in counts.sorted(by: { $0.key < $1.key }) { line(["missing", reason.rawValue, String(count)]) }
    }

    private mutating func line(_ fields: [String]) {
        bytes.append(contentsOf: CanonicalWriter.joined(fields).utf8)
        bytes.append(0x0A)
    }

    private static func joined(_ fields: [String]) -> String { fields.map(escaped).joined(separator: "\t") }

    private static func escaped(_ field: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in field.unicodeScalars {
            switch scalar {
            case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
            case "\t": text.append(contentsOf: "\\t".unicodeScalars)
            case "\n": text.append(contentsOf: "\\n".unicodeScalars)
            case "\r": text.append(contentsOf: "\\r".unicodeScalars)
            default: text.append(scalar)
            }
        }
        return String(text)
    }
}

extension Dataset {
    /// Of rows that nobody can tell apart the first, with their number: a million anonymous answers to a question are a handful.
    fileprivate func rowsThatDiffer(in columns: [Column]) -> [(row: Int, count: Int)] {
        guard unitKeys == nil else { return (0..<rowCount).map { ($0, 1) } }
        var found: [[UInt8]: (row: Int, count: Int)] = [:]
        var cells: [UInt8] = []
        for row in 0..<rowCount {
            cells.removeAll(keepingCapacity: true)
            for column in columns { column.appendCell(row, to: &cells) }
            found[cells, default: (row, 0)].count += 1
        }
        return Array(found.values)
    }
}

extension Column {
    /// The cell's bytes, as many in every row.
    fileprivate func appendCell(_ row: Int, to bytes: inout [UInt8]) {
        switch cells {
        case .codes(let codes): bytes.append(codes[row])
        case .choices(let vectors): for vector in vectors { bytes.append(vector[row]) }
        case .numbers(let values, let missing):
            bytes.append(missing[row])
            withUnsafeBytes(of: values[row]) { bytes.append(contentsOf: $0) }
        }
    }

    /// `=key`, `=key=key` for several choices, `=` for none, `=12` for a number, `?noReply` for a missing cell.
    fileprivate func canonicalCell(_ row: Int) -> String {
        switch cells {
        case .codes(let codes):
            if let missing = Missing(code: codes[row]) { return "?" + missing.rawValue }
            let position = Int(codes[row])
            return position < variable.categories.count ? "=" + variable.categories[position].key : "?"
        case .choices(let vectors):
            guard let first = vectors.first else { return "=" }
            if let missing = Missing(code: first[row]) { return "?" + missing.rawValue }
            let chosen = zip(variable.categories, vectors).filter { $1[row] == 1 }
            return chosen.isEmpty ? "=" : chosen.map { "=" + $0.0.key }.joined()
        case .numbers(let values, let missing):
            if let reason = Missing(code: missing[row]) { return "?" + reason.rawValue }
            return "=" + String(values[row])
        }
    }
}
