/// Finds what stands at the top and bottom of pages and is not part of the text: page numbers, and words that come again and again.
struct PDFRunningLines {
    private var counts: [String: Int] = [:]
    private let pages: Int

    private static let reach = 2

    init(_ pages: [PDFPage]) {
        self.pages = pages.count
        for page in pages {
            for row in PDFRunningLines.edges(page) { counts[PDFRunningLines.shape(page.text(ofRow: row)), default: 0] += 1 }
        }
    }

    /// Rows of a page to leave out.
    func rows(of page: PDFPage) -> Set<Int> {
        Set(
            PDFRunningLines.edges(page).filter { row in
                let shape = PDFRunningLines.shape(page.text(ofRow: row))
                return PDFRunningLines.isPageNumber(shape) || (counts[shape] ?? 0) >= 3 && (counts[shape] ?? 0) * 2 > pages
            })
    }

    private static func edges(_ page: PDFPage) -> [Int] {
        Array(Set(page.rows.indices.prefix(reach)).union(page.rows.indices.suffix(reach)))
    }

    /// The words with every number as `#`.
    private static func shape(_ text: String) -> String {
        var shape = ""
        for character in text.lowercased() {
            if !character.isNumber { shape.append(character) } else if shape.last != "#" { shape.append("#") }
        }
        return shape
    }

    private static func isPageNumber(_ shape: String) -> Bool {
        ["#", "- # -", "– # –", "page #", "page # of #", "# of #", "# / #", "#/#"].contains(shape)
    }
}
