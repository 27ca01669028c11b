/// One table in words that SQLite and PostgreSQL share.
public struct TableDescription: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let name: String
        public let type: ColumnType
        /// True for `NOT NULL` and for every column of the primary key.
        public let isRequired: Bool
        /// The default as SQL, `true` and `false` in lower case.
        public let defaultValue: String?
    }

    public struct ForeignKey: Hashable, Sendable {
        public let columns: [String]
        public let table: String
        public let referenced: [String]
        /// `CASCADE`, `SET NULL` …; nil where deleting is refused.
        public let onDelete: String?
        public let onUpdate: String?
    }

    public struct Index: Hashable, Sendable {
        /// In order; `(expression)` for what is not a column.
        public let columns: [String]
        /// True where only some rows are in it.
        public let isPartial: Bool
    }

    public let name: String
    /// In the order of the table.
    public let columns: [Column]
    public let primaryKey: [String]
    public let foreignKeys: [ForeignKey]
    /// Constraints and unique indexes.
    public let unique: [Index]
    /// The columns of each check, in the order of the table.
    public let checks: [[String]]
    public let indexes: [Index]

    var text: String {
        let constraints = [
            primaryKey.isEmpty ? [] : ["primary key " + list(primaryKey)],
            foreignKeys.map(line).sorted(),
            unique.map { "unique " + list($0.columns) + ($0.isPartial ? " partial" : "") }.sorted(),
            checks.map { "check on " + list($0) }.sorted(),
            indexes.map { "index " + list($0.columns) + ($0.isPartial ? " partial" : "") }.sorted(),
        ]
        let lines = columns.map(line) + constraints.flatMap { $0 }
        return "table \(name)\n" + lines.map { "  \($0)\n" }.joined()
    }

    private func line(_ column: Column) -> String {
        let ending = (column.isRequired ? " not null" : "") + (column.defaultValue.map { " default \($0)" } ?? "")
        return "\(column.name) \(column.type.rawValue)\(ending)"
    }

    private func line(_ key: ForeignKey) -> String {
        let actions = [key.onDelete.map { " on delete " + $0.lowercased() }, key.onUpdate.map { " on update " + $0.lowercased() }]
        return "foreign key \(list(key.columns)) references \(key.table) \(list(key.referenced))"
            + actions.compactMap { $0 }.joined()
    }

    private func list(_ names: [String]) -> String { "(" + names.joined(separator: ", ") + ")" }
}
