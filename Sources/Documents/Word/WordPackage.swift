/// The parts that tell a program which other parts the file has (Open Packaging Conventions).
enum WordPackage {
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    static func contentTypes(charts: Int) -> XMLText {
        let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        var overrides: XMLText = ""
        func add(_ path: String, _ type: String) { overrides += #"<Override PartName="/\#(path)" ContentType="\#(type)+xml"/>"# }
        add("word/document.xml", word + ".document.main")
        for name in ["styles", "numbering", "settings", "fontTable"] { add("word/\(name).xml", word + "." + name) }
        add("word/header1.xml", word + ".header")
        add("word/footer1.xml", word + ".footer")
        add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme")
        add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties")
        add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties")
        for number in 0..<charts {
            add("word/charts/chart\(number + 1).xml", "application/vnd.openxmlformats-officedocument.drawingml.chart")
        }
        return XMLText.declaration + """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>\
            \(overrides)</Types>
            """
    }

    static let relationships = list([
        ("rId1", office + "/officeDocument", "word/document.xml", false),
        ("rId2", package + "/relationships/metadata/core-properties", "docProps/core.xml", false),
        ("rId3", office + "/extended-properties", "docProps/app.xml", false),
    ])

    static func chartRelationships(_ number: Int) -> XMLText {
        list([("rId1", office + "/package", "../embeddings/chart\(number).xlsx", false)])
    }

    static func list(_ items: [(id: String, type: String, target: String, isExternal: Bool)]) -> XMLText {
        let markup: [XMLText] = items.map { item in
            let mode: XMLText = item.isExternal ? #" TargetMode="External""# : ""
            return #"<Relationship Id="\#(item.id)" Type="\#(item.type)" Target="\#(item.target)"\#(mode)/>"#
        }
        return XMLText.declaration + #"<Relationships xmlns="\#(package)/relationships">\#(XMLText(markup))</Relationships>"#
    }
}
