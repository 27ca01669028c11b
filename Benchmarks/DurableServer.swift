import Foundation

/// A throwaway PostgreSQL that is as durable as one in use.
struct DurableServer {
    private let folder: URL
    private let address: String

    /// Nil where no server is installed.
    init?() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-bench-server-\(UUID().uuidString)")
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "scripts/postgresql")
        process.arguments = ["start", folder.path, "durable"]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        address = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard process.terminationStatus == 0, !address.isEmpty else { return nil }
    }

    func stop() { try? OutsideProgram.run(["scripts/postgresql", "stop", folder.path]) }

    /// The location of a new, empty database.
    func database(_ name: String) throws -> String {
        guard let psql = OutsideProgram("psql") else { throw Refusal(description: "psql is not installed") }
        try OutsideProgram.run([
            psql.path, "--quiet", address, "--command", "CREATE DATABASE \(name) ENCODING 'UTF8' TEMPLATE template0",
        ])
        return address.replacing("/postgres?", with: "/\(name)?")
    }
}
