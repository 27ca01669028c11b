import Documents
import Foundation
import Statistics
import Values

/// A report from anywhere, read and checked: by itself, or beside the evidence of a programme.
package struct ReportCheck: Sendable {
    package let file: String
    package let findings: [CheckFinding]
    /// Waivers beside the report that let nothing stand.
    package let unusedWaivers: [String]
    let text: CheckedText
    let report: NumberReport

    /// Reads and checks a file.
    ///
    /// - Throws: `Fault` where the file cannot be read, `Faults` in the waivers beside it.
    package init(of url: URL, named name: String, against evidence: CheckEvidence = CheckEvidence()) throws {
        file = name
        text = try ReadableDocument.read(url, named: name)
        let waivers = try CheckWaivers(beside: url, named: name)
        report = TextCheck.report(on: text, against: evidence)
        let place = text.place
        findings = report.findings.map { finding in
            // Markup that was blanked and line ends inside a quote are one space to a reader.
            let quote = finding.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return CheckFinding(
                file: name, place: finding.words(of: place), quote: quote, rule: finding.rule, message: finding.message,
                right: finding.right, certainty: finding.certainty, waived: waivers.reason(quote: quote, rule: finding.rule))
        }
        unusedWaivers = waivers.unused(in: findings)
    }

    /// True where something contradicts, or with `strictly` is found at all, that nobody waived.
    package func isAtFault(strictly: Bool) -> Bool {
        findings.contains { $0.waived == nil && (strictly || $0.certainty == .contradiction) }
    }

    /// `report.md: 2 do not agree, 1 unlikely, 3 not supported here, 1 waived`
    package var summary: String {
        let standing = findings.filter { $0.waived == nil }
        let counts = Certainty.allCases.compactMap { certainty -> String? in
            let count = standing.count { $0.certainty == certainty }
            guard count > 0 else { return nil }
            return certainty == .contradiction ? "\(count) \(count == 1 ? "does" : "do") not agree" : "\(count) \(certainty.words)"
        }
        let waived = findings.count - standing.count
        let parts = counts + (waived > 0 ? ["\(waived) waived"] : [])
        return "\(file): " + (parts.isEmpty ? "nothing found" : parts.joined(separator: ", "))
    }

    /// `{"findings": [{file, place, quote, rule, message, right, certainty}]}`, keys sorted.
    package static func json(_ checks: [ReportCheck]) -> String {
        CanonicalJSON.text(["findings": checks.flatMap(\.findings)])
    }
}

extension NumberFinding {
    fileprivate func words(of place: CheckedText.Place) -> String {
        if let page { return "page \(page), line \(line)" }
        return place == .paragraph ? "paragraph \(line)" : "\(line):\(column)"
    }
}
