import Values

/// What the file says of itself. Every date is the document's own.
enum WordProperties {
    static func core(_ document: Document) -> XMLText {
        let description = [document.banner, document.summary].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        let keywords = [document.subtitle, document.publisher].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
        let status: XMLText = document.watermark.map { "<cp:contentStatus>\($0)</cp:contentStatus>" } ?? ""
        let moment = document.date.description + "T00:00:00Z"
        return XMLText.declaration + """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>\(document.title)</dc:title>\
            <dc:subject>\(document.subtitle ?? document.title)</dc:subject><dc:creator>\(document.publisher)</dc:creator>\
            <cp:keywords>\(keywords)</cp:keywords><dc:description>\(description)</dc:description>\
            <dc:language>\(document.language)</dc:language>\
            <cp:lastModifiedBy>\(document.publisher)</cp:lastModifiedBy>\
            <dcterms:created xsi:type="dcterms:W3CDTF">\(moment)</dcterms:created>\
            <dcterms:modified xsi:type="dcterms:W3CDTF">\(moment)</dcterms:modified>\(status)</cp:coreProperties>
            """
    }

    static func app(_ document: Document) -> XMLText {
        XMLText.declaration + """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Throughline</Application><Company>\(document.publisher)</Company></Properties>
            """
    }
}
