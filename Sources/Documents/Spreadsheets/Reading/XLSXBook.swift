import Values

/// The parts of an XLSX workbook: its sheets, how it counts days, its formats (ISO/IEC 29500-1, 18.2).
struct XLSXBook {
    let package: ZipPackage
    private(set) var sheets: [SpreadsheetSheet] = []
    private(set) var is1904 = false
    /// One a cell style, in their order.
    private(set) var formats: [XLSXNumberFormat] = []

    private var paths: [String?] = []
    private var stringsPath: String?
    private let limits: SpreadsheetLimits

    init(_ package: ZipPackage, limits: SpreadsheetLimits) throws(Fault) {
        self.package = package
        self.limits = limits
        let roots = try XLSXRelationships(of: "", in: package, nesting: limits.nesting)
        let path = roots.first(ofType: "officeDocument")?.path ?? "xl/workbook.xml"
        guard !path.lowercased().hasSuffix(".bin") else {
            throw Fault(file: package.file, "this is a binary workbook (.xlsb); save it as XLSX or CSV")
        }
        guard let workbook = try package.part(path) else {
            throw Fault(
                file: package.file, "this is a zip archive, but not a spreadsheet; save the spreadsheet as XLSX, ODS or CSV")
        }
        let relations = try XLSXRelationships(of: path, in: package, nesting: limits.nesting)
        try readWorkbook(workbook, relations)
        stringsPath = relations.first(ofType: "sharedStrings")?.path
        if let styles = relations.first(ofType: "styles")?.path, let part = try package.part(styles) { try readStyles(part) }
    }

    /// The part of the sheet at an index.
    func part(ofSheet index: Int) throws(Fault) -> ZipPart {
        guard let path = paths[index], let part = try package.part(path) else {
            throw Fault(file: package.file, "the part of sheet '\(sheets[index].name)' is missing; save the file again")
        }
        return part
    }

    func strings() throws(Fault) -> XLSXSharedStrings {
        let strings = XLSXSharedStrings(cellBytes: limits.cellBytes)
        if let stringsPath, let part = try package.part(stringsPath) { try strings.read(part, nesting: limits.nesting) }
        return strings
    }

    private mutating func readWorkbook(_ part: ZipPart, _ relations: XLSXRelationships) throws(Fault) {
        var sheets: [SpreadsheetSheet] = []
        var paths: [String?] = []
        var is1904 = false
        try XMLElements.visit(part, nesting: limits.nesting) { name, parent, attributes in
            if name == "workbookPr" { is1904 = attributes.isTrue("date1904") }
            guard name == "sheet", parent == "sheets" else { return }
            let relation = attributes.text("id", isPrefixed: true).flatMap { relations[$0] }
            // Chart sheets have no cells.
            if let relation, relation.type != "worksheet" { return }
            let isHidden = attributes.text("state").map { $0 != "visible" } ?? false
            sheets.append(SpreadsheetSheet(name: attributes.text("name") ?? "", isHidden: isHidden))
            paths.append(relation?.path)
        }
        (self.sheets, self.paths, self.is1904) = (sheets, paths, is1904)
    }

    private mutating func readStyles(_ part: ZipPart) throws(Fault) {
        var codes: [Int: XLSXNumberFormat] = [:]
        var formats: [XLSXNumberFormat] = []
        try XMLElements.visit(part, nesting: limits.nesting) { name, parent, attributes in
            if name == "numFmt", parent == "numFmts", let id = attributes.number("numFmtId") {
                codes[id] = XLSXNumberFormat(code: attributes.text("formatCode") ?? "")
            } else if name == "xf", parent == "cellXfs" {
                let id = attributes.number("numFmtId") ?? 0
                formats.append(codes[id] ?? XLSXNumberFormat(builtIn: id))
            }
        }
        self.formats = formats
    }
}
