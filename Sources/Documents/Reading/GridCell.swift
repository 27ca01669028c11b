import Statistics

/// A cell as the source has it, before merged ones are spread over the table.
struct GridCell {
    let place: SourcePlace
    var isHeader = false
    var columns = 1
    var rows = 1
    var passages: [Passage] = []

    /// Its words as one passage, paragraphs on lines of their own; nil where there are none.
    var joined: Passage? {
        guard let first = passages.first else { return nil }
        var text = first.text
        var anchors = first.anchors
        var count = text.unicodeScalars.count
        for passage in passages.dropFirst() {
            text += "\n" + passage.text
            count += 1
            anchors.append(Passage.Anchor(offset: count, line: passage.line, column: passage.column))
            for anchor in passage.anchors {
                anchors.append(Passage.Anchor(offset: count + anchor.offset, line: anchor.line, column: anchor.column))
            }
            count += passage.text.unicodeScalars.count
        }
        return Passage(
            text: text, line: first.line, column: first.column, section: first.section, page: first.page, kind: .cell,
            anchors: anchors)
    }
}
