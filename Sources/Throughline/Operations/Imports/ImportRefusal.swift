import Values

/// Why an import was not undone; nothing was changed.
package enum ImportRefusal: Error {
    case unknownImport(String, nearMatch: String?)
    case undoneAlready(String, Day)
    /// Keys of records that a later import or a person has changed.
    case touchedSince([String])
    /// A later import wrote the same records.
    case laterImport(String, [String])
    case namedElsewhere
}

extension ImportRefusal: CustomStringConvertible {
    package var isUsage: Bool {
        if case .unknownImport = self { return true }
        return false
    }

    package var description: String {
        switch self {
        case .unknownImport(let id, let near): "there is no import '\(id)'" + (near.map { "; did you mean '\($0)'?" } ?? "")
        case .undoneAlready(let id, let day): "import \(id) was undone on \(English.date(day))"
        case .touchedSince(let keys):
            "changed since the import, and not to be put back over: \(ImportRefusal.list(keys)); nothing was undone"
        case .laterImport(let id, let keys):
            "import \(id) came later and wrote \(ImportRefusal.list(keys)) too; undo it first"
        case .namedElsewhere: "other records name what the import added; undo what added those first"
        }
    }

    private static func list(_ keys: [String]) -> String {
        let shown = Set(keys).sorted()
        let rest = shown.count - 5
        return rest > 0
            ? shown.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + " and \(rest) more"
            : English.list(shown.map { "'\($0)'" })
    }
}
