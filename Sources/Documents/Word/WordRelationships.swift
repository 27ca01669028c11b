/// What `document.xml` leads to: its own parts, charts, and addresses outside.
struct WordRelationships {
    private var items: [(id: String, type: String, target: String, isExternal: Bool)] = []
    private var addresses: [String: String] = [:]

    static let header = "rId6"
    static let footer = "rId7"

    init() {
        let parts = [
            ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"), ("fontTable", "fontTable.xml"),
            ("theme", "theme/theme1.xml"), ("header", "header1.xml"), ("footer", "footer1.xml"),
        ]
        for (type, target) in parts { _ = add(type, target) }
    }

    var part: XMLText { WordPackage.list(items) }

    /// The id of the relationship to chart `number`, counted from 1.
    mutating func chart(_ number: Int) -> String { add("chart", "charts/chart\(number).xml") }

    /// The id of the relationship to an address, the same for the same address; nil where its scheme is not one to follow.
    mutating func link(_ address: String) -> String? {
        guard let target = WordAddress.target(address) else { return nil }
        if let id = addresses[target] { return id }
        let id = add("hyperlink", target, isExternal: true)
        addresses[target] = id
        return id
    }

    private mutating func add(_ type: String, _ target: String, isExternal: Bool = false) -> String {
        let id = "rId\(items.count + 1)"
        items.append((id, WordPackage.office + "/" + type, target, isExternal))
        return id
    }
}
