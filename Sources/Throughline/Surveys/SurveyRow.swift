import Values

/// One row of returns, however its file was read.
protocol SurveyRow {
    func text(at column: Int) -> String
    func place(at column: Int, of file: String) -> ContentPlace
}
