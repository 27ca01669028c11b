import Database
import Statistics
import Values

extension Stores {
    var measures: MeasureStore { MeasureStore(db: db) }
}

/// Measures with what was attested, delayed and varied.
struct MeasureStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [Measure] {
        let attestations = try children("measure_attestation", "attested_on, actual, met, attested_by", in: id) { row in
            Measure.Attestation(
                on: try row["attested_on"], actual: try row["actual"],
                met: Measure.Attestation.Met(rawValue: try row["met"]) ?? .no,
                by: try row["attested_by"])
        }
        let delays = try children("measure_delay", "recorded_on, reason, cause, revised", in: id) { row in
            Measure.Delay(
                on: try row["recorded_on"], reason: try row["reason"],
                cause: Measure.Delay.Cause(rawValue: try row["cause"]) ?? .internal, revised: try row["revised"])
        }
        let variances = try children("measure_variance", "recorded_on, what, accepted_by", in: id) { row in
            Measure.Variance(on: try row["recorded_on"], what: try row["what"], acceptedBy: try row["accepted_by"])
        }
        return try db.query(
            """
            SELECT key, number, project_key, title, target, due_on, rule FROM measure
            WHERE programme_id = \(id.number) ORDER BY number
            """
        ).map { row in
            let key: Key = try row["key"]
            let rule: String? = try row["rule"]
            return Measure(
                key: key, number: try row["number"], project: try row["project_key"], title: try row["title"],
                target: try row["target"], due: try row["due_on"],
                rule: try rule.map { try CanonicalJSON.read(Measure.Rule.self, fromText: $0) },
                attestations: attestations[key] ?? [], delays: delays[key] ?? [], variances: variances[key] ?? [])
        }
    }

    func insert(_ measure: Measure, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO measure (programme_id, key, number, project_key, title, target, due_on, rule)
            VALUES (\(id.number), \(measure.key), \(measure.number), \(measure.project), \(measure.title), \(measure.target),
                \(measure.due), \(measure.rule.map(CanonicalJSON.text)))
            """)
        try insertChildren(of: measure, in: id)
    }

    func update(_ measure: Measure, in id: ProgrammeID) throws {
        let mine: SQL = "programme_id = \(id.number) AND measure_key = \(measure.key)"
        try db.execute("DELETE FROM measure_attestation WHERE \(mine)")
        try db.execute("DELETE FROM measure_delay WHERE \(mine)")
        try db.execute("DELETE FROM measure_variance WHERE \(mine)")
        try db.execute(
            """
            UPDATE measure SET number = \(measure.number), project_key = \(measure.project), title = \(measure.title),
                target = \(measure.target), due_on = \(measure.due), rule = \(measure.rule.map(CanonicalJSON.text))
            WHERE programme_id = \(id.number) AND key = \(measure.key)
            """)
        try insertChildren(of: measure, in: id)
    }

    private func insertChildren(of measure: Measure, in id: ProgrammeID) throws {
        func rows(_ values: [[SQLValue]]) -> [[SQLValue]] {
            values.enumerated().map { [.integer(id.number), .text(measure.key.text), .integer(Int64($0 + 1))] + $1 }
        }
        let owner = ["programme_id", "measure_key", "number"]
        try db.insert(
            into: "measure_attestation", columns: owner + ["attested_on", "actual", "met", "attested_by"],
            rows: rows(measure.attestations.map { [$0.on.sqlValue, .text($0.actual), .text($0.met.rawValue), .text($0.by)] }))
        try db.insert(
            into: "measure_delay", columns: owner + ["recorded_on", "reason", "cause", "revised"],
            rows: rows(measure.delays.map { [$0.on.sqlValue, .text($0.reason), .text($0.cause.rawValue), .text($0.revised)] }))
        try db.insert(
            into: "measure_variance", columns: owner + ["recorded_on", "what", "accepted_by"],
            rows: rows(measure.variances.map { [$0.on.sqlValue, .text($0.what), .text($0.acceptedBy)] }))
    }

    private func children<Child>(
        _ table: String, _ columns: SQL, in id: ProgrammeID, _ read: (Row) throws -> Child
    ) throws -> [Key: [Child]] {
        var children: [Key: [Child]] = [:]
        let rows = try db.query(
            """
            SELECT measure_key, \(columns) FROM \(identifier: table) WHERE programme_id = \(id.number) ORDER BY measure_key, number
            """)
        for row in rows { children[try row["measure_key"], default: []].append(try read(row)) }
        return children
    }
}
