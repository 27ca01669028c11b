/// Why a spreadsheet could not be written.
public enum SpreadsheetError: Error, Hashable, Sendable {
    /// libxlsxwriter refused; its own words.
    case library(String)
    /// The temporary file that libxlsxwriter writes could not be read.
    case temporaryFile(String)
    case archive(ArchiveError)
}

extension SpreadsheetError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .library(let message): "the workbook cannot be written: \(message)"
        case .temporaryFile(let message): "the temporary file of the workbook cannot be read: \(message)"
        case .archive(let error): error.description
        }
    }
}
