/// The parts of a `CREATE TABLE` statement, as positions in its tokens.
struct TableDefinition {
    let name: String
    /// Positions of the tokens of each column and constraint, without spaces and comments.
    let items: [[Int]]
    /// Position of the parenthesis that ends the definition.
    let close: Int

    private static let constraints: Set<String> = ["CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK"]
    private static let afterType: Set<String> = [
        "NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "CHECK", "REFERENCES", "CONSTRAINT", "COLLATE", "GENERATED", "AS",
        "DEFERRABLE",
    ]

    /// The parts, or nil where the tokens are not `CREATE TABLE [IF NOT EXISTS] name ( … )`.
    init?(_ tokens: [Token]) {
        let solid = tokens.indices.filter { !tokens[$0].isTrivia }
        guard solid.count > 3, tokens[solid[0]].keyword == "CREATE", tokens[solid[1]].keyword == "TABLE" else { return nil }
        let nameAt = tokens[solid[2]].keyword == "IF" ? 5 : 2
        guard solid.count > nameAt + 1, let name = tokens[solid[nameAt]].name, tokens[solid[nameAt + 1]].isSymbol("(") else {
            return nil
        }
        var depth = 0
        var items: [[Int]] = [[]]
        for position in solid.dropFirst(nameAt + 1) {
            let token = tokens[position]
            if token.isSymbol(")") { depth -= 1 }
            if depth == 0, token.isSymbol(")") {
                self.name = name
                self.items = items
                close = position
                return
            }
            if depth == 1, token.isSymbol(",") {
                items.append([])
            } else if depth > 0 {
                items[items.count - 1].append(position)
            }
            if token.isSymbol("(") { depth += 1 }
        }
        return nil
    }

    /// True where an item constrains the table rather than defining a column.
    static func isConstraint(_ item: [Int], in tokens: [Token]) -> Bool {
        item.first.map { constraints.contains(tokens[$0].keyword) } ?? false
    }

    /// The positions of the words that name a column's type: those between its name and its constraints.
    static func type(of column: [Int], in tokens: [Token]) -> [Int] {
        Array(column.dropFirst().prefix { !afterType.contains(tokens[$0].keyword) })
    }

    /// The number of columns of the primary key, wherever it is written.
    func primaryKeySize(in tokens: [Token]) -> Int {
        for item in items {
            guard let at = item.indices.first(where: { tokens[item[$0]].keyword == "PRIMARY" }) else { continue }
            guard TableDefinition.isConstraint(item, in: tokens) else { return 1 }
            return 1 + item[at...].prefix { !tokens[$0].isSymbol(")") }.count { tokens[$0].isSymbol(",") }
        }
        return 0
    }
}
