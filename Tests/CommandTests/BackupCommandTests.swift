import Database
import Foundation
import TestSupport
import Testing

/// `backup`, `restore` and `move` as a person runs them.
struct BackupCommandTests {
    private func loaded() throws -> Program {
        let program = try Program()
        try program.pack()
        #expect(try program("load", "pack").code == 0)
        return program
    }

    /// Every table of a database as exported.
    private func exported(_ program: Program, _ database: String) throws -> [String: Data] {
        let name = "export-\(UUID().uuidString)"
        #expect(try program("export", "--out", name, "--database", database).code == 0)
        return try program.files(below: name)
    }

    private func names(_ program: Program) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: program.folder.url.path).filter { $0.hasPrefix("r") }.sorted()
    }

    @Test func `0: a backup is taken, verified and restored, and each says of every table how many rows`() throws {
        let program = try loaded()

        let runs = [
            try program("backup", "r.backup"), try program("backup", "r.backup", "--verify"),
            try program("restore", "r.backup", "--dry-run"), try program("restore", "r.backup", "--database", "sqlite:r.sqlite"),
        ]

        #expect(runs.map(\.code) == [0, 0, 0, 0])
        #expect(runs.map(\.errors) == ["", "", "", ""])
        let lines = runs.map { $0.output.split(separator: "\n").map(String.init) }
        #expect(
            lines.map { $0.filter { $0.contains("row") && !$0.contains("taken") } }
                == Array(repeating: lines[0].dropLast(2), count: 4))
        #expect(lines[0].contains("event: 1 row"))
        #expect(lines[0].contains("import: 0 rows"))
        #expect(Set(lines.map { $0.last }).count == 1)
        let outcomes = lines.map { String($0[$0.count - 2].split(separator: ", ").last ?? "") }
        #expect(
            outcomes == [
                "written to r.backup", "r.backup is whole", "can be restored; nothing was written", "restored and compared",
            ])
        #expect(try exported(program, "sqlite:r.sqlite") == exported(program, "sqlite:throughline.sqlite"))
    }

    @Test func `1: a damaged backup, and no database is made`() throws {
        let program = try loaded()
        try program("backup", "r.backup")
        var bytes = try Data(contentsOf: program.folder.url.appendingPathComponent("r.backup"))
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: program.folder.url.appendingPathComponent("r.backup"))

        let runs = [
            try program("restore", "r.backup", "--database", "sqlite:r.sqlite"), try program("backup", "r.backup", "--verify"),
        ]

        #expect(runs.map(\.code) == [1, 1])
        let told = """
            \(program.folder.url.path)/r.backup is damaged: its SHA-256 is not the one that it ends with, so it was changed or cut \
            short; nothing was restored from it

            """
        #expect(runs.map(\.errors) == [told, told])
        #expect(runs.map(\.output) == ["", ""])
        #expect(try names(program) == ["r.backup"])
    }

    @Test(
        arguments: [
            (["backup"], nil), (["restore"], nil), (["move", "--from", "sqlite:throughline.sqlite"], nil),
            (["backup", "r.backup", "--replace", "--verify"], nil),
            (["backup", "pack"], "PATH/pack exists: give another name, or --replace\n"),
            (["backup", "nowhere/r.backup", "--verify"], "PATH/nowhere/r.backup cannot be read: No such file or directory\n"),
            (["backup", "r.backup", "--database", "sqlite:none.sqlite"], "there is no database PATH/none.sqlite\n"),
            (["restore", "pack/pack.yaml"], "PATH/pack/pack.yaml is not a backup that throughline made\n"),
            (["restore", "pack"], "PATH/pack cannot be read: Is a directory\n"),
            (
                ["restore", "kept.backup"],
                "the database is not empty: it has a table cited_document. Restore into a new one, which needs no migrate; nothing was changed\n"
            ),
            (
                ["move", "--from", "sqlite:throughline.sqlite", "--to", "sqlite:throughline.sqlite"],
                "the database is not empty: it has a table cited_document. Restore into a new one, which needs no migrate; nothing was changed\n"
            ),
            (["move", "--from", "sqlite:none.sqlite", "--to", "sqlite:r.sqlite"], "there is no database PATH/none.sqlite\n"),
        ] as [([String], String?)])
    func `2: wrong usage, and nothing is changed`(arguments: [String], told: String?) throws {
        let program = try loaded()
        try program("backup", "kept.backup")
        let before = try exported(program, "sqlite:throughline.sqlite")

        let run = try program.run(arguments)

        #expect(run.code == 2)
        #expect(run.output == "")
        #expect(run.errors != "")
        if let told { #expect(run.errors == told.replacing("PATH", with: program.folder.url.path)) }
        #expect(try exported(program, "sqlite:throughline.sqlite") == before)
        #expect(try names(program) == [])
    }

    @Test func `3: a folder that is not there, and a disk that is full, leave no file behind`() throws {
        let program = try loaded()
        try program("generate", "--out", "generated", "--returns", "8000")
        try program("load", "generated")

        let nowhere = try program("backup", "nowhere/r.backup")
        let full = try program("backup", "r.backup", blocks: 128)

        #expect([nowhere.code, full.code] == [3, 3])
        #expect(
            [nowhere.errors, full.errors] == [
                "the backup cannot be written to \(program.folder.url.path)/nowhere/r.backup: No such file or directory; nothing is left of it\n",
                "the backup cannot be written to \(program.folder.url.path)/r.backup: File too large; nothing is left of it\n",
            ])
        #expect(try names(program) == [])
    }

    @Test(.enabled(if: TestServer.shared != nil, "scripts/postgresql run starts a server"))
    func `0: a region moves to PostgreSQL and back with one command each, and no password is printed`() throws {
        let program = try loaded()
        let server = try #require(TestServer.shared)
        let location = try server.location()

        let there = try program("move", "--from", "sqlite:throughline.sqlite", "--to", location)
        let back = try program("move", "--from", location, "--to", "sqlite:r.sqlite")
        let again = try program("move", "--from", "sqlite:r.sqlite", "--to", location)

        #expect([there.code, back.code, again.code] == [0, 0, 2])
        let printable = try DatabaseLocation(location).description
        #expect(
            there.output.hasSuffix(
                "Set THROUGHLINE_DATABASE to the new one: \(printable). The old one is as it was: sqlite:throughline.sqlite\n"))
        #expect(!(there.output + back.output + again.errors).contains("throughline:throughline@"))
        #expect(location.contains("throughline:throughline@"))
        #expect(try exported(program, "sqlite:r.sqlite") == exported(program, "sqlite:throughline.sqlite"))
        #expect(try exported(program, location) == exported(program, "sqlite:throughline.sqlite"))
    }
}

extension Program {
    /// Where no file may grow beyond so many blocks of 512 bytes: what a full disk is like, for a test.
    fileprivate func callAsFunction(_ arguments: String..., blocks: Int) throws -> Run {
        try run(arguments, through: ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f \(blocks); exec \"$0\" \"$@\""])
    }
}
