import Foundation
import TestSupport

/// A PostgreSQL server of one test's own, to be cut off as the test likes; it ends with the value.
final class Cluster: Sendable {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-cluster-\(UUID().uuidString)")
    let address: String

    init() throws {
        address = try Cluster.run("start", folder.path, "durable").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    deinit { _ = try? Cluster.run("stop", folder.path) }

    /// Every connection is cut at once, and the server comes back.
    func restart() throws { _ = try Cluster.run("restart", folder.path) }

    @discardableResult
    private static func run(_ arguments: String...) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = Repository.root.appendingPathComponent("scripts/postgresql")
        process.arguments = arguments
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: text, as: UTF8.self)
    }
}
