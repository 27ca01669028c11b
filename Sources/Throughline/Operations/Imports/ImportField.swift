import Values

/// Something that a kind of import reads from a column of the file.
struct ImportField {
    enum Form {
        case text
        case number
        case day
        /// One of the choices.
        case choice
        /// Any of the choices, in one cell or a column each.
        case choices
    }

    /// As the pack's own table calls it.
    let name: String
    /// What else a column may be called.
    var labels: [String] = []
    var isRequired = false
    var form = Form.text
    var choices: [ImportChoice] = []
}
