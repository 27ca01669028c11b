import Values

/// What a spreadsheet file says of itself.
struct SpreadsheetProperties: Sendable {
    let title: String
    let language: String
    let date: Day
    let publisher: String
    let comment: String?

    init(_ workbook: Workbook) {
        title = workbook.title
        language = workbook.language
        date = workbook.date
        publisher = workbook.publisher
        comment = workbook.banner
    }

    init(title: String, of document: Document) {
        self.title = title
        language = document.language
        date = document.date
        publisher = document.publisher
        comment = document.banner
    }
}
