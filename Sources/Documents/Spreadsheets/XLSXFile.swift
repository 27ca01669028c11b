import CXLSXWriter
import Values

/// One workbook being written by libxlsxwriter to a path.
struct XLSXFile {
    let path: String

    func write(_ sheets: [Sheet], properties: SpreadsheetProperties) throws(SpreadsheetError) {
        var options = lxw_workbook_options()
        options.use_zip64 = 1
        guard let workbook = workbook_new_opt(path, &options) else { throw .library("no memory") }
        do throws(SpreadsheetError) {
            set(properties, of: workbook)
            var formats = XLSXFormats(workbook: workbook)
            for sheet in sheets {
                guard let worksheet = workbook_add_worksheet(workbook, sheet.name) else {
                    throw .library("the sheet name '\(sheet.name)' is refused")
                }
                try XLSXSheet(worksheet: worksheet, sheet: sheet).write(&formats)
            }
        } catch {
            workbook_close(workbook)
            throw error
        }
        try XLSXFile.check(workbook_close(workbook))
    }

    private func set(_ properties: SpreadsheetProperties, of workbook: UnsafeMutablePointer<lxw_workbook>) {
        let strings = XLSXStrings()
        var native = lxw_doc_properties()
        native.title = strings.keep(properties.title)
        native.author = strings.keep(properties.publisher)
        native.company = strings.keep(properties.publisher)
        if let comment = properties.comment { native.comments = strings.keep(comment) }
        native.created = time_t(properties.date.ordinal * 86_400)
        workbook_set_properties(workbook, &native)
    }

    /// Throws what libxlsxwriter says of an error.
    static func check(_ error: lxw_error) throws(SpreadsheetError) {
        guard error == LXW_NO_ERROR else { throw .library(String(cString: lxw_strerror(error))) }
    }
}
