import Foundation

/// What some work took in a process of its own, so that the peak memory of one size says nothing of another.
struct Measurement: Sendable {
    let seconds: Double
    /// The process's peak of resident memory (`VmHWM`).
    let megabytes: Double

    /// Does `work` in a fresh process of this program.
    static func of(_ work: Work, _ arguments: String...) throws -> Measurement {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [Work.flag, work.rawValue] + arguments
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard process.terminationStatus == 0, numbers.count == 2 else { throw Failure(work: work, arguments: arguments) }
        return Measurement(seconds: numbers[0], megabytes: numbers[1])
    }

    /// Of several runs the one with the median time.
    static func median(of runs: Int, _ run: () throws -> Measurement) rethrows -> Measurement {
        try (0..<runs).map { _ in try run() }.sorted { $0.seconds < $1.seconds }[runs / 2]
    }

    struct Failure: Error, CustomStringConvertible {
        let work: Work
        let arguments: [String]

        var description: String { "'\(([work.rawValue] + arguments).joined(separator: " "))' did not end well" }
    }

    /// One after the other: times add up, and the greater peak stands.
    static func + (one: Measurement, other: Measurement) -> Measurement {
        Measurement(seconds: one.seconds + other.seconds, megabytes: max(one.megabytes, other.megabytes))
    }

    var text: String { "\(decimals(seconds, 3)) s, \(decimals(megabytes, 0)) MB" }

    /// `0.096 s, 36 MB; plain insert 0.061 s, 31 MB; ratio 1.57`.
    func text(beside reference: Measurement, _ name: String) -> String {
        "\(text); \(name) \(reference.text); ratio \(decimals(seconds / reference.seconds, 2))"
    }
}

/// The peak of this process's resident memory so far.
func peakMegabytes() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Double($0) }
    return (kilobytes ?? 0) / 1024
}
