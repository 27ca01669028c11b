import Documents
import Statistics
import Testing

/// Reports that our own writers make, read back.
struct OwnDocumentTests {
    private static let document = Document(
        title: "Interim evaluation", date: OfficeSamples.day, publisher: "Westmere Regional Partnership", summary: "Two terms.",
        facts: [Fact("Version", "1"), Fact("Status", "Published")],
        blocks: [
            .heading(Heading(level: 2, id: "part", text: "Who took part")),
            .paragraph([
                .text("Of the 25 schools, "), .strong([.text("21 (84%)")]), .text(" replied."), .lineBreak, .text("12 came."),
            ]),
            .list(isOrdered: true, items: [[.paragraph([.text("Nine of 12.")])], [.paragraph([.text("Three & more.")])]]),
            .table(
                Table(
                    id: "replies", number: "Table 1", caption: "Replies", columns: [.init("Area"), .init("Replied", .number)],
                    rows: [[Cell("North"), Cell("12", number: 12)], [Cell("Total"), Cell("21", number: 21)]],
                    notes: [[.text("Base: 25 schools.")]])),
        ])

    @Test func `a page`() throws {
        let lines = try ReadingSample.read(HTMLWriter.write(Self.document), as: "html").outline
        // Lines of the style sheet stand before; only the column and what is read are compared.
        let words = lines.map { $0.hasPrefix(" ") || $0.hasPrefix("table") ? $0 : String($0.drop { $0 != ":" }.dropFirst()) }

        #expect(
            words.map { $0.hasPrefix("  ") && $0.contains(":") ? "  " + $0.split(separator: " ", maxSplits: 1)[1] : $0 } == [
                "33 paragraph [-] Skip to main content", "5 heading [-] Interim evaluation", "5 item [Interim evaluation] Version",
                "21 item [Interim evaluation] 1", "5 item [Interim evaluation] Status", "20 item [Interim evaluation] Published",
                "15 heading [Interim evaluation] Who took part",
                "4 paragraph [Who took part] Of the 25 schools, 21 (84%) replied.⏎12 came.", "5 item [Who took part] Nine of 12.",
                "5 item [Who took part] Three & more.", "table: Table 1: Replies [Who took part]", "  Area | Replied",
                "  North | 12", "  Total | 21", "4 paragraph [Who took part] Base: 25 schools.",
                "4 paragraph [Who took part] Interim evaluation. Westmere Regional Partnership, 20 March 2026.",
            ])
    }

    @Test func `a Word document`() throws {
        let lines = try ReadingSample.read(try WordWriter.write(Self.document), as: "docx").outline

        #expect(
            lines == [
                "1:1 heading [-] Interim evaluation", "table: About this document [Interim evaluation]", "   | ",
                "  2:1 Version | 1", "  4:1 Status | Published", "9:1 heading [Interim evaluation] Who took part",
                "10:1 paragraph [Who took part] Of the 25 schools, 21 (84%) replied.⏎12 came.",
                "11:1 item [Who took part] Nine of 12.", "12:1 item [Who took part] Three & more.",
                "13:1 paragraph [Who took part] Table 1: Replies", "table: Table 1: Replies [Who took part]",
                "  Area | Replied", "  16:1 North | 12", "  18:1 Total | 21", "20:1 paragraph [Who took part] Base: 25 schools.",
            ])
    }
}
