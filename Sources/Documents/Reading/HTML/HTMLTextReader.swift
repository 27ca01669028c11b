import Statistics
import Values

/// Reads a page as passages and tables: what a browser would show, without scripts, styles and parts that are hidden.
struct HTMLTextReader {
    private var scanner: HTMLScanner
    private var collector: TextCollector
    private var hidden: HiddenElement?
    private var lists: [Int] = [0]
    private var isHeading = false
    private var preformatted = 0
    /// The words of a `sup`, which may be no more than a footnote's mark.
    private var superscript: PassageText?
    private var isHeadRow = false

    static func read(_ text: String, named name: String, limits: ReadingLimits) throws(Fault) -> CheckedText {
        var reader = HTMLTextReader(text, named: name, limits: limits)
        try reader.read()
        return CheckedText(blocks: reader.collector.finished())
    }

    private init(_ text: String, named name: String, limits: ReadingLimits) {
        scanner = HTMLScanner(text)
        collector = TextCollector(file: name, limits: limits)
    }

    private mutating func read() throws(Fault) {
        while let token = scanner.next() {
            if hidden?.passes(token) == true { continue }
            hidden = nil
            switch token {
            case .character(let scalar, let place): add(scalar, place)
            case .start(let tag): try start(tag)
            case .end(let name, let place): try end(name, place)
            }
        }
        endPassage()
        while !collector.tables.isEmpty { try endTable() }
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ place: SourcePlace) {
        // Soft hyphens and places for a break show nothing.
        if scalar == "\u{AD}" || scalar == "\u{200B}" || scalar == "\u{FEFF}" { return }
        if superscript != nil {
            superscript?.flow(scalar, at: place)
        } else if preformatted > 0 {
            collector.text.append(scalar, at: place)
        } else {
            collector.text.flow(scalar, at: place)
        }
    }

    private mutating func start(_ tag: HTMLStartTag) throws(Fault) {
        if tag.isHidden || HTMLElements.hidden.contains(tag.name) {
            if HTMLElements.blocks.contains(tag.name) { endPassage() }
            if !HTMLElements.void.contains(tag.name) { hidden = HiddenElement(tag.name) }
            return
        }
        if HTMLElements.blocks.contains(tag.name) {
            endPassage()
            if !HTMLElements.mayStandInHeading.contains(tag.name) { isHeading = false }
        }
        switch tag.name {
        case "h1", "h2", "h3", "h4", "h5", "h6": isHeading = collector.tables.isEmpty
        case "ul", "ol", "menu", "dl": lists[lists.count - 1] += 1
        case "pre": preformatted += 1
        case "br": lineBreak(tag.place)
        case "sup":
            endSuperscript()
            superscript = PassageText()
        case "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th": try startTablePart(tag)
        default: break
        }
    }

    private mutating func end(_ name: String, _ place: SourcePlace) throws(Fault) {
        if name == "sup" { endSuperscript() }
        guard HTMLElements.blocks.contains(name) else { return }
        endPassage()
        switch name {
        case "h1", "h2", "h3", "h4", "h5", "h6": isHeading = false
        case "ul", "ol", "menu", "dl": lists[lists.count - 1] = max(0, lists[lists.count - 1] - 1)
        case "pre": preformatted = max(0, preformatted - 1)
        case "td", "th": collector.endCell()
        case "tr": collector.endCell()
        case "thead": isHeadRow = false
        case "caption": collector.endCaption()
        case "table": try endTable()
        default: break
        }
    }

    // MARK: Tables

    private mutating func startTablePart(_ tag: HTMLStartTag) throws(Fault) {
        if tag.name == "table" {
            // A table between the cells of another ends it.
            if let last = collector.tables.last, !last.isInCell, !last.isInCaption, !last.rows.isEmpty { try endTable() }
            try collector.startTable(at: tag.place)
            lists.append(0)
            isHeadRow = false
            return
        }
        guard !collector.tables.isEmpty else { return }
        collector.endCell()
        collector.endCaption()
        switch tag.name {
        case "caption": collector.startCaption()
        case "thead": isHeadRow = true
        case "tbody", "tfoot": isHeadRow = false
        case "tr": collector.startRow(isHeader: isHeadRow)
        default:
            let cell = GridCell(
                place: tag.place, isHeader: tag.name == "th", columns: tag.span("colspan", limit: 1_000),
                rows: tag.span("rowspan", limit: 65_534))
            try collector.startCell(cell)
        }
        lists[lists.count - 1] = 0
    }

    private mutating func endTable() throws(Fault) {
        guard !collector.tables.isEmpty else { return }
        endPassage()
        try collector.endTable()
        lists.removeLast()
        isHeadRow = false
    }

    // MARK: Words

    private mutating func endPassage() {
        endSuperscript()
        collector.endPassage(isHeading ? .heading : (lists.last ?? 0) > 0 ? .item : .paragraph)
    }

    private mutating func lineBreak(_ place: SourcePlace) {
        endSuperscript()
        collector.text.append("\n", at: place)
    }

    /// `84%<sup>1</sup>` is 84%, `2<sup>nd</sup>` is 2nd.
    private mutating func endSuperscript() {
        guard let words = superscript else { return }
        superscript = nil
        if !words.isFootnoteMark { collector.text.append(words) }
    }
}
