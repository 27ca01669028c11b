import Testing

@testable import Statistics

struct TableCheckTests {
    /// Findings of a table written as rows of cells parted by `|`, the header first: place, rule and what would agree.
    private func findings(_ rows: String, caption: String? = nil, after text: String = "") -> [String] {
        let cells = rows.split(separator: "\n").enumerated().map { line, row in
            row.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { column, cell in
                Passage(text: cell.trimmed, line: line + 1, column: column + 1, kind: .cell)
            }
        }
        let table = CheckedTable(caption: caption, header: cells[0], rows: Array(cells.dropFirst()))
        let words = text.isEmpty ? [] : [CheckedText.Block.passage(Passage(text: text, line: 90))]
        return TextCheck.report(on: CheckedText(blocks: [.table(table)] + words)).findings.map { finding in
            "\(finding.line):\(finding.column) \(finding.rule) \(finding.certainty): \(finding.right ?? finding.message)"
        }
    }

    @Test func `a total that its column does not make is found, where the others show that it is a sum`() {
        let rows = "Authority | Schools | Visits\nAlder | 12 | 3\nBirch | 9 | 4\nTotal | 21 | 8"

        #expect(findings(rows) == ["4:3 table-total contradiction: 7"])
        #expect(findings(rows.replacing("| 8", with: "| 7")) == [])
    }

    @Test func `a total of rows is held against its row`() {
        let rows =
            "Domain | Emerging | Developing | Embedded | Total\nLeaders | 2 | 9 | 1 | 12\nPartners | 1 | 8 | 3 | 13\nTraining | 3 | 8 | 1 | 12"

        #expect(findings(rows) == ["3:5 table-total contradiction: 12"])
    }

    @Test func `people who gave several answers are no sum`() {
        #expect(findings("Barrier | Chose it\nMoney | 11\nTime | 4\nTotal respondents | 12") == [])
    }

    @Test func `a total with a part missing is left alone`() {
        #expect(findings("Authority | Schools\nAlder | 12\nBirch | [x]\nTotal | 21") == [])
    }

    @Test func `a percentage is held against the count and base that the column's other rows show`() {
        let rows = "Event | Attended | Roster | Share\nOne | 18 | 19 | 95%\nTwo | 13 | 19 | 68%\nThree | 16 | 19 | 82%"

        #expect(findings(rows) == ["4:4 table-percentage contradiction: 84%"])
    }

    @Test func `a percentage of the column's total is held against it`() {
        let rows = "Answer | Count | %\nYes | 9 | 60%\nNo | 6 | 30%\nTotal | 15 | 100%"

        #expect(findings(rows) == ["3:3 table-percentage contradiction: 40%"])
    }

    @Test func `a base in the caption serves every row`() {
        let rows = "Answer | Replies | Share\nYes | 21 | 84%\nNo | 4 | 18%"

        #expect(findings(rows, caption: "Overall experience (n = 25)") == ["3:3 table-percentage contradiction: 16%"])
    }

    @Test func `a total under ticks is what the ticks make`() {
        let rows = "Authority | Event 1 | Event 2\nAlder | ✓ | ✓\nBirch | ✓ | ✗\nCedar | ✗ | ✓\nTotal | 2 | 3"

        #expect(findings(rows) == ["5:3 ticks-and-share contradiction: 2 of 3"])
    }

    @Test func `a sentence that quotes a column of ticks is held against it`() {
        let rows = "Authority | Event 1 | Event 2\nAlder | ✓ | ✓\nBirch | ✓ | ✗\nCedar | ✗ | ✓"

        #expect(findings(rows, after: "In all, 3 of 3 came to event 2.") == ["90:9 ticks-and-share contradiction: 2 of 3"])
        #expect(findings(rows, after: "In all, 2 of 3 came to event 2.") == [])
        #expect(findings(rows, after: "In all, 3 of 3 came to an event.") == [])
    }

    @Test func `a blank cell counted as a no is said to be unlikely`() {
        let rows = "Authority | Event 1 | Event 2\nAlder | ✓ | ✓\nBirch | ✓ | \nCedar | ✗ | ✓\nDogwood | ✓ | ✗"

        #expect(findings(rows, after: "Event 2 drew 2 of 4.") == ["90:14 ticks-and-share unlikely: 2 to 3 of 4"])
    }

    @Test func `a status is held against its target and actual`() {
        let rows = """
            Measure | Target | Actual | Status
            Attendance | At least 50% | 13 of 19 (68%) | Met
            Returns | ≥ 90% | 85% | Achieved
            Meetings | 2 | 3 | Not met
            Complaints | at most 3 | 5 | Missed
            """

        #expect(
            findings(rows) == [
                "3:4 status-of-measure contradiction: not met", "4:4 status-of-measure contradiction: met",
            ])
    }

    @Test func `a superlative that ratings do not show is not supported here`() {
        let rows = """
            Domain | Emerging | Developing | Embedded
            Partnership | 1 | 8 | 3
            Peer support | 0 | 10 | 2
            Co-production | 0 | 9 | 3
            """

        #expect(
            findings(rows, after: "Peer support is the strongest domain.") == [
                "90:21 superlative-of-ratings unsupported: These ratings alone do not show it: Co-production stands above it; other evidence may"
            ])
        #expect(findings(rows, after: "Co-production is the strongest domain.") == [])
        #expect(findings(rows, after: "Partnership requires the most development.") == [])
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
