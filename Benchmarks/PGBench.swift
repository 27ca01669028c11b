import Foundation

/// PostgreSQL's own benchmark with a script of ours, statements prepared.
struct PGBench {
    let path: String
    let location: String
    let scratch: Scratch

    /// How long so many transactions of `script` took from so many clients.
    func seconds(_ script: String, _ clients: Int, _ count: Int) throws -> Double {
        let file = scratch.path("script.sql")
        try Data(script.utf8).write(to: URL(fileURLWithPath: file))
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = [
            "--no-vacuum", "--protocol", "prepared", "--client", String(clients), "--jobs", String(min(clients, 2)),
            "--transactions", String(count / clients), "--file", file, location,
        ]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let match = text.firstMatch(of: /tps = ([0-9.]+)/), let perSecond = Double(match.1) else {
            throw Refusal(description: "pgbench did not end well")
        }
        return Double(count) / perSecond
    }
}
