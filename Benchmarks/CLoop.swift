import Foundation

/// `Reference/transactions.c`, compiled for this run.
struct CLoop {
    private let program: String

    init(_ scratch: Scratch) throws {
        program = scratch.path("transactions")
        guard let compiler = OutsideProgram("cc") else { throw Refusal(description: "no C compiler is installed") }
        try OutsideProgram.run([compiler.path, "-O2", "-o", program, "Benchmarks/Reference/transactions.c", "-lsqlite3"])
    }

    /// How long so many transactions took.
    func seconds(_ work: String, _ file: String, _ count: Int) throws -> Double {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = [work, file, String(count)]
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard let seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw Refusal(description: "the C loop did not end well")
        }
        return seconds
    }
}
