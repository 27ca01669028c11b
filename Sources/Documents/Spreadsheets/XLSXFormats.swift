import CXLSXWriter

/// The cell formats of one workbook, made when first used.
struct XLSXFormats {
    enum Kind: Hashable {
        case title, wrappedTitle, line, wrappedLine, header, numberHeader, link
        case body(isRowHeader: Bool, isRight: Bool, form: Form, state: Cell.State?)
    }

    /// How a spreadsheet program shows the value.
    enum Form: String { case text = "@", digits = "0", groupedDigits = "#,##0" }

    let workbook: UnsafeMutablePointer<lxw_workbook>
    private var made: [Kind: UnsafeMutablePointer<lxw_format>] = [:]

    init(workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

    mutating func callAsFunction(_ kind: Kind) -> UnsafeMutablePointer<lxw_format>? {
        if let format = made[kind] { return format }
        guard let format = workbook_add_format(workbook) else { return nil }
        format_set_font_name(format, "Arial")
        format_set_font_size(format, 11)
        set(kind, on: format)
        made[kind] = format
        return format
    }

    private func set(_ kind: Kind, on format: UnsafeMutablePointer<lxw_format>) {
        switch kind {
        case .title, .wrappedTitle:
            format_set_bold(format)
            format_set_font_size(format, 14)
            if kind == .wrappedTitle { wrap(format) }
        case .line: break
        case .wrappedLine: wrap(format)
        case .header, .numberHeader:
            wrap(format)
            format_set_bold(format)
            format_set_bottom(format, UInt8(LXW_BORDER_MEDIUM.rawValue))
            format_set_bg_color(format, OfficeColour.headerFill.number)
            if kind == .numberHeader { alignRight(format) }
        case .link:
            wrap(format)
            format_set_font_color(format, OfficeColour.accent.number)
            format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        case .body(let isRowHeader, let isRight, let form, let state):
            wrap(format)
            if isRowHeader { format_set_bold(format) }
            if isRight { alignRight(format) } else { format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue)) }
            format_set_num_format(format, form.rawValue)
            if let state { format_set_bg_color(format, OfficeColour.fill(of: state).number) }
        }
    }

    /// Indented, so that a number does not touch the words of the next column.
    private func alignRight(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        format_set_indent(format, 1)
    }

    private func wrap(_ format: UnsafeMutablePointer<lxw_format>) {
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    }
}
