import Database
import Foundation
import Values

extension Stores {
    var programmes: ProgrammeStore { ProgrammeStore(db: db) }
}

/// Programmes and their projects.
struct ProgrammeStore {
    let db: any Connection

    func find(_ key: Key) throws -> (id: ProgrammeID, programme: Programme)? {
        try db.first("SELECT \(Programme.columns) FROM programme WHERE key = \(key)").map { row in
            (ProgrammeID(number: try row["id"]), try Programme(row: row))
        }
    }

    func all() throws -> [Programme] {
        try db.query("SELECT \(Programme.columns) FROM programme ORDER BY key").map(Programme.init(row:))
    }

    func insert(_ programme: Programme) throws -> ProgrammeID {
        let last: Int64 = try db.query("SELECT COALESCE(MAX(id), 0) AS last FROM programme")[0]["last"]
        try db.execute(
            """
            INSERT INTO programme (\(Programme.columns))
            VALUES (\(last + 1), \(programme.key), \(programme.title), \(programme.region), \(programme.funder), \(programme.publisher),
                \(programme.startsOn), \(programme.endsOn), \(programme.banner), \(programme.isIndexed))
            """)
        return ProgrammeID(number: last + 1)
    }

    func update(_ id: ProgrammeID, to programme: Programme) throws {
        try db.execute(
            """
            UPDATE programme SET title = \(programme.title), region = \(programme.region), funder = \(programme.funder),
                publisher = \(programme.publisher), starts_on = \(programme.startsOn), ends_on = \(programme.endsOn),
                banner = \(programme.banner), is_indexed = \(programme.isIndexed)
            WHERE id = \(id.number)
            """)
    }

    func projects(of id: ProgrammeID) throws -> [Project] {
        try db.query(
            "SELECT key, number, title, aims, logic_model FROM project WHERE programme_id = \(id.number) ORDER BY number"
        ).map(Project.init(row:))
    }

    func insert(_ project: Project, in id: ProgrammeID) throws {
        try db.execute(
            """
            INSERT INTO project (programme_id, key, number, title, aims, logic_model)
            VALUES (\(id.number), \(project.key), \(project.number), \(project.title), \(CanonicalJSON.text(project.aims)),
                \(project.logicModel.map(CanonicalJSON.text)))
            """)
    }

    func update(_ project: Project, in id: ProgrammeID) throws {
        try db.execute(
            """
            UPDATE project SET number = \(project.number), title = \(project.title), aims = \(CanonicalJSON.text(project.aims)),
                logic_model = \(project.logicModel.map(CanonicalJSON.text))
            WHERE programme_id = \(id.number) AND key = \(project.key)
            """)
    }
}

extension Programme {
    fileprivate static let columns: SQL =
        "id, key, title, region, funder, publisher, starts_on, ends_on, banner, is_indexed"

    fileprivate init(row: Row) throws {
        self.init(
            key: try row["key"], title: try row["title"], region: try row["region"], funder: try row["funder"],
            publisher: try row["publisher"], startsOn: try row["starts_on"], endsOn: try row["ends_on"], banner: try row["banner"],
            isIndexed: try row["is_indexed"])
    }
}

extension Project {
    fileprivate init(row: Row) throws {
        let logicModel: String? = try row["logic_model"]
        self.init(
            key: try row["key"], number: try row["number"], title: try row["title"],
            aims: try CanonicalJSON.read([String].self, fromText: try row["aims"]),
            logicModel: try logicModel.map { try CanonicalJSON.read(LogicModel.self, fromText: $0) })
    }
}
