import Foundation
import TestSupport

/// The built `throughline`, run as a process in a folder of its own.
struct Program {
    struct Run {
        let code: Int32
        let output: String
        let errors: String
    }

    let folder: TemporaryFolder
    var environment: [String: String] = [:]

    init() throws { folder = try TemporaryFolder() }

    /// Beside the program that runs the tests.
    static var executable: URL {
        let beside = Bundle.main.bundleURL.appendingPathComponent("throughline")
        guard !FileManager.default.isExecutableFile(atPath: beside.path) else { return beside }
        return Repository.root.appendingPathComponent(".build/debug/throughline")
    }

    @discardableResult
    func callAsFunction(_ arguments: String...) throws -> Run { try run(arguments) }

    /// What the command prints goes to files, so that no pipe fills.
    ///
    /// - Parameter wrapper: a command that runs the one that it is given.
    func run(_ arguments: [String], through wrapper: [String] = []) throws -> Run {
        let (output, errors) = (try file("output"), try file("errors"))
        let process = Process()
        let command = wrapper + [Self.executable.path] + arguments
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = folder.url
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.url.path].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        return Run(code: process.terminationStatus, output: try folder.text("output"), errors: try folder.text("errors"))
    }

    private func file(_ name: String) throws -> FileHandle {
        try folder.write(name, "")
        return try FileHandle(forWritingTo: folder.url.appendingPathComponent(name))
    }

    /// Writes the small pack into `pack`, changed as asked.
    func pack(_ change: (TemporaryFolder) throws -> Void = { _ in }) throws {
        let small = try SmallPack.write()
        try change(small)
        try? FileManager.default.removeItem(at: folder.url.appendingPathComponent("pack"))
        try FileManager.default.copyItem(at: small.url, to: folder.url.appendingPathComponent("pack"))
    }

    /// A helper that copies its input, named as an option takes it.
    func helper() throws -> String {
        _ = try TestRenderer.copying(in: folder)
        return folder.url.appendingPathComponent("copying-helper").path
    }

    /// Bytes of every file below a folder, by path.
    func files(below path: String) throws -> [String: Data] { try folder.files(below: path) }
}
