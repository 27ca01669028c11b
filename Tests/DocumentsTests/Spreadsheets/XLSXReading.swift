import Testing

/// An XLSX file as a program that did not write it sees it.
struct XLSXReading {
    enum Value: Equatable { case text(String), number(String) }

    let package: OfficePackage
    let names: [String]
    private let strings: [String]

    init(_ bytes: [UInt8]) throws {
        package = try OfficePackage(bytes)
        names = try package.xml("xl/workbook.xml").all("sheet").map { try #require($0.attributes["name"]) }
        strings = try package.xml("xl/sharedStrings.xml").all("si").map { $0.text }
    }

    func sheet(_ number: Int) throws -> OfficeXML { try package.xml("xl/worksheets/sheet\(number).xml") }

    /// Every cell that holds something, row by row.
    func rows(_ number: Int) throws -> [[Value]] {
        try sheet(number).all("row").map { row in
            try row.all("c").map { cell in
                let value = try #require(cell.first("v")).text
                return cell.attributes["t"] == "s" ? .text(strings[Int(value)!]) : .number(value)
            }
        }
    }
}
