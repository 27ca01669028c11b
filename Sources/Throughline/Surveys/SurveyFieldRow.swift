import Values

/// A row that was read as fields.
struct SurveyFieldRow: SurveyRow {
    let fields: ContentFields
    let names: [String]

    func text(at column: Int) -> String {
        guard case .scalar(let text) = fields.node(names[column])?.value else { return "" }
        return text
    }

    func place(at column: Int, of file: String) -> ContentPlace { fields.node(names[column])?.place ?? fields.place }
}
