import Foundation
import TestSupport

/// A process that runs until it is killed; it ends with the value.
final class RunningProcess {
    private let process = Process()
    private let folder: TemporaryFolder
    private let ended = DispatchSemaphore(value: 0)

    init(_ executable: URL, _ arguments: [String], environment: [String: String] = [:]) throws {
        folder = try TemporaryFolder()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ["PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"].merging(environment) { $1 }
        process.standardInput = Pipe()
        process.standardOutput = try file("output")
        process.standardError = try file("errors")
        let ended = ended
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
    }

    deinit { kill() }

    private func file(_ name: String) throws -> FileHandle {
        try folder.write(name, "")
        return try FileHandle(forWritingTo: folder.url.appendingPathComponent(name))
    }

    var isRunning: Bool { process.isRunning }

    var output: String { (try? folder.text("output")) ?? "" }

    var errors: String { (try? folder.text("errors")) ?? "" }

    /// As a power cut would end it.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        ended.wait()
    }

    /// The first line that it prints.
    func firstLine() async throws -> String {
        while isRunning {
            if let end = output.firstIndex(of: "\n") { return String(output[..<end]) }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw CocoaError(.executableLoad, userInfo: [NSLocalizedDescriptionKey: errors])
    }
}
