import Dispatch
import Foundation
import Values

/// One run of WeasyPrint in a private folder.
struct PDFProcess {
    struct Outcome {
        let status: Int32
        /// Lines of standard error.
        let log: [String]
    }

    let weasyprint: URL
    let folder: URL
    let timeout: Duration

    var output: URL { folder.appendingPathComponent("report.pdf") }
    private var input: URL { folder.appendingPathComponent("report.html") }
    private var log: URL { folder.appendingPathComponent("log.txt") }

    /// Runs to the end or to the time limit. Input and log are files, so neither side waits for a full pipe.
    func run(html: String, date: Day, identifier: String) throws(PDFError) -> Outcome {
        let process = Process()
        process.executableURL = weasyprint
        process.arguments = arguments(identifier: identifier)
        process.environment = environment(date)
        process.currentDirectoryURL = folder
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        do {
            try Data(html.utf8).write(to: input)
            try Data().write(to: log)
            process.standardInput = try FileHandle(forReadingFrom: input)
            process.standardError = try FileHandle(forWritingTo: log)
            process.standardOutput = FileHandle.nullDevice
            try process.run()
        } catch {
            throw .helperFailed(path: weasyprint.path, message: error.localizedDescription)
        }
        try wait(process, ended)
        let lines = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        return Outcome(status: process.terminationStatus, log: lines.split(separator: "\n").map(String.init))
    }

    private func wait(_ process: Process, _ ended: DispatchSemaphore) throws(PDFError) {
        let limit = timeout.components
        let nanoseconds = Int(limit.seconds) * 1_000_000_000 + Int(limit.attoseconds / 1_000_000_000)
        guard ended.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .timedOut else { return }
        kill(process.processIdentifier, SIGKILL)
        ended.wait()
        throw .timedOut(timeout)
    }

    /// An empty base address makes every relative address an error instead of a file of this folder.
    private func arguments(identifier: String) -> [String] {
        [
            "--pdf-variant", "pdf/ua-1", "--pdf-identifier", identifier, "--allowed-protocols", "data", "--base-url", "",
            "--encoding", "utf-8", "-", output.path,
        ]
    }

    /// Nothing of the caller's own environment: no proxies, no Python settings, one locale and one time zone.
    private func environment(_ date: Day) -> [String: String] {
        [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder.path, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0",
            "PYTHONDONTWRITEBYTECODE": "1", "SOURCE_DATE_EPOCH": String(date.ordinal * 86_400),
        ]
    }
}
