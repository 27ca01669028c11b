/// Reads one table of an SQLite database from its pragmas and the text of its definition.
struct SQLiteSchema {
    let db: any Connection
    let table: String

    func description() throws(DatabaseError) -> TableDescription {
        let rows = try db.query("SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info(\(table)) ORDER BY cid")
        var names: [String] = []
        for row in rows { names.append(try row["name"]) }
        let checks = try SQLiteChecks(definition(), columns: names)
        var columns: [TableDescription.Column] = []
        for row in rows { columns.append(try column(row, checks)) }
        let unique = try indexes(isUnique: true)
        return TableDescription(
            name: table, columns: columns, primaryKey: try primaryKey(of: table), foreignKeys: try foreignKeys(),
            unique: unique, checks: checks.columns, indexes: try indexes(isUnique: false))
    }

    private func definition() throws(DatabaseError) -> String {
        try db.first("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = \(table)")?["sql"] ?? ""
    }

    private func column(_ row: Row, _ checks: SQLiteChecks) throws(DatabaseError) -> TableDescription.Column {
        let name: String = try row["name"]
        let declared: String = try row["type"]
        let type = checks.booleans.contains(name) ? .boolean : ColumnType.allCases.first { $0.sqlite == declared }
        guard let type else { throw .schema("the column \(table).\(name) has the type \(declared), which is not portable") }
        let isRequired: Bool = try row["notnull"]
        let key: Int = try row["pk"]
        let text: String? = try row["dflt_value"]
        return .init(name: name, type: type, isRequired: isRequired || key > 0, defaultValue: text.map { defaultValue($0, type) })
    }

    private func defaultValue(_ text: String, _ type: ColumnType) -> String {
        guard type == .boolean else { return text }
        return ["TRUE", "1"].contains(text.uppercased()) ? "true" : "false"
    }

    private func primaryKey(of table: String) throws(DatabaseError) -> [String] {
        var names: [String] = []
        for row in try db.query("SELECT name FROM pragma_table_info(\(table)) WHERE pk > 0 ORDER BY pk") {
            names.append(try row["name"])
        }
        return names
    }

    private func foreignKeys() throws(DatabaseError) -> [TableDescription.ForeignKey] {
        var keys: [TableDescription.ForeignKey] = []
        for key in try db.query(
            "SELECT DISTINCT id, \"table\", on_delete, on_update FROM pragma_foreign_key_list(\(table)) ORDER BY id")
        {
            let id: Int = try key["id"]
            let target: String = try key["table"]
            var columns: [String] = []
            var referenced: [String] = []
            for row in try db.query(
                "SELECT \"from\", \"to\" FROM pragma_foreign_key_list(\(table)) WHERE id = \(id) ORDER BY seq")
            {
                columns.append(try row["from"])
                if let name: String = try row["to"] { referenced.append(name) }
            }
            if referenced.isEmpty { referenced = try primaryKey(of: target) }
            keys.append(
                .init(
                    columns: columns, table: target, referenced: referenced, onDelete: try action(key["on_delete"]),
                    onUpdate: try action(key["on_update"])))
        }
        return keys
    }

    private func action(_ name: String) -> String? { name == "NO ACTION" ? nil : name }

    private func indexes(isUnique: Bool) throws(DatabaseError) -> [TableDescription.Index] {
        var indexes: [TableDescription.Index] = []
        for index in try db.query(
            "SELECT name, partial FROM pragma_index_list(\(table)) WHERE \"unique\" = \(isUnique) AND origin <> 'pk' ORDER BY name")
        {
            let name: String = try index["name"]
            var columns: [String] = []
            for row in try db.query("SELECT name FROM pragma_index_info(\(name)) ORDER BY seqno") {
                columns.append(try row["name"] ?? "(expression)")
            }
            indexes.append(.init(columns: columns, isPartial: try index["partial"]))
        }
        return indexes
    }
}
