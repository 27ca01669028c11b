import Documents
import Statistics
import Values

extension ReportCheck {
    /// The report itself as a page, with each finding marked where it stands and explained at the end.
    ///
    /// - Parameter day: printed as the day of the check.
    package func html(on day: Day) -> String { HTMLWriter.write(ReportCheckPage(check: self).document(on: day)) }
}

/// Puts references to the findings into the words of a report.
private struct ReportCheckPage {
    let check: ReportCheck

    func document(on day: Day) -> Document {
        let words = FindingPlaces(check)
        let body = check.text.blocks.enumerated().map { block($1, number: $0, words) }
        let notes: [Block] = check.findings.isEmpty ? [] : [.heading(Heading(level: 2, id: "findings", text: "What was found"))]
        return Document(
            title: "Check of \(check.file)", date: day, publisher: "Throughline", summary: check.summary, isIndexed: false,
            facts: [Fact("Found", check.summary), Fact("Checked on", English.date(day))],
            blocks: body + notes + check.findings.enumerated().map { .entry(entry($0, $1)) })
    }

    private func block(_ block: CheckedText.Block, number: Int, _ words: FindingPlaces) -> Block {
        switch block {
        case .passage(let passage) where passage.kind == .heading && passage.text.contains(where: { !$0.isWhitespace }):
            .heading(Heading(level: 2, id: "part-\(number)", text: passage.text))
        case .passage(let passage):
            passage.kind == .item
                ? .list(isOrdered: false, items: [[.paragraph(words.inlines(of: passage))]])
                : .paragraph(words.inlines(of: passage))
        case .table(let table):
            .table(
                Table(
                    id: "table-\(number)", caption: table.caption ?? table.section ?? "Table",
                    columns: table.header.map { Table.Column($0.text.isEmpty ? "[z]" : $0.text) },
                    rows: table.rows.map { row in
                        row.prefix(table.header.count).map { cell in
                            cell.text.isEmpty ? Cell("blank") : Cell(parts: words.inlines(of: cell))
                        }
                    }))
        }
    }

    private func entry(_ number: Int, _ finding: CheckFinding) -> Entry {
        var facts = [
            Fact("Where", finding.place), Fact("How sure", finding.certainty.words), Fact("Why", finding.message),
        ]
        if let right = finding.right { facts.append(Fact("Would agree", right)) }
        facts.append(Fact("Rule", finding.rule))
        if let waived = finding.waived { facts.append(Fact("Waived", waived)) }
        return Entry(id: FindingPlaces.anchor(number), title: "‘\(finding.quote)’ \(finding.certainty.words)", facts: facts)
    }
}

/// Where findings stand in the passages of a text.
private struct FindingPlaces {
    private let findings: [NumberFinding]
    /// Positions of findings by page and line.
    private let byLine: [[Int]: [Int]]

    init(_ check: ReportCheck) {
        findings = check.report.findings
        byLine = Dictionary(grouping: check.report.findings.indices) { place in
            [check.report.findings[place].page ?? 0, check.report.findings[place].line]
        }
    }

    static func anchor(_ number: Int) -> String { "finding-\(number + 1)" }

    /// A passage's words; each quote of a finding leads to it.
    func inlines(of passage: Passage) -> [Inline] {
        let scalars = Array(passage.text.unicodeScalars)
        var inlines: [Inline] = []
        var done = 0
        for (start, end, number) in spans(in: scalars, of: passage) where start >= done {
            if done < start { inlines.append(.text(text(scalars[done..<start]))) }
            inlines.append(
                .reference(Reference(kind: .claim, text: text(scalars[start..<end]), target: FindingPlaces.anchor(number))))
            done = end
        }
        if done < scalars.count { inlines.append(.text(text(scalars[done...]))) }
        return inlines
    }

    private func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }

    private func spans(in scalars: [Unicode.Scalar], of passage: Passage) -> [(Int, Int, Int)] {
        var spans: [(Int, Int, Int)] = []
        var (line, start, column) = (passage.line, 0, passage.column)
        while start <= scalars.count {
            for number in byLine[[passage.page ?? 0, line]] ?? [] {
                let quote = Array(findings[number].quote.unicodeScalars)
                let place = start + findings[number].column - column
                let end = place + quote.count
                if place >= start, end <= scalars.count, Array(scalars[place..<end]) == quote { spans.append((place, end, number)) }
            }
            guard let next = scalars[start...].firstIndex(of: "\n") else { break }
            (line, start, column) = (line + 1, next + 1, 1)
        }
        return spans.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    }
}
