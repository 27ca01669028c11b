import Foundation
import Testing
import Values

@testable import Documents

@Suite(.serialized) struct WordWriterTests {
    private func package(_ blocks: [Block] = OfficeSamples.blocks, watermark: String? = nil) throws -> OfficePackage {
        try OfficePackage(WordWriter.write(OfficeSamples.document(watermark: watermark, blocks: blocks)))
    }

    private func body(_ blocks: [Block]) throws -> OfficeXML { try package(blocks).xml("word/document.xml") }

    private func style(_ paragraph: OfficeXML) -> String { paragraph.first("w:pStyle")?.attributes["w:val"] ?? "" }

    @Test func `every part is well-formed, has a type, and every link inside leads to a part`() throws {
        let package = try package(watermark: "Draft")

        #expect(package.malformed == [])
        let types = try package.xml("[Content_Types].xml")
        let typed = types.all("Override").compactMap { $0.attributes["PartName"]?.dropFirst() }.map(String.init)
        let parts = package.entries.map(\.path).filter { $0.hasSuffix(".xml") && $0 != "[Content_Types].xml" }
        #expect(typed.sorted() == parts.sorted())
        let targets = try package.xml("word/_rels/document.xml.rels").all("Relationship").filter {
            $0.attributes["TargetMode"] == nil
        }
        #expect(targets.allSatisfy { target in package.entries.contains { $0.path == "word/" + target.attributes["Target"]! } })
    }

    @Test func `every internal link leads to a bookmark that stands once`() throws {
        let document = try package().xml("word/document.xml")

        let bookmarks = document.all("w:bookmarkStart")
        let names = bookmarks.compactMap { $0.attributes["w:name"] }
        let anchors = document.all("w:hyperlink").compactMap { $0.attributes["w:anchor"] }

        #expect(Set(names).count == names.count)
        #expect(Set(bookmarks.compactMap { $0.attributes["w:id"] }).count == names.count)
        #expect(document.all("w:bookmarkEnd").count == names.count)
        #expect(Set(anchors).subtracting(names) == [])
        #expect(anchors.count == 28)
    }

    @Test func `bytes are the same in every run and time zone`() throws {
        let document = OfficeSamples.document(watermark: "Draft")

        let here = try OfficeZones.with("UTC") { try WordWriter.write(document) }
        let there = try OfficeZones.with("Pacific/Auckland") { try WordWriter.write(document) }

        #expect(here == there)
    }

    @Test func `headings have real styles one below the document's level, in the order of the document`() throws {
        let paragraphs = try body(OfficeSamples.blocks).all("w:p")

        let headings = paragraphs.map(style).filter { $0 == "Title" || $0.hasPrefix("Heading") || $0.hasPrefix("EvidenceNote") }

        #expect(headings == ["Title", "Heading1", "Heading1", "Heading2", "Heading2", "Heading3", "Heading1", "EvidenceNote2"])
        let styles = try package().xml("word/styles.xml").all("w:style")
        let levels = styles.compactMap { style in
            style.first("w:outlineLvl").map { "\(style.attributes["w:styleId"] ?? "") \($0.attributes["w:val"] ?? "")" }
        }
        #expect(
            levels == [
                "Heading1 0", "Heading2 1", "Heading3 2", "Heading4 3", "EvidenceNote1 0", "EvidenceNote2 1", "EvidenceNote3 2",
                "EvidenceNote4 3",
            ])
    }

    @Test func `the contents are a field that is filled with links`() throws {
        let contents = try #require(try body(OfficeSamples.blocks).first("w:sdt"))

        #expect(contents.first("w:instrText")?.text == #" TOC \o "1-2" \n \h \z "#)
        #expect(contents.all("w:fldChar").map { $0.attributes["w:fldCharType"] } == ["begin", "separate", "end"])
        #expect(
            contents.all("w:hyperlink").map(\.text) == [
                "Summary", "Findings", "Who took part", "How strong practice is", "Evidence annex",
            ])
    }

    @Test func `a table repeats its header row, keeps rows whole and names its headers`() throws {
        let table = try #require(try body([.table(OfficeSamples.participation)]).all("w:tbl").last)

        let rows = table.all("w:tr")
        #expect(rows.count == 20)
        #expect(rows.map { $0.all("w:tblHeader").count } == [1] + Array(repeating: 0, count: 19))
        #expect(rows.allSatisfy { $0.all("w:cantSplit").count == 1 && $0.all("w:tc").count == 7 })
        let look = try #require(table.first("w:tblLook")).attributes
        #expect([look["w:firstRow"], look["w:firstColumn"], look["w:lastRow"]] == ["1", "1", "0"])
        #expect(table.first("w:tblCaption")?.attributes["w:val"] == OfficeSamples.participation.caption)
        #expect(
            table.first("w:tblDescription")?.attributes["w:val"]
                == "7 columns and 19 rows; the first row and the first column hold the headers")
        #expect(rows[1].all("w:tc")[0].first("w:cnfStyle")?.attributes["w:val"] == "001000000000")
        #expect(
            rows[1].all("w:tc").map(\.text) == [
                "Ashdown", "–\u{A0}[w]", "●\u{A0}Attended", "●\u{A0}Attended", "●\u{A0}Attended", "○\u{A0}Did not attend", "3",
            ])
        #expect(table.all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }.reduce(0, +) == WordPage.textWidth)
    }

    @Test func `captions hold sequence fields that keep the report's numbers`() throws {
        let numbers = ["Table 1", "Table 2", "Table 5", "Table 6", "Annex A"]
        let tables = numbers.map {
            Block.table(Table(id: $0, number: $0, caption: "C", columns: [.init("A")], rows: [[Cell("1")]]))
        }

        let captions = try body(tables).all("w:p").filter { style($0) == "Caption" }

        #expect(
            captions.map { $0.first("w:instrText")?.text } == [
                " SEQ Table \\* ARABIC ", " SEQ Table \\* ARABIC ", " SEQ Table \\* ARABIC \\r 5 ", " SEQ Table \\* ARABIC ", nil,
            ])
        #expect(captions.map { $0.all("w:t").map(\.text).joined() } == numbers.map { $0 + ": C" })
    }

    @Test func `every numbered list begins at one`() throws {
        let list = Block.list(isOrdered: true, items: [[.paragraph([.text("a")])], [.paragraph([.text("b")])]])
        let package = try package([list, .paragraph([.text("between")]), list])

        let used = try package.xml("word/document.xml").all("w:numId").compactMap { $0.attributes["w:val"] }
        let instances = try package.xml("word/numbering.xml").all("w:num")

        #expect(used == ["2", "2", "3", "3"])
        #expect(instances.map { $0.attributes["w:numId"] } == ["1", "2", "3"])
        #expect(instances.map { $0.all("w:startOverride").count } == [0, 9, 9])
    }

    @Test func `links lead out only by known schemes and to places that exist`() throws {
        let parts: [Inline] = [
            .link(text: "good", address: "https://example.org/a b?c=é&d=\"x\""),
            .link(text: "same", address: "https://example.org/a b?c=é&d=\"x\""),
            .link(text: "script", address: "javascript:alert(1)"), .link(text: "file", address: "file:///etc/passwd"),
            .reference(Reference(kind: .figure, text: "12", target: "nowhere")),
        ]
        let package = try package([.paragraph(parts)])

        let links = try package.xml("word/document.xml").all("w:hyperlink")
        let outside = try package.xml("word/_rels/document.xml.rels").all("Relationship").filter {
            $0.attributes["TargetMode"] == "External"
        }

        #expect(links.map(\.text) == ["good", "same"])
        #expect(outside.map { $0.attributes["Target"] } == ["https://example.org/a%20b?c=%C3%A9&d=%22x%22"])
    }

    @Test func `the header carries the banner and the watermark, the footer page numbers`() throws {
        let draft = try package(watermark: "Draft")

        let header = try draft.xml("word/header1.xml")
        #expect(header.all("w:t").map(\.text) == ["Draft · Interim evaluation", OfficeSamples.banner])
        #expect(header.all("v:textpath").compactMap { $0.attributes["string"] } == ["Draft"])
        #expect(try draft.xml("word/footer1.xml").all("w:instrText").map(\.text) == [" PAGE ", " NUMPAGES "])
        #expect(try package().xml("word/header1.xml").all("v:shape").isEmpty)
    }

    @Test func `properties hold the document's words and its day only`() throws {
        let package = try package()

        let core = try package.xml("docProps/core.xml")
        #expect(core.first("dc:title")?.text == "Interim evaluation")
        #expect(core.first("dc:creator")?.text == "Westmere Regional Partnership")
        #expect(core.first("dc:description")?.text == OfficeSamples.banner + " What the first two terms show.")
        #expect(core.first("dc:language")?.text == "en-GB")
        #expect(
            [core.first("dcterms:created")?.text, core.first("dcterms:modified")?.text] == [
                "2026-03-20T00:00:00Z", "2026-03-20T00:00:00Z",
            ])
        #expect(try package.xml("word/styles.xml").first("w:lang")?.attributes["w:val"] == "en-GB")
        let settings = try package.xml("word/settings.xml")
        #expect(settings.first("w:updateFields")?.attributes["w:val"] == "false")
        #expect(settings.first("w:compatSetting")?.attributes["w:val"] == "15")
    }

    @Test(arguments: OfficeSamples.hostile) func `hostile text stands where text may stand`(words: String) throws {
        let table = Table(
            id: words, number: words, caption: words, shorthand: [words], columns: [.init(words)],
            rows: [[Cell(words, target: words)]])
        let bar = Chart.Bar(label: words, values: [1], note: words)
        let chart = Chart(
            id: words, number: words, kind: .bars, caption: words, alternative: words, levels: [words], bars: [bar], total: 1,
            table: table)
        let blocks: [Block] = [
            .heading(Heading(level: 2, id: words, text: words)),
            .paragraph([.code(words), .link(text: words, address: "https:" + words)]),
            .table(table), .chart(chart),
            .notice(Notice(kind: .warning, title: words, blocks: [.quote([.paragraph([.strong([.text(words)])])])])),
            .entry(Entry(id: words, title: words, facts: [Fact(words, words)])),
            .list(isOrdered: true, items: [[], [.table(table)]]),
        ]
        let document = Document(
            title: words, subtitle: words, date: OfficeSamples.day, publisher: words, summary: words, banner: words,
            watermark: words,
            facts: [Fact(words, words)], blocks: blocks)

        let package = try OfficePackage(WordWriter.write(document))

        #expect(package.malformed == [])
        let heading = try #require(try package.xml("word/document.xml").all("w:p").first { style($0) == "Heading1" })
        let read = heading.all("w:r").flatMap(\.children).map { $0.name == "w:br" ? "\n" : $0.name == "w:tab" ? "\t" : $0.text }
            .joined()
        #expect(read == XMLText.legal(words).replacingOccurrences(of: "\r\n", with: "\n"))
    }

    @Test func `a table without rows says so`() throws {
        let paragraphs = try body([.table(Table(id: "t", caption: "C", columns: [.init("A")], rows: []))]).all("w:p").map(\.text)

        #expect(paragraphs.contains("This table has no rows."))
    }
}
