/// The checks of a table, which SQLite keeps only in the text of its definition.
struct SQLiteChecks {
    /// Columns that a `CHECK (column IN (0, 1))` marks as booleans.
    private(set) var booleans: Set<String> = []
    /// The columns of every other check, in the order of the table.
    private(set) var columns: [[String]] = []

    /// - Parameter columns: the table's columns in order.
    init(_ definition: String, columns names: [String]) throws(DatabaseError) {
        let tokens: [Token]
        do {
            tokens = try Tokenizer.tokens(of: definition)
        } catch {
            throw .schema("the definition of a table cannot be read: \(error.message)")
        }
        guard let table = TableDefinition(tokens) else { return }
        for item in table.items {
            for at in item.indices where tokens[item[at]].keyword == "CHECK" {
                add(SQLiteChecks.group(item[(at + 1)...].map { tokens[$0] }), names)
            }
        }
    }

    /// The tokens inside the parentheses that `tokens` begin with.
    private static func group(_ tokens: [Token]) -> [Token] {
        var depth = 0
        let inside = tokens.prefix { token in
            if token.isSymbol("(") { depth += 1 }
            if token.isSymbol(")") { depth -= 1 }
            return depth > 0
        }
        return Array(inside.dropFirst())
    }

    private mutating func add(_ expression: [Token], _ names: [String]) {
        let words = expression.map { $0.keyword.isEmpty ? $0.text : $0.keyword }
        if let name = expression.first?.name, words.dropFirst() == ["IN", "(", "0", ",", "1", ")"] {
            booleans.insert(name)
        } else {
            let used = Set(expression.compactMap(\.name))
            columns.append(names.filter(used.contains))
        }
    }
}
