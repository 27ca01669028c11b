import Documents
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct DoctorTests {
    private func findings(_ folder: TemporaryFolder, version: String?, database: String) throws -> [String: Doctor.Finding] {
        let helper = folder.url.appendingPathComponent("helper")
        if let version {
            try folder.write("helper", "#!/bin/sh\necho '\(version)'\n")
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: helper.path)
        }
        let findings = Doctor(weasyprint: helper, database: database).examine()
        return Dictionary(uniqueKeysWithValues: findings.map { ($0.name, $0) })
    }

    @Test func `a helper of the right version is well`() throws {
        let found = try findings(TemporaryFolder(), version: "WeasyPrint version 70.0", database: "sqlite::memory:")["PDF helper"]

        #expect(found?.isWell == true)
        #expect(found?.detail == "WeasyPrint version 70.0")
        #expect(found?.remedy == nil)
    }

    @Test func `a helper that is missing, or of another version, is named with the command that mends it`() throws {
        let folder = try TemporaryFolder()
        let missing = try findings(folder, version: nil, database: "sqlite::memory:")["PDF helper"]
        #expect(missing?.isWell == false)
        #expect(missing?.detail == "WeasyPrint 70.0 is not at \(folder.url.appendingPathComponent("helper").path)")
        #expect(missing?.remedy == "make setup")

        let old = try findings(folder, version: "WeasyPrint version 57.2", database: "sqlite::memory:")["PDF helper"]
        #expect(old?.isWell == false)
        #expect(old?.detail == "WeasyPrint version 57.2")
        #expect(old?.remedy == "make setup")
    }

    @Test func `a database in use is well, and counts its reports`() throws {
        let folder = try TemporaryFolder()
        let location = "sqlite:" + folder.url.appendingPathComponent("region.sqlite").path
        let region = try Region.open(location)
        try region.load(SmallPack.write())
        try region.close()

        let found = try findings(folder, version: nil, database: location)["Database"]

        #expect(found?.isWell == true)
        #expect(found?.detail == "\(location), 1 report")
    }

    @Test func `a database that is none is named with what mends it`() throws {
        let folder = try TemporaryFolder()
        try folder.write("letter.txt", String(repeating: "This is a letter, not a database. ", count: 100))
        let path = folder.url.appendingPathComponent("letter.txt").path

        let found = try findings(folder, version: nil, database: "sqlite:" + path)["Database"]

        #expect(found?.isWell == false)
        #expect(found?.detail == "\(path) is not an SQLite database")
        #expect(found?.remedy == "give another with --database")
    }

    @Test func `looking makes no database`() throws {
        let folder = try TemporaryFolder()
        let path = folder.url.appendingPathComponent("region.sqlite").path

        let found = try findings(folder, version: nil, database: "sqlite:" + path)["Database"]

        #expect(found?.isWell == true)
        #expect(found?.detail == "sqlite:\(path), none yet; the first load makes it")
        #expect(!FileManager.default.fileExists(atPath: path))
    }
}
