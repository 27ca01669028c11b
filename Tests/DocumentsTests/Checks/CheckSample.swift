import Foundation
import Statistics

@testable import Documents

/// A paragraph of a report with what a careful reader knows of its numbers.
struct CheckSample: Sendable {
    let key: String
    let style: String
    let isHard: Bool
    /// The rule that the planted fault breaks; nil for a paragraph whose numbers agree.
    let rule: String?
    /// Words that a finding must overlap.
    let quote: String
    let text: String

    /// Every sample of the files whose names begin with `prefix`.
    static func all(_ prefix: String) throws -> [CheckSample] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Samples")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(prefix) }.sorted()
        return try names.flatMap { name in
            try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).components(separatedBy: "\n### ")
                .dropFirst().map { try CheckSample($0) }
        }
    }

    private init(_ part: String) throws {
        let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        key = lines[0].trimmed
        guard lines.count > 2 else { throw Malformed(key: key) }
        var fields: [String: String] = [:]
        for field in lines[1].components(separatedBy: " · ") {
            let parts = field.components(separatedBy: ": ")
            fields[parts[0].trimmed] = parts.dropFirst().joined(separator: ": ")
        }
        guard let style = fields["style"], let hard = fields["hard"], let rule = fields["rule"], let quote = fields["quote"] else {
            throw Malformed(key: key)
        }
        self.style = style
        isHard = hard.trimmed == "yes"
        self.rule = rule == "none" ? nil : rule
        self.quote = quote
        text = lines.dropFirst(2).joined(separator: "\n").trimmed + "\n"
        guard self.rule == nil || text.contains(quote) else { throw Malformed(key: key) }
    }

    struct Malformed: Error { let key: String }
}

/// How the checker did on one sample.
struct CheckOutcome: Sendable {
    let sample: CheckSample
    /// Contradictions at the planted fault.
    let found: Int
    /// Contradictions elsewhere, as `quote: message`.
    let wrong: [String]

    init(_ sample: CheckSample) {
        self.sample = sample
        let findings = TextCheck.report(on: MarkdownTextReader.read(sample.text)).findings.filter { $0.certainty == .contradiction }
        let hits = findings.filter { sample.rule != nil && CheckOutcome.overlaps($0, sample) }
        found = hits.count
        wrong = findings.filter { finding in !hits.contains(finding) }.map { "\($0.rule) '\($0.quote)': \($0.message)" }
    }

    /// True where the finding's words and the planted ones share a place of the text.
    private static func overlaps(_ finding: NumberFinding, _ sample: CheckSample) -> Bool {
        let text = Array(sample.text.unicodeScalars)
        let lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.prefix(finding.line - 1).reduce(0) { $0 + $1.unicodeScalars.count + 1 } + finding.column - 1
        let end = start + finding.quote.unicodeScalars.count
        let quote = Array(sample.quote.unicodeScalars)
        return text.indices.contains { place in
            place < end && start < place + quote.count && text[place...].starts(with: quote)
        }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
