/// A migration in portable SQL as statements for one database.
///
/// | portable | SQLite | PostgreSQL |
/// |---|---|---|
/// | `TEXT` | `TEXT` | `TEXT COLLATE "C"` |
/// | `BIGINT` | `INTEGER` | `BIGINT` |
/// | `DOUBLE PRECISION` | `REAL` | `DOUBLE PRECISION` |
/// | `BOOLEAN` | `INTEGER CHECK (column IN (0, 1))` | `BOOLEAN` |
/// | `BYTEA` | `BLOB` | `BYTEA` |
///
/// In SQLite every table is `STRICT`, and `WITHOUT ROWID` where its primary key has several columns and it holds no `BYTEA`. In
/// PostgreSQL every text column sorts by its bytes, as SQLite does, whatever the database was made with.
struct MigrationTranslation {
    private static let starts: Set<String> = ["CREATE", "ALTER", "DROP", "INSERT", "UPDATE", "DELETE", "WITH"]
    private static let created: Set<String> = ["TABLE", "INDEX", "UNIQUE", "VIEW"]
    private static let types = ColumnType.allCases.map(\.rawValue).joined(separator: ", ")

    private var tokens: [Token]
    private let dialect: Dialect

    private init(_ tokens: [Token], _ dialect: Dialect) {
        self.tokens = tokens
        self.dialect = dialect
    }

    /// The statements in order, without those that hold nothing.
    static func statements(of text: String, for dialect: Dialect) throws(Tokenizer.Fault) -> [String] {
        var statements: [String] = []
        for tokens in try Tokenizer.tokens(of: text).split(whereSeparator: { $0.isSymbol(";") }) {
            guard tokens.contains(where: { !$0.isTrivia }) else { continue }
            var translation = MigrationTranslation(Array(tokens.drop(while: \.isTrivia)), dialect)
            try translation.translate()
            statements.append(translation.tokens.map(\.text).joined())
        }
        return statements
    }

    private mutating func translate() throws(Tokenizer.Fault) {
        let solid = tokens.indices.filter { !tokens[$0].isTrivia }
        try checkWords(solid)
        if dialect == .sqlite { translateCasts(solid) }
        if tokens[solid[0]].keyword == "CREATE", tokens[solid[1]].keyword == "TABLE" {
            try translateTable()
        } else if tokens[solid[0]].keyword == "ALTER" {
            try translateAlteration(solid)
        }
    }

    private func checkWords(_ solid: [Int]) throws(Tokenizer.Fault) {
        let first = tokens[solid[0]]
        guard MigrationTranslation.starts.contains(first.keyword) else {
            throw fault(first, "a migration may not hold '\(first.text)' here")
        }
        if first.keyword == "CREATE" {
            guard solid.count > 1, MigrationTranslation.created.contains(tokens[solid[1]].keyword) else {
                throw fault(first, "only tables, indexes and views may be created")
            }
        }
        if let token = tokens.first(where: { $0.keyword == "AUTOINCREMENT" }) {
            throw fault(token, "AUTOINCREMENT is not portable SQL: ids are made in the program")
        }
    }

    /// `CAST(x AS BYTEA)` and the like: SQLite takes any word for a type, and most for a number.
    private mutating func translateCasts(_ solid: [Int]) {
        for at in solid.indices where tokens[solid[at]].keyword == "AS" {
            let type = solid[(at + 1)...].prefix { tokens[$0].kind == .word }
            let next = at + 1 + type.count
            guard next < solid.count, tokens[solid[next]].isSymbol(")"), let known = columnType(Array(type)) else { continue }
            replace(Array(type), with: known.sqlite)
        }
    }

    private mutating func translateTable() throws(Tokenizer.Fault) {
        guard let table = TableDefinition(tokens) else {
            throw fault(tokens[0], "CREATE TABLE must list its columns in parentheses")
        }
        if let trailing = tokens[(table.close + 1)...].first(where: { !$0.isTrivia }) {
            throw fault(trailing, "nothing may follow the columns of a table; STRICT and WITHOUT ROWID are added for SQLite")
        }
        var holdsBytes = false
        for item in table.items where !TableDefinition.isConstraint(item, in: tokens) {
            holdsBytes = try translateColumn(item) == .bytes || holdsBytes
        }
        guard dialect == .sqlite else { return }
        let isClustered = table.primaryKeySize(in: tokens) > 1 && !holdsBytes
        tokens[table.close].text = isClustered ? ") STRICT, WITHOUT ROWID" : ") STRICT"
    }

    /// `ALTER TABLE name ADD [COLUMN] column …`; other alterations are the same in both databases or fail in SQLite.
    private mutating func translateAlteration(_ solid: [Int]) throws(Tokenizer.Fault) {
        guard let add = solid.firstIndex(where: { tokens[$0].keyword == "ADD" }) else { return }
        let column = solid[(add + 1)...].drop { tokens[$0].keyword == "COLUMN" }
        guard !TableDefinition.isConstraint(Array(column), in: tokens) else {
            throw fault(tokens[solid[add]], "SQLite cannot add a constraint to a table")
        }
        _ = try translateColumn(Array(column))
    }

    private mutating func translateColumn(_ column: [Int]) throws(Tokenizer.Fault) -> ColumnType {
        guard let first = column.first, tokens[first].name != nil else {
            throw fault(tokens[column.first ?? 0], "a column must have a name")
        }
        let words = TableDefinition.type(of: column, in: tokens)
        guard let type = columnType(words) else {
            let written = words.map { tokens[$0].text }.joined(separator: " ")
            let name = tokens[first].text
            throw fault(
                tokens[first],
                written.isEmpty
                    ? "column \(name) needs a type: one of \(MigrationTranslation.types)"
                    : "column \(name): type \(written) is not one of \(MigrationTranslation.types)")
        }
        replace(words, with: written(type, for: tokens[first].text))
        return type
    }

    private func written(_ type: ColumnType, for column: String) -> String {
        switch (dialect, type) {
        case (.sqlite, .boolean): "INTEGER CHECK (\(column) IN (0, 1))"
        case (.sqlite, _): type.sqlite
        case (.postgresql, .text): "TEXT COLLATE \"C\""
        case (.postgresql, _): type.rawValue
        }
    }

    private func columnType(_ words: [Int]) -> ColumnType? {
        ColumnType(rawValue: words.map { tokens[$0].keyword }.joined(separator: " "))
    }

    /// Puts `text` in place of the words and of what stands between them.
    private mutating func replace(_ words: [Int], with text: String) {
        guard let first = words.first, let last = words.last else { return }
        for position in first...last { tokens[position].text = "" }
        tokens[first].text = text
    }

    private func fault(_ token: Token, _ message: String) -> Tokenizer.Fault { .init(line: token.line, message: message) }
}

extension ColumnType {
    /// The type of an SQLite `STRICT` table that holds the same values.
    var sqlite: String {
        switch self {
        case .text: "TEXT"
        case .integer, .boolean: "INTEGER"
        case .double: "REAL"
        case .bytes: "BLOB"
        }
    }
}
