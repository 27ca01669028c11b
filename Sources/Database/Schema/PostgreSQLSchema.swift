/// Reads one table of a PostgreSQL database from its catalogue.
struct PostgreSQLSchema {
    let db: any Connection
    let table: String

    func description() throws(DatabaseError) -> TableDescription {
        TableDescription(
            name: table, columns: try columns(), primaryKey: try constraints("p").first ?? [], foreignKeys: try foreignKeys(),
            unique: try indexes(isUnique: true), checks: try constraints("c"), indexes: try indexes(isUnique: false))
    }

    private var isOfTable: SQL {
        """
        (SELECT oid FROM pg_catalog.pg_class WHERE relname = \(table) AND relkind IN ('r', 'p')
            AND relnamespace = CAST(current_schema() AS regnamespace))
        """
    }

    private func columns() throws(DatabaseError) -> [TableDescription.Column] {
        var columns: [TableDescription.Column] = []
        for row in try db.query(
            """
            SELECT a.attname AS name, pg_catalog.format_type(a.atttypid, NULL) AS type, a.attnotnull AS required,
                pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS value
            FROM pg_catalog.pg_attribute AS a LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE a.attrelid = \(isOfTable) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum
            """)
        {
            let name: String = try row["name"]
            let declared: String = try row["type"]
            guard let type = ColumnType(rawValue: declared.uppercased()) else {
                throw .schema("the column \(table).\(name) has the type \(declared), which is not portable")
            }
            let value: String? = try row["value"]
            columns.append(
                .init(name: name, type: type, isRequired: try row["required"], defaultValue: value.map(PostgreSQLSchema.plain)))
        }
        return columns
    }

    /// `'open'` of `'open'::text`, `-1` of `'-1'::integer` as the server prints it.
    private static func plain(_ value: String) -> String {
        guard let cast = value.ranges(of: "::").last else { return value }
        let type = value[cast.upperBound...]
        let literal = value[..<cast.lowerBound]
        return type == "text" ? String(literal) : literal.filter { !"'()".contains($0) }
    }

    /// The columns of each constraint of a kind, in the order of the table for checks and of the key otherwise.
    private func constraints(_ kind: String) throws(DatabaseError) -> [[String]] {
        var constraints: [[String]] = []
        for row in try db.query(
            """
            SELECT \(columnNames(relation: "c.conrelid", numbers: "c.conkey", sorted: kind == "c")) AS names
            FROM pg_catalog.pg_constraint AS c WHERE c.conrelid = \(isOfTable) AND CAST(c.contype AS TEXT) = \(kind)
            ORDER BY c.conname
            """)
        {
            constraints.append(try list(row["names"]))
        }
        return constraints
    }

    private func foreignKeys() throws(DatabaseError) -> [TableDescription.ForeignKey] {
        var keys: [TableDescription.ForeignKey] = []
        for row in try db.query(
            """
            SELECT \(columnNames(relation: "c.conrelid", numbers: "c.conkey")) AS names, t.relname AS target,
                \(columnNames(relation: "c.confrelid", numbers: "c.confkey")) AS referenced,
                CAST(c.confdeltype AS TEXT) AS on_delete, CAST(c.confupdtype AS TEXT) AS on_update
            FROM pg_catalog.pg_constraint AS c JOIN pg_catalog.pg_class AS t ON t.oid = c.confrelid
            WHERE c.conrelid = \(isOfTable) AND c.contype = 'f' ORDER BY c.conname
            """)
        {
            keys.append(
                .init(
                    columns: try list(row["names"]), table: try row["target"], referenced: try list(row["referenced"]),
                    onDelete: PostgreSQLSchema.action(try row["on_delete"]), onUpdate: PostgreSQLSchema.action(try row["on_update"])
                ))
        }
        return keys
    }

    private static func action(_ letter: String) -> String? {
        ["r": "RESTRICT", "c": "CASCADE", "n": "SET NULL", "d": "SET DEFAULT"][letter]
    }

    private func indexes(isUnique: Bool) throws(DatabaseError) -> [TableDescription.Index] {
        var indexes: [TableDescription.Index] = []
        for row in try db.query(
            """
            SELECT \(columnNames(relation: "i.indrelid", numbers: "i.indkey")) AS names, i.indpred IS NOT NULL AS partial
            FROM pg_catalog.pg_index AS i JOIN pg_catalog.pg_class AS t ON t.oid = i.indexrelid
            WHERE i.indrelid = \(isOfTable) AND i.indisunique = \(isUnique) AND NOT i.indisprimary ORDER BY t.relname
            """)
        {
            indexes.append(.init(columns: try list(row["names"]), isPartial: try row["partial"]))
        }
        return indexes
    }

    /// The names of columns given by number, joined; number 0 stands for an expression.
    private func columnNames(relation: SQL, numbers: SQL, sorted: Bool = false) -> SQL {
        let order: SQL = sorted ? "n.number" : "n.place"
        return """
            (SELECT string_agg(COALESCE(CAST(a.attname AS TEXT), '(expression)'), ',' ORDER BY \(order))
                FROM unnest(CAST(\(numbers) AS int2[])) WITH ORDINALITY AS n (number, place)
                LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = \(relation) AND a.attnum = n.number)
            """
    }

    private func list(_ names: String?) -> [String] { (names ?? "").split(separator: ",").map(String.init) }
}
