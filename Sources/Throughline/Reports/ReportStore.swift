import Database
import Values

extension Stores {
    var reports: ReportStore { ReportStore(db: db) }
}

/// Reports being written, with their waivers.
struct ReportStore {
    let db: any Connection

    func all(in id: ProgrammeID) throws -> [Report] {
        let waivers = try waivers(in: id)
        return try db.query("SELECT \(Report.columns) FROM report WHERE programme_id = \(id.number) ORDER BY key").map {
            try Report(row: $0, waivers: waivers)
        }
    }

    func find(_ key: Key, in id: ProgrammeID) throws -> Report? { try all(in: id).first { $0.key == key } }

    func insert(_ report: Report, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO report (programme_id, \(Report.columns))
            VALUES (\(id.number), \(report.key), \(report.title), \(report.subtitle), \(report.asOf), \(report.summary),
                \(report.approvedBy?.role), \(report.approvedBy?.organisation), \(report.narrative.file),
                \(report.narrative.firstLine), \(report.narrative.text))
            """)
        try insertWaivers(of: report, in: id)
    }

    func update(_ report: Report, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE report SET title = \(report.title), subtitle = \(report.subtitle), as_of = \(report.asOf),
                summary = \(report.summary), approving_role = \(report.approvedBy?.role),
                approving_organisation = \(report.approvedBy?.organisation), file = \(report.narrative.file),
                first_line = \(report.narrative.firstLine), narrative = \(report.narrative.text)
            WHERE programme_id = \(id.number) AND key = \(report.key)
            """)
        try db.execute("DELETE FROM report_waiver WHERE programme_id = \(id.number) AND report_key = \(report.key)")
        try insertWaivers(of: report, in: id)
    }

    private func insertWaivers(of report: Report, in id: ProgrammeID) throws {
        try db.insert(
            into: "report_waiver", columns: ["programme_id", "report_key", "finding", "role", "organisation", "reason"],
            rows: report.waivers.map {
                [
                    .integer(id.number), .text(report.key.text), .text($0.finding), .text($0.role), .text($0.organisation),
                    .text($0.reason),
                ]
            })
    }

    private func waivers(in id: ProgrammeID) throws -> [Key: [Report.Waiver]] {
        var waivers: [Key: [Report.Waiver]] = [:]
        for row in try db.query(
            """
            SELECT report_key, finding, role, organisation, reason FROM report_waiver
            WHERE programme_id = \(id.number) ORDER BY report_key, finding
            """)
        {
            let waiver = Report.Waiver(
                finding: try row["finding"], role: try row["role"], organisation: try row["organisation"], reason: try row["reason"]
            )
            waivers[try row["report_key"], default: []].append(waiver)
        }
        return waivers
    }
}

extension Report {
    fileprivate static let columns: SQL =
        """
        key, title, subtitle, as_of, summary, approving_role, approving_organisation, file, first_line, narrative
        """

    fileprivate init(row: Row, waivers: [Key: [Waiver]]) throws {
        let key: Key = try row["key"]
        let role: String? = try row["approving_role"]
        let organisation: String? = try row["approving_organisation"]
        let approval = role.flatMap { role in organisation.map { Approval(role: role, organisation: $0) } }
        self.init(
            key: key, title: try row["title"], subtitle: try row["subtitle"], asOf: try row["as_of"], summary: try row["summary"],
            approvedBy: approval, waivers: waivers[key] ?? [],
            narrative: Narrative(file: try row["file"], firstLine: try row["first_line"], text: try row["narrative"]))
    }
}
