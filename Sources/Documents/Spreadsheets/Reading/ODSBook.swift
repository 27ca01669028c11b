import Values

/// The sheets of an OpenDocument spreadsheet (ISO/IEC 26300, ODF 1.2, part 1, chapter 9).
struct ODSBook {
    let package: ZipPackage
    let sheets: [SpreadsheetSheet]

    private let limits: SpreadsheetLimits

    init(_ package: ZipPackage, limits: SpreadsheetLimits) throws(Fault) {
        self.package = package
        self.limits = limits
        try Self.checkPassword(package, limits)
        let scan = ODSSheetScan()
        try XMLStream.read(try Self.content(of: package), nesting: limits.nesting, handler: scan)
        guard scan.isSpreadsheet else { throw Fault(file: package.file, "this is an OpenDocument file, but not a spreadsheet") }
        sheets = scan.sheets
    }

    func content() throws(Fault) -> ZipPart { try Self.content(of: package) }

    private static func content(of package: ZipPackage) throws(Fault) -> ZipPart {
        guard let part = try package.part("content.xml") else {
            throw Fault(file: package.file, "the part 'content.xml' is missing; save the file again")
        }
        return part
    }

    private static func checkPassword(_ package: ZipPackage, _ limits: SpreadsheetLimits) throws(Fault) {
        var isEncrypted = package.contains("encrypted-package")
        if let manifest = try package.part("META-INF/manifest.xml") {
            try XMLElements.visit(manifest, nesting: limits.nesting) { name, _, _ in
                if name == "encryption-data" { isEncrypted = true }
            }
        }
        if isEncrypted { throw Fault(file: package.file, "the workbook is protected by a password; save it without a password") }
    }
}
