import Statistics
import Values

/// Reads the text of a Word document: paragraphs in document order, tables, text boxes and notes. What was deleted under tracked
/// changes, hidden text, field codes and tables of contents are left out.
final class WordTextReader: XMLHandler {
    private let styles: WordStyleKinds
    private var collector: TextCollector
    private var paragraphs = 0
    /// The open paragraph, and those around it where it stands in a text box.
    private var open: [WordParagraph] = []
    private var run = WordRunState()
    private var cells = WordCells()
    /// Elements that are open inside one that is left out, itself counted.
    private var skipped = 0
    private var isInParagraphProperties = false

    var blocks: [CheckedText.Block] { collector.finished() }

    init(file: String, styles: WordStyleKinds, limits: ReadingLimits) {
        self.styles = styles
        collector = TextCollector(file: file, limits: limits)
    }

    func startNotes(_ section: String) { collector.section = section }

    private static func isLeftOut(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
        switch name {
        case "del", "moveFrom", "Fallback", "instrText", "delText", "delInstrText", "pPrChange", "rPrChange", "tblPrChange",
            "tblGridChange", "trPrChange", "tcPrChange", "tblPrExChange", "sectPr", "sdtPr", "rt", "rubyPr":
            true
        case "footnote", "endnote": attributes.text("type").map { $0 != "normal" } ?? false
        default: false
        }
    }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        if skipped > 0 || Self.isLeftOut(name, attributes) {
            skipped += 1
            return
        }
        switch name {
        case "p": try startParagraph()
        case "pPr": isInParagraphProperties = true
        case "pStyle": change { $0.style = attributes.text("val") }
        case "outlineLvl": change { $0.outline = attributes.number("val") }
        case "numId": if isInParagraphProperties { change { $0.list = attributes.number("val") } }
        case "r": run = WordRunState(isOpen: true)
        case "vanish":
            if !isInParagraphProperties { run.isHidden = attributes.text("val").map { $0 != "0" && $0 != "false" } ?? true }
        case "vertAlign": run.isSuperscript = !isInParagraphProperties && attributes.text("val") == "superscript"
        case "t": run.isText = run.isOpen
        case "tab", "ptab": add("\t")
        case "br", "cr": add("\n")
        case "noBreakHyphen": add("\u{2011}")
        case "txbxContent": startBox()
        default: try startTablePart(name, attributes)
        }
    }

    func end(_ name: XMLName) throws(Fault) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "p": endParagraph()
        case "pPr": isInParagraphProperties = false
        case "r": endRun()
        case "t": run.isText = false
        case "txbxContent": endBox()
        default: try endTablePart(name)
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        guard skipped == 0, run.isText else { return }
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { add(scalar) }
    }

    // MARK: Paragraphs

    private func startParagraph() throws(Fault) {
        try openCell()
        paragraphs += 1
        open.append(WordParagraph(number: paragraphs))
    }

    private func endParagraph() {
        guard let paragraph = open.popLast() else { return }
        if let style = paragraph.style, styles.isContents(style) {
            collector.text = PassageText()
        } else {
            collector.endPassage(paragraph.kind(styles))
        }
    }

    private func change(_ change: (inout WordParagraph) -> Void) {
        guard isInParagraphProperties, let last = open.indices.last else { return }
        change(&open[last])
    }

    private func startBox() {
        guard let last = open.indices.last else { return }
        swap(&open[last].outer, &collector.text)
        open[last].outerRun = run
    }

    private func endBox() {
        guard let last = open.indices.last else { return }
        swap(&open[last].outer, &collector.text)
        run = open[last].outerRun
    }

    // MARK: Words

    private func add(_ scalar: Unicode.Scalar) {
        guard run.isOpen, !run.isHidden, let last = open.indices.last, scalar != "\u{AD}" else { return }
        let place = SourcePlace(line: open[last].number, column: open[last].column)
        open[last].column += 1
        if run.isSuperscript { run.superscript.append(scalar, at: place) } else { collector.text.append(scalar, at: place) }
    }

    /// Leaves out superscript that is no more than a footnote's mark.
    private func endRun() {
        if run.isSuperscript, !run.superscript.isFootnoteMark { collector.text.append(run.superscript) }
        run = WordRunState()
    }

    // MARK: Tables

    private func startTablePart(_ name: XMLName, _ attributes: XMLAttributes) throws(Fault) {
        switch name {
        case "tbl":
            try openCell()
            try collector.startTable(at: SourcePlace(line: paragraphs + 1, column: 1))
        case "tblCaption": collector.setTitle(attributes.text("val"))
        case "tblLook": if attributes.text("firstRow") == "0" { collector.setHasNoHeader() }
        case "tr": cells = WordCells()
        case "tblHeader": cells.isHeader = attributes.text("val").map { $0 != "0" && $0 != "false" } ?? true
        case "gridBefore": cells.before = min(attributes.number("val") ?? 0, WordCells.widest)
        case "tc": cells.pending = 1
        case "gridSpan": if cells.pending != nil { cells.pending = min(max(attributes.number("val") ?? 1, 1), WordCells.widest) }
        default: break
        }
    }

    private func endTablePart(_ name: XMLName) throws(Fault) {
        switch name {
        case "tcPr": try openCell()
        case "tc":
            try openCell()
            collector.endCell()
        case "tr":
            if !cells.hasRow { collector.startRow(isHeader: cells.isHeader) }
            cells.hasRow = true
        case "tbl": try collector.endTable()
        default: break
        }
    }

    /// Begins the cell whose properties are known by now.
    private func openCell() throws(Fault) {
        guard let columns = cells.pending else { return }
        cells.pending = nil
        let place = SourcePlace(line: paragraphs + 1, column: 1)
        if !cells.hasRow {
            cells.hasRow = true
            collector.startRow(isHeader: cells.isHeader)
            if cells.before > 0 {
                try collector.startCell(GridCell(place: place, columns: cells.before))
                collector.endCell()
            }
        }
        try collector.startCell(GridCell(place: place, columns: columns))
    }
}
