import Foundation
import Values

/// What kind of file a spreadsheet is.
public enum SpreadsheetFormat: String, Hashable, Sendable {
    case csv, xlsx, ods

    /// The format that the name of a file promises; nil for names that promise none of these.
    init?(ending: String) {
        switch ending.lowercased() {
        case "csv", "tsv", "tab", "txt": self = .csv
        case "xlsx", "xlsm", "xltx", "xltm": self = .xlsx
        case "ods", "ots": self = .ods
        default: return nil
        }
    }

    var words: String {
        switch self {
        case .csv: "text"
        case .xlsx: "an XLSX workbook"
        case .ods: "an OpenDocument spreadsheet"
        }
    }

    /// The ending that files of the format have.
    var ending: String { "." + rawValue }
}
