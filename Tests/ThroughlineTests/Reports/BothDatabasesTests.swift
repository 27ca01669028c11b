import Database
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// A region keeps its reports to the byte whichever database it runs on, and may change from one to the other.
@Suite(.enabled(if: TestServer.shared != nil, "scripts/postgresql run starts a server for them"))
struct BothDatabasesTests {
    private struct Region {
        let files: [String: Data]
        let tables: [String: String]
    }

    private func published(_ pack: String, on dialect: Dialect) throws -> Region {
        let region = try Throughline.Region.temporary(on: dialect)
        let out = try TemporaryFolder()
        try region.load(Repository.pack(pack), rowLimit: 100_000)
        _ = try region.publish(
            "\(pack)/interim-evaluation", to: out.url.appendingPathComponent("report"), change: nil, isDraft: false,
            pdf: try TestRenderer.copying(in: out))
        return Region(files: try out.files(below: "report"), tables: try region.dump())
    }

    @Test(arguments: ["south-east", "westmere"])
    func `a pack publishes and exports the same bytes from either`(pack: String) throws {
        let sqlite = try published(pack, on: .sqlite)
        let postgreSQL = try published(pack, on: .postgresql)

        #expect(sqlite.files.count > 8)
        #expect(differences(sqlite.files, postgreSQL.files) == [])
        #expect(sqlite.tables.count > 20)
        #expect(differences(sqlite.tables, postgreSQL.tables) == [])
    }

    private func differences<Content: Equatable>(_ left: [String: Content], _ right: [String: Content]) -> [String] {
        Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
    }
}
