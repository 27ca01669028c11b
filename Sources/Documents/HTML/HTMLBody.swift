/// Writes blocks in document order, giving out ids and noting headings for the contents.
struct HTMLBody {
    let medium: HTMLWriter.Medium
    var anchors = Anchors()
    private(set) var headings: [Heading] = []
    /// Level of the last heading; notes and notices stand below it.
    private var level = 1

    init(medium: HTMLWriter.Medium) { self.medium = medium }

    /// The top level: a heading opens a section, which holds all that follows up to the next heading of its level or above.
    mutating func sections(_ blocks: [Block]) -> Markup {
        var result: Markup = ""
        var open: [Int] = []
        for block in blocks {
            guard case .heading(let heading) = block else {
                result += write(block)
                continue
            }
            while let last = open.last, last >= heading.level {
                result += "</section>\n"
                open.removeLast()
            }
            open.append(heading.level)
            result += "<section>\n\(write(heading, isListed: true))"
        }
        return "\(result)\(open.map { _ in "</section>\n" as Markup })"
    }

    mutating func write(_ blocks: [Block]) -> Markup {
        var result: Markup = ""
        for block in blocks { result += write(block) }
        return result
    }

    private mutating func write(_ block: Block) -> Markup {
        switch block {
        case .heading(let heading): write(heading, isListed: false)
        case .paragraph(let parts): "<p>\(HTMLInline.write(parts))</p>\n"
        case .list(let isOrdered, let items): list(isOrdered: isOrdered, items)
        case .quote(let blocks): "<blockquote>\n\(write(blocks))</blockquote>\n"
        case .table(let table): write(table)
        case .chart(let chart): write(chart)
        case .notice(let notice): write(notice)
        case .entry(let entry): write(entry)
        }
    }

    private mutating func write(_ heading: Heading, isListed: Bool) -> Markup {
        level = min(max(heading.level, 2), 4)
        let id = anchors.claim(heading.id)
        if isListed { headings.append(Heading(level: level, id: id, text: heading.text)) }
        return HTMLBody.heading(level: level, id: id, text: heading.text)
    }

    private mutating func list(isOrdered: Bool, _ items: [[Block]]) -> Markup {
        var lines: Markup = ""
        for item in items {
            if item.count == 1, case .paragraph(let parts) = item[0] {
                lines += "<li>\(HTMLInline.write(parts))</li>\n"
            } else {
                lines += "<li>\(write(item))</li>\n"
            }
        }
        return isOrdered ? "<ol>\n\(lines)</ol>\n" : "<ul>\n\(lines)</ul>\n"
    }

    private mutating func write(_ notice: Notice) -> Markup {
        let isWarning = notice.kind == .warning
        return """
            <div class="notice\(" warning", if: isWarning)" role="note">
            <p class="title"><strong>\("Warning: ", if: isWarning)\(notice.title)</strong></p>
            \(write(notice.blocks))</div>

            """
    }

    private mutating func write(_ entry: Entry) -> Markup {
        let id = anchors.claim(entry.id)
        let title = anchors.claim(id + "-title")
        let heading = HTMLBody.heading(level: level + 1, id: title, text: entry.title)
        return """
            <article class="entry" id="\(id)" tabindex="-1" aria-labelledby="\(title)">
            \(heading)\(facts(entry.facts))\(tables(entry.tables))\(back(entry))</article>

            """
    }

    private mutating func tables(_ tables: [Table]) -> Markup {
        var result: Markup = ""
        for table in tables { result += write(table) }
        return result
    }

    private func back(_ entry: Entry) -> Markup {
        let links = entry.backlinks.map { HTMLInline.write($0) }.joined(by: ", ")
        let close: Markup = medium == .screen ? "<p class=\"close\"><a href=\"#closed\">Close this note</a></p>\n" : ""
        return "\("<p class=\"back\">Quoted in: \(links)</p>\n", if: !entry.backlinks.isEmpty)\(close)"
    }

    func facts(_ facts: [Fact]) -> Markup? {
        guard !facts.isEmpty else { return nil }
        return "<dl>\n\(facts.map { "<dt>\($0.term)</dt><dd>\(HTMLInline.write($0.detail))</dd>\n" })</dl>\n"
    }

    static func heading(level: Int, id: String, text: String) -> Markup {
        "<h\(level) id=\"\(id)\">\(text)</h\(level)>\n"
    }
}
