import Database
import Foundation
import TestSupport
import Testing

/// What an operator types, and what it says where something is not as it should be.
struct ServiceCommandTests {
    @Test func `a database is made ready once, and says when it is`() throws {
        let program = try Program()

        let planned = try program("migrate", "--dry-run")
        let first = try program("migrate")
        let second = try program("migrate")

        #expect(planned.code == 2)
        #expect(planned.errors == "there is no database \(program.folder.url.path)/throughline.sqlite\n")
        #expect(first.code == 0)
        #expect(first.output.hasPrefix("applied 0001-programmes\napplied 0002-organisations\n"))
        #expect(second.output == "The database is up to date\n")
        #expect(try program("migrate", "--dry-run").output == "The database is up to date\n")
    }

    @Test(arguments: [["serve", "--port", "0"], ["worker"], ["jobs", "list"], ["mail", "list"]])
    func `a database of another schema is refused with what to do`(command: [String]) throws {
        let program = try Program()
        try program("migrate")
        try change("DELETE FROM schema_migration WHERE name >= '0009'", in: program)
        let older = try program.run(command)
        try change("INSERT INTO schema_migration (name, sha256) VALUES ('9999-later', 'x')", in: program)
        let newer = try program.run(command)

        #expect(older.code == 3)
        let advice =
            "the database was made by an earlier version: back it up, then bring it up to date with 'throughline migrate' ("
        #expect(older.errors.hasPrefix(advice + "0009-imports, 0010-"))
        #expect(newer.code == 3)
        #expect(newer.errors == "the database is newer than this program: it has the migration 9999-later\n")
    }

    private func change(_ sql: SQL, in program: Program) throws {
        let path = program.folder.url.appendingPathComponent("throughline.sqlite").path
        let database = try Database.open(.sqlite(path: path), creating: false)
        try database.write { db in _ = try db.execute(sql) }
        try database.close()
    }

    @Test func `an empty database is refused with what to do`() throws {
        let program = try Program()
        try program.folder.write("throughline.sqlite", "")

        let run = try program("worker", "--until-idle")

        #expect(run.code == 3)
        #expect(
            run.errors
                == "the database is empty: bring a pack into it with 'throughline load', or make it ready with 'throughline migrate'\n"
        )
    }

    @Test func `without a mail server mail stays in the outbox to be read`() throws {
        var program = try Program()
        program.environment = ["THROUGHLINE_MAIL_FROM": "Throughline <throughline@region.example>"]
        try program("migrate")

        let id = try program("mail", "test", "lead@ashmere.example").output.trimmingCharacters(in: .whitespacesAndNewlines)
        let worker = try program("worker", "--until-idle")
        let shown = try program("mail", "show", id)

        #expect(worker.code == 0)
        #expect(worker.errors.contains("mail stays in the outbox"))
        #expect(shown.output.hasPrefix("To: lead@ashmere.example\nSubject: Mail from Throughline arrives\nMessage-ID: <"))
        #expect(shown.output.contains("@region.example>"))
        #expect(shown.output.contains("\nState: waiting\n"))
        #expect(try program("mail", "list", "--state", "sent").output == "No mail\n")
        #expect(try program("jobs", "list").output.hasSuffix("1 open, 0 done, 0 given up\n"))
    }

    @Test func `a mail server that is not there leaves the job for later, and no password in the log`() throws {
        var program = try Program()
        program.environment = [
            "THROUGHLINE_MAIL_FROM": "throughline@region.example",
            "THROUGHLINE_SMTP": "smtp://u:s%65cret@127.0.0.1:1?security=none",
        ]
        try program("migrate")
        try program("mail", "test", "lead@ashmere.example")

        let worker = try program("worker", "--until-idle")
        let listed = try program("jobs", "list", "--format", "json")

        #expect(worker.code == 0)
        #expect(!(worker.errors + listed.output).contains("secret"))
        #expect(listed.output.contains("\"attempts\" : 1"))
        #expect(listed.output.contains("the mail server was not reached"))
    }

    @Test func `settings of mail that cannot be read are named`() throws {
        var program = try Program()
        try program("migrate")
        func errors(_ environment: [String: String]) throws -> String {
            program.environment = environment
            let run = try program("worker", "--until-idle")
            #expect(run.code == 2)
            return run.errors
        }
        let server = "smtps://mail.example.org"
        let sender = "throughline@region.example"

        #expect(try errors(["THROUGHLINE_SMTP": "mail.example.org"]).hasPrefix("THROUGHLINE_SMTP: "))
        #expect(try errors(["THROUGHLINE_SMTP": server]).hasPrefix("THROUGHLINE_MAIL_FROM: is not set"))
        #expect(try errors(["THROUGHLINE_SMTP": server, "THROUGHLINE_MAIL_FROM": "nobody"]).hasPrefix("THROUGHLINE_MAIL_FROM: "))
        for (name, value) in [("THROUGHLINE_MAIL_QUIET", "evening"), ("THROUGHLINE_MAIL_CAP", "0")] {
            let told = try errors(["THROUGHLINE_SMTP": server, "THROUGHLINE_MAIL_FROM": sender, name: value])
            #expect(told.hasPrefix("\(name): is "))
        }
    }

    @Test func `what is not there is named`() throws {
        let program = try Program()
        try program("migrate")
        let id = "019ab9c4-7a1e-7b6e-8d2a-3c1f5a9e4b70"

        #expect(
            try program("jobs", "retry", id).errors
                == "\(id): is not a job that was given up; 'jobs list --state dead' lists them\n")
        #expect(try program("jobs", "retry", "--all").output == "0 jobs opened\n")
        #expect(try program("jobs", "retry").code == 2)
        #expect(try program("mail", "show", "7").errors == "7: is not the id of a mail; 'mail list' prints them\n")
        #expect(try program("mail", "bounce").code == 2)
        #expect(try program("mail", "allow", "a@b.example").code == 2)
    }
}
