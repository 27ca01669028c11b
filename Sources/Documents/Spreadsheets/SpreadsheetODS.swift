import Values

/// Workbooks as OpenDocument spreadsheets (ISO/IEC 26300, ODF 1.2), the format that government asks for.
public enum SpreadsheetODS {
    /// The bytes of an ODS file with the same sheets as the XLSX file. Every table has a header row marked as such and is
    /// a named database range.
    public static func write(_ workbook: Workbook) throws(ArchiveError) -> [UInt8] {
        let sheets = SheetPlan.sheets(of: workbook)
        let properties = SpreadsheetProperties(workbook)
        return try ZipArchive.write(
            [
                ZipEntry(path: "mimetype", bytes: Array(mediaType.utf8), isStored: true),
                ZipEntry(path: "META-INF/manifest.xml", xml: manifest),
                ZipEntry(path: "meta.xml", xml: meta(properties)),
                ZipEntry(path: "settings.xml", xml: settings(sheets)),
                ZipEntry(path: "styles.xml", xml: ODSStyles.part(language: workbook.language)),
                ZipEntry(path: "content.xml", xml: ODSContent(sheets: sheets).part),
            ], day: workbook.date)
    }

    private static let mediaType = "application/vnd.oasis.opendocument.spreadsheet"

    private static var manifest: XMLText {
        let files: [XMLText] = ["content.xml", "meta.xml", "settings.xml", "styles.xml"].map { (path: String) in
            #"<manifest:file-entry manifest:full-path="\#(path)" manifest:media-type="text/xml"/>"#
        }
        let root: XMLText =
            #"<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="\#(mediaType)"/>"#
        return XMLText.declaration
            + #"<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">"#
            + root + XMLText(files) + "</manifest:manifest>"
    }

    private static func meta(_ properties: SpreadsheetProperties) -> XMLText {
        let comment: XMLText = properties.comment.map { "<dc:description>\($0)</dc:description>" } ?? ""
        let day = properties.date.description
        return XMLText.declaration + """
            <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2"><office:meta>\
            <dc:title>\(properties.title)</dc:title>\(comment)\
            <meta:initial-creator>\(properties.publisher)</meta:initial-creator><dc:creator>\(properties.publisher)</dc:creator>\
            <meta:creation-date>\(day)T00:00:00</meta:creation-date><dc:date>\(day)T00:00:00</dc:date>\
            <dc:language>\(properties.language)</dc:language></office:meta></office:document-meta>
            """
    }

    /// The first sheet active, the cursor in A1 on every sheet.
    private static func settings(_ sheets: [Sheet]) -> XMLText {
        let cursors: [XMLText] = sheets.map { sheet in
            """
            <config:config-item-map-entry config:name="\(sheet.name)">\
            <config:config-item config:name="CursorPositionX" config:type="int">0</config:config-item>\
            <config:config-item config:name="CursorPositionY" config:type="int">0</config:config-item>\
            </config:config-item-map-entry>
            """
        }
        return XMLText.declaration + """
            <office:document-settings xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0" office:version="1.2"><office:settings>\
            <config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views">\
            <config:config-item-map-entry>\
            <config:config-item config:name="ViewId" config:type="string">view1</config:config-item>\
            <config:config-item-map-named config:name="Tables">\(XMLText(cursors))</config:config-item-map-named>\
            <config:config-item config:name="ActiveTable" config:type="string">\(sheets.first?.name ?? "")</config:config-item>\
            </config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>\
            </office:settings></office:document-settings>
            """
    }
}
