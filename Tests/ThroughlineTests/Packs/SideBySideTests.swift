import Database
import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// Several people, or several processes, at work on one region at once.
struct SideBySideTests {
    @Test func `packs that are loaded at once are both loaded, and their reports published`() async throws {
        let region = try Region.temporary()
        let out = try TemporaryFolder()
        let pdf = try TestRenderer.copying(in: out)

        try await withThrowingTaskGroup(of: Void.self) { group in
            for pack in ["south-east", "westmere"] {
                group.addTask {
                    for _ in 1...2 { try region.load(Repository.pack(pack), rowLimit: 100_000) }
                    _ = try region.publish("\(pack)/interim-evaluation", to: out.url.appendingPathComponent(pack), pdf: pdf)
                }
            }
            try await group.waitForAll()
        }

        #expect(try region.reports().count == 2)
        for pack in ["south-east", "westmere"] { #expect(try region.load(Repository.pack(pack), rowLimit: 100_000).added == 0) }
    }
}
