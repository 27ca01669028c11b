import Dispatch
import Foundation
import Statistics
import Values

/// Reads a PDF through poppler's `pdftotext`, run as a process with limits on its time and output.
struct PDFText {
    let program: URL
    let file: String
    let limits: ReadingLimits

    static let places = ["/usr/bin", "/usr/local/bin"]

    static func read(
        _ url: URL, named name: String, limits: ReadingLimits, places: [String] = places
    ) throws(Fault) -> CheckedText {
        let data = try TextFile.bytes(url, named: name, limits: limits)
        guard !data.isEmpty else { throw Fault(file: name, "the file is empty") }
        guard data.prefix(1_024).firstRange(of: Data("%PDF-".utf8)) != nil else {
            throw Fault(file: name, "this is no PDF, whatever its name ends in")
        }
        let programs = places.map { $0 + "/pdftotext" }
        guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw Fault(
                file: name,
                "a PDF is read with pdftotext, which is not installed; run 'apt-get install poppler-utils'"
            )
        }
        let words = try PDFText(program: URL(fileURLWithPath: program), file: name, limits: limits).words(of: url)
        let text = try PDFTextReader.read(words, named: name, limits: limits)
        guard !text.blocks.isEmpty else {
            throw Fault(file: name, "the PDF holds no text, as a scan does not; read its text by OCR first")
        }
        return text
    }

    /// Words with their places, as lines of tab-separated values.
    private func words(of url: URL) throws(Fault) -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("throughline-text-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        let log = folder.appendingPathComponent("log.txt")
        let process = Process()
        let pipe = Pipe()
        let ended = DispatchSemaphore(value: 0)
        process.executableURL = program
        process.arguments = ["-tsv", "-enc", "UTF-8", "-eol", "unix", url.standardizedFileURL.path, "-"]
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path]
        process.terminationHandler = { _ in ended.signal() }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
            try Data().write(to: log)
            process.standardInput = FileHandle.nullDevice
            process.standardError = try FileHandle(forWritingTo: log)
            process.standardOutput = pipe
            try process.run()
        } catch {
            throw Fault(file: file, "pdftotext at \(program.path) does not start: \(error.localizedDescription)")
        }
        let output = PDFOutput(pipe.fileHandleForReading, limit: limits.unpackedBytes)
        let isLate = output.wait(seconds: limits.seconds) == .timedOut
        if isLate || output.isTooLong { kill(process.processIdentifier, SIGKILL) }
        ended.wait()
        guard !isLate else { throw Fault(file: file, "the PDF was not read within \(Int(limits.seconds)) seconds") }
        guard !output.isTooLong else {
            throw Fault(file: file, "the PDF holds more text than \(limits.unpackedBytes / 1_000_000) MB")
        }
        guard process.terminationStatus == 0 else { throw refusal(process.terminationStatus, log: log) }
        return String(decoding: output.data, as: UTF8.self)
    }

    private func refusal(_ status: Int32, log: URL) -> Fault {
        let said = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        if said.contains("Incorrect password") {
            return Fault(file: file, "the PDF is protected by a password; save it without one")
        }
        if status == 3 {
            return Fault(file: file, "the PDF does not allow its text to be copied; save it without that restriction")
        }
        return Fault(file: file, "the PDF is damaged and cannot be read; save or fetch it again")
    }
}
