import Values

/// The tables of a document as a spreadsheet: cover, contents and notes come first, then one table a sheet.
public struct Workbook: Codable, Hashable, Sendable {
    public let title: String
    public let language: String
    public let date: Day
    public let publisher: String
    public let banner: String?
    /// Lines of the cover sheet, one cell each: status, version, how to read it, licence, contact.
    public let cover: [String]
    /// Rules and shorthand that hold for the whole workbook, for the notes sheet.
    public let notes: [String]
    public let tables: [Table]

    public init(
        title: String, language: String = "en-GB", date: Day, publisher: String, banner: String?, cover: [String], notes: [String],
        tables: [Table]
    ) {
        self.title = title
        self.language = language
        self.date = date
        self.publisher = publisher
        self.banner = banner
        self.cover = cover
        self.notes = notes
        self.tables = tables
    }
}
