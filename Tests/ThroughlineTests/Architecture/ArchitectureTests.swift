import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct ArchitectureTests {
    private let application: SourceTree
    private let everything: SourceTree

    init() throws {
        application = try SourceTree.read("Sources/Throughline")
        everything = try SourceTree.read("Sources")
    }

    @Test func `no file is over 300 lines`() throws {
        let tests = try SourceTree.read("Tests")

        #expect(HouseRules.longFiles(everything) + HouseRules.longFiles(tests) == [])
    }

    @Test func `no name is a drawer`() throws {
        #expect(try HouseRules.vagueNames(everything) + HouseRules.vagueNames(SourceTree.read("Tests")) == [])
    }

    @Test func `a file is named for the type it holds, and a store, evidence or import holds that alone`() {
        #expect(HouseRules.misnamedFiles(application) == [])
    }

    @Test func `only stores import the database, and the export and the backup, which write its description and its values`() {
        #expect(
            HouseRules.databaseBesideStores(
                application,
                except: [
                    "Operations/RegionExport.swift", "Operations/Backups/BackupRowEncoder.swift",
                    "Operations/Backups/BackupRowDecoder.swift",
                ]) == [])
    }

    @Test func `tests lie in the folder of their feature`() throws {
        let tests = try SourceTree.read("Tests/ThroughlineTests")

        #expect(
            Set(tests.files.map(\.folder)).subtracting(HouseRules.features).sorted() == ["", "Architecture", "Documentation"])
        #expect(tests.files.filter { $0.folder.isEmpty }.map(\.path) == ["DocumentationTests.swift"])
    }

    @Test func `a file imports what its ending allows`() { #expect(HouseRules.importsOfEndings(application) == []) }

    @Test func `one folder alone knows each library that must stay replaceable`() {
        #expect(HouseRules.imports(of: "GRDB", outside: "Database", everything) == [])
        #expect(HouseRules.imports(of: "Yams", outside: "Packs", application) == [])
        #expect(HouseRules.imports(of: "CZlib", outside: "Operations", application) == [])
        #expect(HouseRules.imports(of: "CPostgreSQL", outside: "Database", everything) == [])
        #expect(HouseRules.imports(of: "ArgumentParser", outside: "Command", everything) == [])
        #expect(HouseRules.imports(of: "CCurl", outside: "Mail", everything) == [])
    }

    @Test func `mail knows values and libcurl, and nothing else of the house`() {
        #expect(HouseRules.imports(beside: ["CCurl", "Synchronization"], of: "Mail", everything) == [])
    }

    @Test func `the folders are the features that the architecture lists, in its order`() throws {
        let page = try String(contentsOf: Repository.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
        let listed = page.components(separatedBy: "In this order;")[1].components(separatedBy: "`Measures` and")[0]
            .matches(of: /`([A-Z]\w+)`/).map { String($0.output.1) }

        #expect(listed == HouseRules.features)
        #expect(Set(application.files.map(\.folder)).subtracting([""]) == Set(HouseRules.features))
    }

    @Test func `a feature names those before it, never one after`() { #expect(HouseRules.laterFeatures(application) == []) }

    @Test func `measures and reports see other features only as evidence`() {
        #expect(HouseRules.pastEvidence(application, allowed: ["Evidence", "Programmes", "Organisations", "Operations"]) == [])
    }

    @Test func `each table has one store, and SQL stands in stores alone`() throws {
        let database = try Database.temporary(migratedFrom: Migrator(directory: Region.migrations))
        let tables = try database.read { db in try SchemaDescription.tableNames(in: db) }

        #expect(HouseRules.sharedTables(application, tables: tables.filter { $0 != "schema_migration" }) == [])
    }
}
