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
    /// The name by which a mapping and messages speak of its cells, where several columns hold the same words.
    var vocabulary: String?
    /// True where cells may hold a tick or a cross in place of a choice.
    var takesMarks = false
    /// Words that people write and that are no choice, by letters alone → why not.
    var refusals: [String: String] = [:]
    /// What to do where the file has no column for it.
    var advice: String?

    var spokenName: String { vocabulary ?? name }
}
