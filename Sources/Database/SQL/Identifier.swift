/// Names of tables and columns that are put into the text of a statement.
enum Identifier {
    /// ASCII letters, digits and underscores, not starting with a digit, at most 63 bytes (PostgreSQL cuts longer names).
    static func isValid(_ name: String) -> Bool {
        guard let first = name.utf8.first, name.utf8.count <= 63, !(0x30...0x39).contains(first) else { return false }
        return name.utf8.allSatisfy(isNameByte)
    }

    /// ASCII letters, digits and the underscore.
    static func isNameByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
    }

    /// The columns of an insert, quoted and joined.
    static func list(_ columns: [String], of table: String) throws(DatabaseError) -> String {
        guard ([table] + columns).allSatisfy(isValid), !columns.isEmpty else {
            throw .statement(sql: "INSERT", message: "a name may hold only letters, digits and underscores")
        }
        return columns.map(quoted).joined(separator: ", ")
    }

    /// In double quotes, so that a name may be a keyword.
    static func quoted(_ name: String) -> String { "\"" + name + "\"" }
}
