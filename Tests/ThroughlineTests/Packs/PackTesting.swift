import Foundation
import TestSupport
import Testing
import Values

@testable import Throughline

/// A day known when the test was written.
func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("'\(text)' is not a day") }
    return day
}

extension Region {
    /// A database of its own with one pack.
    static func loaded(_ folder: TemporaryFolder) throws -> Region {
        let region = try Region.temporary()
        try region.load(folder)
        return region
    }

    @discardableResult
    func load(_ folder: TemporaryFolder, rowLimit: Int = 1000) throws -> LoadSummary {
        try load(folder.url, rowLimit: rowLimit)
    }

    /// Every table as exported, by file name.
    func dump() throws -> [String: String] {
        let folder = try TemporaryFolder()
        _ = try export(to: folder.url)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
        return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.text($0)) })
    }

    /// Runs `work` with the stores and the id of a programme.
    @discardableResult
    func change<Result>(_ programme: Key = "small", _ work: (Stores, ProgrammeID) throws -> Result) throws -> Result {
        try write { stores in
            let found = try stores.programmes.find(programme)
            return try work(stores, try #require(found).id)
        }
    }
}

extension LoadSummary {
    /// How many were added, updated and unchanged.
    var counts: [Int] { [added, updated, unchanged] }
}

/// The faults of the small pack after `spoil`, as printed. The database already holds the pack unspoilt, and must not change by a byte.
func faults(
    rowLimit: Int = 1000, sourceLocation: SourceLocation = #_sourceLocation, _ spoil: (TemporaryFolder) throws -> Void
) throws -> [String] {
    let folder = try SmallPack.write()
    let region = try Region.loaded(folder)
    let before = try region.dump()
    try spoil(folder)
    var lines: [String] = []
    do {
        try region.load(folder, rowLimit: rowLimit)
    } catch let faults as Faults {
        lines = faults.lines
    } catch let fault as Fault {
        lines = [fault.description]
    }
    #expect(try region.dump() == before, "a refused pack changes nothing", sourceLocation: sourceLocation)
    return lines
}

extension TemporaryFolder {
    func remove(_ path: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(path)) }
    func append(_ text: String, to path: String) throws { try write(path, try self.text(path) + text) }
}
