extension Evidence {
    /// The rows that a figure reads, as bytes that are the same whatever order they were loaded in: the input of a fingerprint.
    ///
    /// UTF-8 lines of fields parted by tabs; a tab, line end or backslash inside a field is escaped with a backslash. Named units
    /// stand in the order of their keys; anonymous rows are sorted by what they hold, each kind once with the number of its rows.
    /// Cells hold category keys, never positions:
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
        if let units = dataset.unitKeys {
            sorted(
                (0..<dataset.rowCount).map { row in CanonicalWriter.joined([units[row]] + columns.map { $0.canonicalCell(row) }) })
        } else {
            tallied(columns, rows: dataset.rowCount)
        }
    }

    private mutating func sorted(_ rows: [String]) {
        for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            bytes.append(contentsOf: row.utf8)
            bytes.append(0x0A)
        }
    }

    /// A million anonymous rows of one question are a handful of kinds, so kinds are counted and not sorted as rows.
    private mutating func tallied(_ columns: [Column], rows: Int) {
        var counts: [String: Int] = [:]
        if columns.count == 1, case .codes(let codes) = columns[0].cells {
            var first = [Int](repeating: -1, count: 256)
            var tally = [Int](repeating: 0, count: 256)
            for (row, code) in codes.enumerated() {
                if tally[Int(code)] == 0 { first[Int(code)] = row }
                tally[Int(code)] += 1
            }
            for code in 0..<256 where tally[code] > 0 {
                counts[CanonicalWriter.escaped(columns[0].canonicalCell(first[code]))] = tally[code]
            }
        } else {
            for row in 0..<rows { counts[CanonicalWriter.joined(columns.map { $0.canonicalCell(row) }), default: 0] += 1 }
        }
        sorted(counts.map { "\($0.key)\t\($0.value)" })
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
        sorted(listing.rows.map { CanonicalWriter.joined([$0.key] + $0.cells) })
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

extension Column {
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
