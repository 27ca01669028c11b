import Database
import Values

extension Stores {
    var organisations: OrganisationStore { OrganisationStore(db: db) }
}

/// Organisations of a programme, with the codes of those they replaced.
struct OrganisationStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [Organisation] {
        let predecessors = try predecessors(in: id)
        return try db.query(
            "SELECT \(Organisation.columns) FROM organisation WHERE programme_id = \(id.number) ORDER BY key"
        ).map { try Organisation(row: $0, predecessors: predecessors) }
    }

    func roster(of id: ProgrammeID) throws -> Roster { Roster(try all(in: id)) }

    func insert(_ organisation: Organisation, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO organisation (programme_id, \(Organisation.columns))
            VALUES (\(id.number), \(organisation.key), \(organisation.name), \(organisation.kind.rawValue), \(organisation.type),
                \(organisation.gssCode), \(organisation.dfeCode), \(organisation.validFrom), \(organisation.validTo),
                \(organisation.isProvisional))
            """)
        try insertPredecessors(of: organisation, in: id)
    }

    func update(_ organisation: Organisation, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE organisation SET name = \(organisation.name), kind = \(organisation.kind.rawValue), type = \(organisation.type),
                gss_code = \(organisation.gssCode), dfe_code = \(organisation.dfeCode), valid_from = \(organisation.validFrom),
                valid_to = \(organisation.validTo), is_provisional = \(organisation.isProvisional)
            WHERE programme_id = \(id.number) AND key = \(organisation.key)
            """)
        try db.execute(
            "DELETE FROM organisation_predecessor WHERE programme_id = \(id.number) AND organisation_key = \(organisation.key)")
        try insertPredecessors(of: organisation, in: id)
    }

    /// Refused by the database while anything names the organisation.
    func remove(_ key: Key, in id: ProgrammeID) throws {
        try db.execute("DELETE FROM organisation_predecessor WHERE programme_id = \(id.number) AND organisation_key = \(key)")
        try db.execute("DELETE FROM organisation WHERE programme_id = \(id.number) AND key = \(key)")
    }

    private func insertPredecessors(of organisation: Organisation, in id: ProgrammeID) throws {
        try db.insert(
            into: "organisation_predecessor", columns: ["programme_id", "organisation_key", "gss_code"],
            rows: organisation.predecessors.map { [.integer(id.number), .text(organisation.key.text), .text($0)] })
    }

    private func predecessors(in id: ProgrammeID) throws -> [Key: [String]] {
        let rows = try db.query(
            """
            SELECT organisation_key, gss_code FROM organisation_predecessor
            WHERE programme_id = \(id.number) ORDER BY organisation_key, gss_code
            """)
        var codes: [Key: [String]] = [:]
        for row in rows { codes[try row["organisation_key"], default: []].append(try row["gss_code"]) }
        return codes
    }
}

extension Organisation {
    fileprivate static let columns: SQL = "key, name, kind, type, gss_code, dfe_code, valid_from, valid_to, is_provisional"

    fileprivate init(row: Row, predecessors: [Key: [String]]) throws {
        let key: Key = try row["key"]
        self.init(
            key: key, name: try row["name"], kind: Kind(rawValue: try row["kind"]) ?? .other, type: try row["type"],
            gssCode: try row["gss_code"], dfeCode: try row["dfe_code"], validFrom: try row["valid_from"],
            validTo: try row["valid_to"], isProvisional: try row["is_provisional"], predecessors: predecessors[key] ?? [])
    }
}
