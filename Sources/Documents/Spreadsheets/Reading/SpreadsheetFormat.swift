/// What kind of file a spreadsheet is.
public enum SpreadsheetFormat: String, Hashable, Sendable {
    case csv, xlsx, ods
}
