/// `document.xml` while it is being written: walks the blocks and keeps what the other parts need to know.
struct WordBody {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    let document: Document
    let bookmarks: WordBookmarks
    var relationships = WordRelationships()
    var lists = WordLists()
    /// The charts met so far, in order.
    var charts: [Chart] = []
    /// How often each label, such as `Table`, has been counted.
    var sequences: [String: Int] = [:]
    private var placed: Set<String> = []
    /// The document level of the heading above.
    private var level = 1
    /// True until the heading that begins the body has begun a page.
    private var breaksPage = false

    init(_ document: Document) {
        self.document = document
        bookmarks = WordBookmarks(document.blocks)
    }

    mutating func content() -> XMLText {
        var markup = titleBlock()
        let contents = WordContents.field(of: document.blocks, bookmarks: bookmarks)
        markup += contents
        if case .heading = document.blocks.first { breaksPage = !contents.isEmpty }
        markup += blocks(document.blocks, in: .body)
        return XMLText.declaration + """
            <w:document xmlns:w="\(Self.namespace)" xmlns:r="\(WordPackage.office)" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>\(markup)\(WordPage.section)</w:body></w:document>
            """
    }

    private mutating func titleBlock() -> XMLText {
        var markup: XMLText = ""
        markup += paragraph(style: "Title", WordRun.text(document.title))
        if let subtitle = document.subtitle { markup += paragraph(style: "Subtitle", WordRun.text(subtitle)) }
        if let banner = document.banner { markup += paragraph(style: "WarningText", WordRun.text(banner)) }
        if !document.facts.isEmpty { markup += factTable(document.facts, caption: "About this document") }
        return markup
    }

    mutating func blocks(_ blocks: [Block], in place: WordPlace) -> XMLText {
        var markup: XMLText = ""
        for block in blocks { markup += self.block(block, in: place) }
        return markup
    }

    private mutating func block(_ block: Block, in place: WordPlace) -> XMLText {
        switch block {
        case .heading(let heading): self.heading(heading)
        case .paragraph(let parts): paragraph(style: place.style, properties: place.properties, inlines(parts))
        case .list(let isOrdered, let items): list(items, isOrdered: isOrdered, in: place)
        case .quote(let blocks): self.blocks(blocks, in: place.quoted)
        case .table(let table): self.table(table)
        case .chart(let chart): self.chart(chart)
        case .notice(let notice): self.notice(notice)
        case .entry(let entry): self.entry(entry)
        }
    }

    private mutating func heading(_ heading: Heading) -> XMLText {
        level = min(max(heading.level, 2), 5)
        return paragraph(style: "Heading\(level - 1)", anchored(heading.id, WordRun.text(heading.text)))
    }

    private mutating func list(_ items: [[Block]], isOrdered: Bool, in place: WordPlace) -> XMLText {
        let inner = place.inList(instance: isOrdered ? lists.next() : WordLists.bullets)
        var markup: XMLText = ""
        for item in items {
            guard case .paragraph(let parts) = item.first else {
                markup += paragraph(style: inner.style, properties: inner.itemProperties, "") + blocks(item, in: inner)
                continue
            }
            markup += paragraph(style: inner.style, properties: inner.itemProperties, inlines(parts))
            markup += blocks(Array(item.dropFirst()), in: inner)
        }
        return markup
    }

    private mutating func notice(_ notice: Notice) -> XMLText {
        let isWarning = notice.kind == .warning
        let needsWord = isWarning && !notice.title.lowercased().hasPrefix("warning")
        let title = paragraph(
            style: isWarning ? "WarningTitle" : "NoticeTitle", WordRun.text((needsWord ? "Warning: " : "") + notice.title))
        return title
            + blocks(notice.blocks, in: WordPlace(style: isWarning ? "WarningText" : "NoticeText", indent: WordPlace.noticeIndent))
    }

    private mutating func entry(_ entry: Entry) -> XMLText {
        let depth = min(level, 4)
        var markup = paragraph(style: "EvidenceNote\(depth)", anchored(entry.id, WordRun.text(entry.title)))
        var facts = entry.facts
        if !entry.backlinks.isEmpty {
            let links = entry.backlinks.map { [Inline.reference($0)] }
            facts.append(Fact("Used in", Array(links.joined(separator: [.text(", ")]))))
        }
        if !facts.isEmpty { markup += factTable(facts, caption: "Facts of " + entry.title) }
        for table in entry.tables { markup += self.table(table) }
        return markup
    }

    // MARK: Paragraphs

    mutating func paragraph(style: String, properties: XMLText = "", _ runs: XMLText) -> XMLText {
        let pageBreak: XMLText = breaksPage ? "<w:pageBreakBefore/>" : ""
        breaksPage = false
        return #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/>\#(pageBreak)\#(properties)</w:pPr>\#(runs)</w:p>"#
    }

    /// `runs` as the place that links to `id` lead to; only the first place of an id is one.
    mutating func anchored(_ id: String, _ runs: XMLText) -> XMLText {
        guard let bookmark = bookmarks[id], placed.insert(id).inserted else { return runs }
        return """
            <w:bookmarkStart w:id="\(bookmark.number)" w:name="\(bookmark.name)"/>\(runs)<w:bookmarkEnd w:id="\(bookmark.number)"/>
            """
    }
}
