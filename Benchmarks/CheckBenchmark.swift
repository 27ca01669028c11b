import Documents
import Foundation
import Statistics
import Values

/// Checking a report of a hundred pages, beside reading it and cutting it into words.
let checkBenchmark = Benchmark(name: "check") { scratch in
    let one = try String(contentsOf: URL(fileURLWithPath: "packs/westmere/reports/interim-evaluation.md"), encoding: .utf8)
    let body = one.components(separatedBy: "\n---\n").dropFirst().joined()
    // A page holds about 500 words.
    let copies = max(1, 50_000 / max(1, body.split(separator: " ").count))
    let file = URL(fileURLWithPath: scratch.path("hundred-pages.md"))
    try Data(String(repeating: body + "\n\n", count: copies).utf8).write(to: file)
    let ours = try median(of: 5) { keep(TextCheck.report(on: try ReadableDocument.read(file, named: "report.md")).findings.count) }
    let reference = try median(of: 5) { keep(words(try String(contentsOf: file, encoding: .utf8))) }
    say(
        """
        100 pages: \(milliseconds(ours)) ms; plain read and words \(milliseconds(reference)) ms; ratio \
        \(decimals(ours / reference, 2)); \(target("500 ms", ours <= 500))
        """)
}

/// The reference: the lengths of all words of a text.
@inline(never)
private func words(_ text: String) -> Int {
    text.split { !$0.isLetter && !$0.isNumber }.reduce(0) { $0 + $1.lowercased().count }
}
