/// A whole text as a checker reads it: passages and tables in reading order, each with its place.
public struct CheckedText: Hashable, Sendable {
    public enum Block: Hashable, Sendable {
        case passage(Passage)
        case table(CheckedTable)
    }

    /// What `Passage.line` counts: lines of a text file, or paragraphs of a word processor's.
    public enum Place: String, Codable, Sendable {
        case line, paragraph
    }

    public let blocks: [Block]
    public let place: Place

    public init(blocks: [Block], place: Place = .line) {
        self.blocks = blocks
        self.place = place
    }

    /// Every passage, those of tables among them, in reading order, with what its row of a table is about.
    var subjects: [(passage: Passage, subject: String?)] {
        blocks.flatMap { block -> [(Passage, String?)] in
            switch block {
            case .passage(let passage): [(passage, nil)]
            case .table(let table):
                ([table.header] + table.rows).flatMap { row in
                    row.enumerated().filter { !$1.text.isEmpty }.map { ($1, $0 == 0 ? nil : row.first?.text) }
                }
            }
        }
    }
}
