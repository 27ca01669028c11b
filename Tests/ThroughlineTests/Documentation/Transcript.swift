import Foundation
import TestSupport

/// A guide read as a session at a terminal: files to be written, commands to be run, and what they print.
struct Transcript {
    enum Step: Equatable {
        case file(name: String, text: String)
        case commands([String])
        /// What the commands before it printed; the beginning of it where the guide says so.
        case output(String, isBeginning: Bool)
    }

    let steps: [Step]

    /// Blocks of CSV and YAML are files, named by the last file name before them.
    init(_ page: Writing) {
        var steps: [Step] = []
        let parts = page.text.components(separatedBy: "\n```")
        for (index, part) in parts.enumerated() where index % 2 == 1 {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let text = lines.count > 1 ? lines[1] + "\n" : ""
            let names = parts[..<index].enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
                .matches(of: /`([\w-]+\.(?:csv|yaml))`/).map { String($0.1) }
            switch lines[0] {
            case "csv", "yaml": steps.append(.file(name: names.last ?? "", text: text))
            case "sh": steps.append(.commands(text.split(separator: "\n").map(String.init)))
            default: steps.append(.output(text, isBeginning: parts[index - 1].hasSuffix("begins:\n")))
            }
        }
        self.steps = steps
    }

    /// The page with what the commands print now.
    func recorded(_ page: Writing, outputs: [String]) -> String {
        var parts = page.text.components(separatedBy: "\n```")
        var outputs = outputs[...]
        for index in parts.indices where index % 2 == 1 && parts[index].hasPrefix("\n") {
            if let output = outputs.popFirst() { parts[index] = "\n" + output.dropLast() }
        }
        return parts.joined(separator: "\n```")
    }
}

/// A folder of a transcript's own with the program to run in it.
struct TranscriptShell {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createSymbolicLink(
            at: folder.url.appendingPathComponent("packs"), withDestinationURL: Repository.root.appendingPathComponent("packs"))
    }

    /// Built beside the tests.
    static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("throughline")
    }

    /// Standard output, then standard error, of one command.
    func run(_ line: String) throws -> String {
        let process = Process()
        let (output, errors) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "throughline() { \"$PROGRAM\" \"$@\"; }; \(line)"]
        process.currentDirectoryURL = folder.url
        process.environment = [
            "PROGRAM": Self.program.path, "THROUGHLINE_DATABASE": "sqlite:westmere.sqlite", "PATH": "/usr/bin:/bin",
        ]
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile() + errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: printed, as: UTF8.self)
    }
}
