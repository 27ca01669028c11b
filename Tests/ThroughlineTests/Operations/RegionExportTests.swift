import Database
import Foundation
import TestSupport
import Testing

@testable import Throughline

struct RegionExportTests {
    /// The Westmere region with its report published: every kind of record but a waiver and a published total.
    private func westmere() throws -> Region {
        let out = try TemporaryFolder()
        let region = try Region.temporary()
        try region.load(Repository.pack("westmere"), rowLimit: 10_000)
        _ = try region.publish(
            "westmere/interim-evaluation", to: out.url.appendingPathComponent("report"), pdf: TestRenderer.copying(in: out))
        return region
    }

    @Test func `every table is a file with every row and column, and the schema stands beside them`() throws {
        let region = try westmere()
        let folder = try TemporaryFolder()

        let written = try region.export(to: folder.url)

        let (schema, counts) = try region.database.read { db in
            let schema = try SchemaDescription.read(from: db)
            return (
                schema,
                try schema.tables.map { table -> Int in
                    try db.query("SELECT COUNT(*) AS count FROM \(identifier: table.name)")[0]["count"]
                }
            )
        }
        #expect(written.map(\.table) == schema.tables.map(\.name))
        #expect(written.map(\.rows) == counts)
        #expect(counts.filter { $0 > 0 }.count > 20)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
                == (schema.tables.map { "\($0.name).csv" } + ["schema.txt"]).sorted())
        #expect(try folder.text("schema.txt") == schema.text)
        for table in schema.tables {
            let header = try folder.text("\(table.name).csv").prefix { !$0.isNewline }
            #expect(header == table.columns.map(\.name).joined(separator: ","))
        }
    }

    @Test func `each type is written as the documentation says`() throws {
        let region = try Region.loaded(SmallPack.write())

        let events = try #require(try region.dump()["event.csv"])

        #expect(
            events
                == """
                programme_id,key,number,title,held_from,held_to,period,mode,place,headcount,is_meeting
                1,launch,1,Launch,2025-11-19,2025-11-19,,in-person,,12,yes

                """.replacing("\n", with: "\r\n"))
    }

    @Test func `exporting twice gives the same bytes`() throws {
        let region = try westmere()

        #expect(try region.dump() == region.dump())
    }

    @Test func `the frozen publication comes back from its hexadecimal`() throws {
        let region = try westmere()
        let stored: [UInt8] = try region.database.read { db in try db.query("SELECT record FROM report_publication")[0]["record"] }

        let line = try #require(try region.dump()["report_publication.csv"]?.split(whereSeparator: \.isNewline).last)

        let hexadecimal = stored.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        #expect(line.split(separator: ",").contains { $0 == hexadecimal })
    }
}
