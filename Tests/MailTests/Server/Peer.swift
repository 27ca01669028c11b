import Dispatch
import Foundation

/// Programs that the tests talk to.
enum Peer {
    static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Runs a program to its end and gives what it printed.
    @discardableResult
    static func run(_ program: String, _ arguments: [String], in folder: URL, input: Data = Data()) throws -> Data {
        let file = folder.appendingPathComponent("input-" + UUID().uuidString)
        try input.write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = try FileHandle(forReadingFrom: file)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        ended.wait()
        guard process.terminationStatus == 0 else { throw Failure(program: program, status: process.terminationStatus) }
        return data
    }

    struct Failure: Error {
        let program: String
        let status: Int32
    }
}
