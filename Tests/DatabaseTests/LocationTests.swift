import Foundation
import Testing

@testable import Database

struct LocationTests {
    @Test func `a location is read from its written form`() throws {
        #expect(try DatabaseLocation("sqlite:data/region.sqlite") == .sqlite(path: "data/region.sqlite"))
        #expect(try DatabaseLocation("sqlite::memory:") == .memory)
        #expect(try DatabaseLocation("postgres://u:p@h/n") == .postgresql(url: "postgres://u:p@h/n"))
    }

    @Test(arguments: ["", "sqlite:", "region.sqlite", "mysql://u:secret@h/n"])
    func `any other form is refused without repeating it`(text: String) {
        #expect(throws: DatabaseError.connection("a database is written sqlite:PATH or postgres://USER@HOST/NAME")) {
            try DatabaseLocation(text)
        }
    }

    @Test func `PostgreSQL is not built in yet`() {
        #expect(throws: DatabaseError.connection("PostgreSQL is not built in yet: use sqlite:PATH")) {
            try Database.open(.postgresql(url: "postgres://u:p@h/n"))
        }
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
