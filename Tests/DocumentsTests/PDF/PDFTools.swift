import Documents
import Foundation
import Testing

/// Programs that make and read PDFs.
enum PDFTools {
    static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

    /// `THROUGHLINE_WEASYPRINT`, or the environment that `make setup` makes.
    static let weasyprint = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["THROUGHLINE_WEASYPRINT"]
            ?? FileManager.default.currentDirectoryPath + "/.tools/weasyprint/bin/weasyprint")

    static let areThere =
        FileManager.default.isExecutableFile(atPath: weasyprint.path)
        && ["pdfinfo", "pdftotext", "qpdf"].allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }

    static func run(_ program: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}

extension String {
    /// The value of a line `name:   value` of pdfinfo.
    func field(_ name: String) -> String? {
        split(separator: "\n").first { $0.hasPrefix(name + ":") }?.dropFirst(name.count + 1).trimmingCharacters(in: .whitespaces)
    }
}

/// Runs `body` with a shell script in WeasyPrint's place.
func withHelper(_ script: String, _ body: (URL) throws -> Void) throws {
    let helper = FileManager.default.temporaryDirectory.appendingPathComponent("helper-" + UUID().uuidString)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: helper)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: helper.path)
    defer { try? FileManager.default.removeItem(at: helper) }
    try body(helper)
}
