import Values

/// Documents as DOCX (ISO/IEC 29500 transitional, WordprocessingML): real headings, lists, captions, fields, native charts.
public enum WordWriter {
    /// The bytes of a DOCX file. Same document, same bytes, in any run and time zone.
    ///
    /// The document's level-2 headings are Word's Heading 1, because level 1 is the title. References to places that the
    /// document does not have, and links with a scheme other than `http`, `https`, `mailto` and `tel`, print as plain text.
    ///
    /// - Throws: `SpreadsheetError` where the data sheet of a chart cannot be written, `ArchiveError` where the archive cannot.
    public static func write(_ document: Document) throws -> [UInt8] {
        var body = WordBody(document)
        let content = body.content()
        var entries = [
            ZipEntry(path: "[Content_Types].xml", xml: WordPackage.contentTypes(charts: body.charts.count)),
            ZipEntry(path: "_rels/.rels", xml: WordPackage.relationships),
            ZipEntry(path: "docProps/core.xml", xml: WordProperties.core(document)),
            ZipEntry(path: "docProps/app.xml", xml: WordProperties.app(document)),
            ZipEntry(path: "word/document.xml", xml: content),
            ZipEntry(path: "word/_rels/document.xml.rels", xml: body.relationships.part),
            ZipEntry(path: "word/styles.xml", xml: WordStyles.part(language: document.language)),
            ZipEntry(path: "word/numbering.xml", xml: body.lists.part),
            ZipEntry(path: "word/settings.xml", xml: WordSettings.part(language: document.language)),
            ZipEntry(path: "word/fontTable.xml", xml: WordSettings.fontTable),
            ZipEntry(path: "word/theme/theme1.xml", xml: WordTheme.part),
            ZipEntry(path: "word/header1.xml", xml: WordHeader.header(document)),
            ZipEntry(path: "word/footer1.xml", xml: WordHeader.footer),
        ]
        for (index, chart) in body.charts.enumerated() {
            let number = index + 1
            let part = WordChart(chart: chart, language: document.language)
            entries.append(ZipEntry(path: "word/charts/chart\(number).xml", xml: part.xml))
            entries.append(ZipEntry(path: "word/charts/_rels/chart\(number).xml.rels", xml: WordPackage.chartRelationships(number)))
            entries.append(
                ZipEntry(path: "word/embeddings/chart\(number).xlsx", bytes: try part.data(of: document), isStored: true))
        }
        return try ZipArchive.write(entries, day: document.date)
    }
}
