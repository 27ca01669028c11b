import Foundation
import Testing

@testable import Database

struct LocationTests {
    @Test func `a location is read from its written form`() throws {
        #expect(try DatabaseLocation("sqlite:data/region.sqlite") == .sqlite(path: "data/region.sqlite"))
        #expect(try DatabaseLocation("sqlite::memory:") == .memory)
        #expect(try DatabaseLocation("postgres://u:p@h/n") == .postgresql(url: "postgres://u:p@h/n"))
    }

    @Test func `a location is printed without its password`() throws {
        let locations = ["sqlite:a.sqlite", "sqlite::memory:", "postgresql://u:secret@db.example:6432/region?sslmode=require"]

        #expect(
            try locations.map { try DatabaseLocation($0).description }
                == ["sqlite:a.sqlite", "sqlite::memory:", "postgres://u@db.example:6432/region"])
    }

    @Test(arguments: ["", "sqlite:", "region.sqlite", "mysql://u:secret@h/n"])
    func `any other form is refused without repeating it`(text: String) {
        #expect(throws: DatabaseError.connection("a database is written sqlite:PATH or postgres://USER@HOST/NAME")) {
            try DatabaseLocation(text)
        }
    }

    @Test(arguments: [
        "postgres://u:se%zzcret@h/n", "postgres://h/n?colour=secret", "postgres://u:pa/secret@h/n",
        "postgres://u:p@secret@h/n",
    ])
    func `an address that cannot be read is refused without repeating it`(url: String) {
        let expected = DatabaseError.connection(
            "the address of the database cannot be read: write postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=MODE, "
                + "with % and two digits for each special character in a part")
        #expect(throws: expected) { try Database.open(.postgresql(url: url)) }
    }

    @Test func `a server that is not there is named without its password`() {
        let url = "postgres://u:secret@127.0.0.1:1/n?connect_timeout=2"
        let expected = DatabaseError.connection(
            """
            postgres://u@127.0.0.1:1/n cannot be reached: connection to server at "127.0.0.1", port 1 failed: Connection refused \
            \tIs the server running on that host and accepting TCP/IP connections?
            """)
        #expect(throws: expected) { try Database.open(.postgresql(url: url)) }
    }

    @Test func `a file that is no database is named`() throws {
        let folder = try Folder()
        try folder.write(String(repeating: "This is a letter, not a database. ", count: 100), to: "letter.txt")
        let path = folder.path("letter.txt")

        #expect(throws: DatabaseError.connection("\(path) is not an SQLite database")) { try Database.open(.sqlite(path: path)) }
    }

    @Test func `a folder that is not there is named`() throws {
        let folder = try Folder()
        let path = folder.path("nowhere/a.sqlite")

        #expect(throws: DatabaseError.connection("\(path) cannot be opened: unable to open database file")) {
            try Database.open(.sqlite(path: path))
        }
    }

    @Test func `a database is made only where that is wanted`() throws {
        let folder = try Folder()
        let path = folder.path("a.sqlite")

        #expect(throws: DatabaseError.connection("there is no database \(path)")) {
            try Database.open(.sqlite(path: path), creating: false)
        }
        try Database.open(.sqlite(path: path)).close()
        try Database.open(.sqlite(path: path), creating: false).close()
    }
}
