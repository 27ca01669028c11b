/// The table of contents: a real field, filled with links to the headings of two levels. It asks for no page numbers,
/// because only a program that lays out pages knows them.
enum WordContents {
    static func field(of blocks: [Block], bookmarks: WordBookmarks) -> XMLText {
        let headings = blocks.compactMap { block -> Heading? in
            guard case .heading(let heading) = block, heading.level <= 3 else { return nil }
            return heading
        }
        guard !headings.isEmpty else { return "" }
        var entries: XMLText = ""
        for (index, heading) in headings.enumerated() {
            let begin = index == 0 ? fieldBegin : ""
            let end = index == headings.count - 1 ? fieldEnd : ""
            let style = heading.level <= 2 ? "TOC1" : "TOC2"
            entries += #"<w:p><w:pPr><w:pStyle w:val="\#(style)"/></w:pPr>\#(begin)\#(entry(heading, bookmarks))\#(end)</w:p>"#
        }
        return """
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>\
            <w:sdtContent><w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>\(WordRun.text("Contents"))</w:p>\(entries)\
            </w:sdtContent></w:sdt>
            """
    }

    private static func entry(_ heading: Heading, _ bookmarks: WordBookmarks) -> XMLText {
        let words = WordRun(characterStyle: "Hyperlink").markup(heading.text)
        guard let bookmark = bookmarks[heading.id] else { return WordRun.text(heading.text) }
        return #"<w:hyperlink w:anchor="\#(bookmark.name)" w:history="1">\#(words)</w:hyperlink>"#
    }

    private static let fieldBegin: XMLText = #"""
        <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \o "1-2" \n \h \z </w:instrText></w:r>\#
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>
        """#

    private static let fieldEnd: XMLText = #"<w:r><w:fldChar w:fldCharType="end"/></w:r>"#
}
